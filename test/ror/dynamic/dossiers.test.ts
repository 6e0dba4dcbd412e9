// Dossiers through the API: the procedure from creation to submission, and what other people see of it.
import { beforeEach, expect, test } from 'vitest';
import type { Front } from '../front';
import { generateRows } from '../generator';
import { createRor } from '../machine';
import type { Ror, Row } from '../types';
import { dynamicApi } from './api';
import type { DossierCard, DossierView, Failure } from './views';
import { type Visitor, visit } from './visitor';

let ror: Ror;
let api: Front;
let visitor: Visitor;
let row: Row;

async function enter(login: string): Promise<Visitor> {
  const someone = visit(api);
  await someone.api('POST', '/session', { login, password: 'secret' });
  return someone;
}

const create = (who: Visitor) => who.api<DossierView>('POST', '/dossiers', { finess: row.finess_et });

beforeEach(async () => {
  ror = createRor({ rows: generateRows(20), nameLimit: 60 });
  api = dynamicApi(ror, async () => {});
  const first = ror.list(['MSS'])[0];
  if (!first) throw new Error('no row');
  row = first;
  visitor = await enter('Dupont');
});

test('a new dossier is open, bears the establishment’s name and is listed', async () => {
  const { status, body } = await create(visitor);
  expect([status, body.name, body.state]).toEqual([200, row.name, 'open']);
  const list = (await visitor.api<DossierCard[]>('GET', '/dossiers')).body;
  expect(list).toMatchObject([{ id: body.id, establishment: row.name, commune: row.commune }]);
});

test('a second dossier on the same establishment is refused with 409, an unknown establishment with 404', async () => {
  await create(visitor);
  const second = await visitor.api<Failure>('POST', '/dossiers', { finess: row.finess_et });
  expect(second.status).toBe(409);
  expect(second.body.error).toContain('dossier collaboratif');
  expect((await visitor.api('POST', '/dossiers', { finess: '000000000' })).status).toBe(404);
});

test('renaming keeps the name; one that is too long is refused with the limit and changes nothing', async () => {
  const { id } = (await create(visitor)).body;
  const name = `31 MAJ MSPA ${row.name}`.slice(0, 60);
  expect((await visitor.api<DossierView>('PATCH', `/dossiers/${id}`, { name })).body.name).toBe(name);
  const refused = await visitor.api<Failure>('PATCH', `/dossiers/${id}`, { name: 'x'.repeat(61) });
  expect(refused.status).toBe(422);
  expect(refused.body.error).toContain('60');
  expect(ror.dossier(id)?.name).toBe(name);
});

test('edits in the dossier stay out of the published sheet', async () => {
  const { id } = (await create(visitor)).body;
  await visitor.api('PATCH', `/dossiers/${id}/sheet`, { field: 'phone', value: '05 00 00 00 00' });
  expect(ror.dossier(id)?.draft.phone).toBe('05 00 00 00 00');
  expect(ror.sheet(row.finess_et)?.phone).not.toBe('05 00 00 00 00');
});

test('once submitted a dossier cannot be renamed or edited', async () => {
  const { id } = (await create(visitor)).body;
  expect((await visitor.api<DossierView>('POST', `/dossiers/${id}/submission`, {})).body.state).toBe('submitted');
  expect((await visitor.api('PATCH', `/dossiers/${id}`, { name: 'autre' })).status).toBe(422);
  expect((await visitor.api('POST', `/dossiers/${id}/offers`, { label: 'Accueil de nuit' })).status).toBe(422);
});

test('for anybody else the dossier does not exist', async () => {
  const { id } = (await create(visitor)).body;
  const other = await enter('Martin');
  expect((await other.api<DossierCard[]>('GET', '/dossiers')).body).toEqual([]);
  expect((await other.api('GET', `/dossiers/${id}`)).status).toBe(404);
  expect((await other.api('PATCH', `/dossiers/${id}`, { name: 'à moi' })).status).toBe(404);
  expect((await other.api('POST', `/dossiers/${id}/submission`, {})).status).toBe(404);
  expect((await other.api('PATCH', `/dossiers/${id}/sheet`, { field: 'phone', value: '1' })).status).toBe(404);
  expect(ror.dossier(id)).toMatchObject({ name: row.name, state: 'open' });
});

test('nobody’s name is told with a dossier', async () => {
  const { id } = (await create(visitor)).body;
  expect((await visitor.api<DossierView>('GET', `/dossiers/${id}`)).body).not.toHaveProperty('owner');
});
