// « Mes structures » come, go and are completed, whoever shows them.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '@/lib/dossiers/migrations';
import { list, put } from '@/lib/dossiers/store';
import { startAfresh } from '@/test/support/background-fakes';
import { aDossier } from '@/test/support/dossier-rows';
import { completePins, isPinned, knowsMore, listPins, setPin } from './store';

beforeEach(startAfresh);

const row = {
  name: 'IME LES PINS',
  finess: '650000017',
  commune: 'TARBES',
  href: 'https://ror.esante-occitanie.fr/ror/7',
};
const sheet = { name: 'Ime les pins', commune: 'Tarbes' };
const names = async () => (await listPins()).map(({ structure }) => structure.name);

describe('mes structures', () => {
  it('are pinned and unpinned, from a row or from a sheet that says less', async () => {
    expect(await setPin(row)).toBe(true);
    expect([await isPinned(sheet), await isPinned({ name: 'MAS' })]).toEqual([true, false]);
    expect(await setPin(sheet)).toBe(false);
    expect(await listPins()).toEqual([]);
    expect(await setPin(sheet)).toBe(true);
    expect(await setPin(row)).toBe(false);
    expect(await listPins()).toEqual([]);
  });

  it('asked twice to be there, are there once', async () => {
    await setPin(row, true);
    expect(await setPin(sheet, true)).toBe(true);
    expect(await names()).toEqual(['IME LES PINS']);
    expect(await setPin({ name: 'MAS INCONNUE' }, false)).toBe(false);
  });

  it('learn from a list what the sheet did not say', async () => {
    await setPin(sheet);
    const [pin] = await listPins();
    expect(pin && knowsMore(row, pin)).toBe(true);
    await completePins([row, { name: 'AUTRE' }]);
    const [after] = await listPins();
    expect(after).toMatchObject({ key: pin?.key, structure: { finess: row.finess, href: row.href, name: sheet.name } });
    expect(after && knowsMore(row, after)).toBe(false);
  });

  it('stand in the order of their names', async () => {
    for (const name of ['SAVS 10', 'Éa', 'SAVS 9', 'EHPAD']) await setPin({ name });
    expect(await names()).toEqual(['Éa', 'EHPAD', 'SAVS 9', 'SAVS 10']);
  });

  it('come to a database of before them, whose dossiers stay', async () => {
    const old = await openDB('compagnon-ror', 1, { upgrade: (db, _, __, tx) => void STEPS[0]?.(db, tx as never) });
    await old.put('dossiers', aDossier());
    old.close();
    await setPin(row);
    expect(await names()).toEqual(['IME LES PINS']);
    await put(aDossier({ note: 'x' }));
    expect((await list()).dossiers).toEqual([aDossier({ note: 'x' })]);
  });
});
