// The directory and the published sheets through the API.
import { beforeEach, expect, test } from 'vitest';
import { generateRows } from '../generator';
import { createRor } from '../machine';
import type { Ror, Row, Sheet } from '../types';
import { dynamicApi } from './api';
import { SLICE } from './structure-routes';
import type { Failure, ListPage, StructureView } from './views';
import { type Visitor, visit } from './visitor';

let ror: Ror;
let visitor: Visitor;
let row: Row;

beforeEach(async () => {
  ror = createRor({ rows: generateRows(SLICE + 40) });
  visitor = visit(dynamicApi(ror, async () => {}));
  const first = ror.list(['MSS'])[0];
  if (!first) throw new Error('no row');
  row = first;
  await visitor.api('POST', '/session', { login: 'Dupont', password: 'secret' });
});

test('the slices of a family put end to end are the directory’s list, in its order', async () => {
  const first = (await visitor.api<ListPage>('GET', '/structures?family=MSS')).body;
  const second = (await visitor.api<ListPage>('GET', `/structures?family=MSS&start=${SLICE}`)).body;
  expect(first.rows).toHaveLength(SLICE);
  expect([...first.rows, ...second.rows].map(({ finess }) => finess)).toEqual(
    ror.list(['MSS']).map(({ finess_et }) => finess_et),
  );
  expect([first.total, second.total]).toEqual([SLICE + 40, SLICE + 40]);
});

test('families add up, none gives nothing, an unknown one is left out', async () => {
  const total = async (query: string) => (await visitor.api<ListPage>('GET', `/structures?${query}`)).body.total;
  expect(await total('family=MSS&family=MCO&family=XXX')).toBe(ror.list(['MSS', 'MCO']).length);
  expect(await total('family=XXX')).toBe(0);
  expect(await total('')).toBe(0);
});

test('a sheet tells of its dossier, and the dossier’s id to its owner alone', async () => {
  const look = async () => (await visitor.api<StructureView>('GET', `/structures/${row.finess_et}`)).body.dossier;
  expect(await look()).toBeNull();
  const theirs = ror.createDossier(row.finess_et, 'Martin');
  if (!theirs.ok) throw new Error(theirs.error);
  expect(await look()).toMatchObject({ id: null, state: 'open' });
  ror.integrate(theirs.value.id);
  expect(await look()).toBeNull();
  const mine = ror.createDossier(row.finess_et, 'Dupont');
  if (!mine.ok) throw new Error(mine.error);
  expect(await look()).toMatchObject({ id: mine.value.id });
});

test('edits change the published sheet: fields, offers added, changed, removed', async () => {
  const base = `/structures/${row.finess_et}`;
  const edit = async (method: string, path: string, body?: unknown) =>
    (await visitor.api<Sheet>(method, base + path, body)).body;
  expect((await edit('PATCH', '/sheet', { field: 'operationalName', value: 'Les Tilleuls' })).operationalName).toBe(
    'Les Tilleuls',
  );
  const before = ror.sheet(row.finess_et)?.offers.length ?? 0;
  const added = (await edit('POST', '/offers', { label: 'Accueil de nuit' })).offers.at(-1);
  expect(added?.label).toBe('Accueil de nuit');
  await edit('PATCH', `/offers/${added?.id}`, { field: 'capacity', value: '7' });
  expect(ror.sheet(row.finess_et)?.offers.at(-1)?.capacity).toBe(7);
  await edit('DELETE', `/offers/${added?.id}`);
  expect(ror.sheet(row.finess_et)?.offers).toHaveLength(before);
});

test('what the machine refuses comes back as 422 with its sentence, and a sheet that is not there as 404', async () => {
  const offer = ror.sheet(row.finess_et)?.offers[0];
  const path = `/structures/${row.finess_et}/offers/${offer?.id}`;
  const refused = await visitor.api<Failure>('PATCH', path, { field: 'capacity', value: 'beaucoup' });
  expect(refused.status).toBe(422);
  expect(refused.body.error).not.toBe('');
  expect((await visitor.api('PATCH', path, { field: 'owner', value: 'x' })).status).toBe(400);
  expect((await visitor.api('GET', '/structures/000000000')).status).toBe(404);
  expect((await visitor.api('PATCH', '/structures/000000000/sheet', { field: 'phone', value: '1' })).status).toBe(404);
});

test('the export is the sheet, as a file to keep', async () => {
  const { body, headers } = await visitor.api<Sheet>('GET', `/structures/${row.finess_et}/export`);
  expect(body.row.finess_et).toBe(row.finess_et);
  expect(headers['content-disposition']).toBe(`attachment; filename="fiche-${row.finess_et}.json"`);
});
