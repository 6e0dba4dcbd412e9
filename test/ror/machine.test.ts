// The rules of sessions, sheets and dossiers, without a page.
import { describe, expect, it } from 'vitest';
import { generateRows } from './generator';
import { createRor, type RorOptions } from './machine';
import type { Result } from './types';

const rows = generateRows(60);

function setUp(options: Partial<RorOptions> = {}) {
  const ror = createRor({ rows, ...options });
  const finess = ror.list(['MSS'])[0]?.finess_et ?? '';
  return { ror, finess, open: () => value(ror.createDossier(finess, 'claire')) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const error = (result: Result<unknown>) => (result.ok ? undefined : result.error);

describe('sessions', () => {
  it('lets anyone in but with the one wrong password, or with nothing', () => {
    const { ror } = setUp();
    expect(ror.user(value(ror.signIn(' claire ', 'x')))).toBe('claire');
    expect(error(ror.signIn('claire', 'faux'))).toBe('Identifiant ou mot de passe incorrect.');
    expect(error(ror.signIn(' ', 'x'))).toMatch(/^Veuillez saisir/);
    expect(error(ror.signIn('claire', ''))).toMatch(/^Veuillez saisir/);
    expect(ror.user(undefined)).toBeUndefined();
    expect(ror.user('')).toBeUndefined();
  });

  it('ends a session after its idle time, counted from the last use', () => {
    let clock = 0;
    const { ror } = setUp({ now: () => clock, sessionMinutes: 10 });
    const token = value(ror.signIn('claire', 'x'));
    clock += 9 * 60_000;
    expect(ror.user(token)).toBe('claire');
    clock += 9 * 60_000;
    expect(ror.user(token)).toBe('claire');
    clock += 10 * 60_000;
    expect(ror.user(token)).toBeUndefined();
  });

  it('ends one session on sign-out and all of them at once', () => {
    const { ror } = setUp();
    const [first, second] = [value(ror.signIn('claire', 'x')), value(ror.signIn('omar', 'x'))];
    ror.signOut(first);
    expect([ror.user(first), ror.user(second)]).toEqual([undefined, 'omar']);
    ror.expireSessions();
    expect(ror.user(second)).toBeUndefined();
  });
});

describe('directory', () => {
  it('lists the ticked families by department, then name', () => {
    const { ror } = setUp();
    expect(ror.list([])).toEqual([]);
    const list = ror.list(['MSS', 'PSY']);
    expect(ror.list(['MSS'])).toHaveLength(60);
    expect(list).toHaveLength(60 + ror.list(['PSY']).length);
    const keys = list.map((row) => [row.department, row.name]);
    const { compare } = new Intl.Collator('fr');
    expect(keys).toEqual([...keys].sort(([a = '', b = ''], [c = '', d = '']) => compare(a, c) || compare(b, d)));
  });

  it('gives every establishment one to four offers, always the same', () => {
    const [one, other] = [setUp().ror, setUp().ror];
    for (const { finess_et } of rows) {
      const offers = one.sheet(finess_et)?.offers ?? [];
      expect(offers.length).toBeGreaterThanOrEqual(1);
      expect(offers.length).toBeLessThanOrEqual(4);
      expect(other.sheet(finess_et)?.offers).toEqual(offers);
    }
    expect(one.sheet('999999999')).toBeUndefined();
  });
});

describe('dossiers', () => {
  it('opens one on a copy of the sheet, under the establishment’s own name', () => {
    const { ror, finess, open } = setUp({ now: () => 5 });
    const dossier = open();
    expect(dossier).toMatchObject({ finess, owner: 'claire', state: 'open', createdAt: 5 });
    expect(dossier.name).toBe(ror.sheet(finess)?.row.name);
    expect(dossier.draft).toEqual(ror.sheet(finess));
    expect(ror.dossierOf(finess)?.id).toBe(dossier.id);
    expect(ror.dossiersOf('claire')).toHaveLength(1);
    expect(ror.dossiersOf('omar')).toEqual([]);
  });

  it('refuses a second one on the same sheet until the first is integrated', () => {
    const { ror, finess, open } = setUp();
    const { id } = open();
    const refusal = "Cette fiche fait déjà partie d'un dossier collaboratif.";
    expect(error(ror.createDossier(finess, 'omar'))).toBe(refusal);
    value(ror.submit(id));
    expect(error(ror.createDossier(finess, 'omar'))).toBe(refusal);
    value(ror.integrate(id));
    expect(ror.dossierOf(finess)).toBeUndefined();
    expect(value(ror.createDossier(finess, 'omar')).id).not.toBe(id);
    expect(error(ror.createDossier('999999999', 'omar'))).toMatch(/n'existe pas/);
  });

  it('stores a trimmed name, and refuses an empty or too long one', () => {
    const { ror, open } = setUp({ nameLimit: 20 });
    const { id, name } = open();
    expect(error(ror.rename(id, '   '))).toBe('Le nom du dossier est obligatoire.');
    expect(error(ror.rename(id, 'x'.repeat(21)))).toBe('Le nom du dossier ne doit pas dépasser 20 caractères.');
    expect(ror.dossier(id)?.name).toBe(name);
    expect(value(ror.rename(id, `  ${'x'.repeat(20)} `)).name).toBe('x'.repeat(20));
    expect(error(ror.rename('nope', 'x'))).toMatch(/n'existe pas/);
  });

  it('keeps a draft to itself, and at integration erases what was edited outside it', () => {
    const { ror, finess, open } = setUp();
    const { id } = open();
    const before = ror.sheet(finess)?.operationalName;
    const offer = ror.sheet(finess)?.offers[0]?.id ?? '';

    value(ror.editSheet({ dossier: id }, { field: 'operationalName', value: 'Dedans' }));
    value(ror.addOffer({ dossier: id }, 'Nouvelle offre'));
    expect(ror.sheet(finess)?.operationalName).toBe(before);

    value(ror.editSheet({ finess }, { field: 'phone', value: '05 36 49 99 99' }));
    value(ror.editOffer({ finess }, { offer, field: 'capacity', value: '7' }));
    expect(ror.sheet(finess)).toMatchObject({ phone: '05 36 49 99 99' });
    expect(ror.sheet(finess)?.offers[0]?.capacity).toBe(7);

    const integrated = value(ror.integrate(id));
    expect(ror.sheet(finess)).toEqual(integrated);
    expect(integrated.operationalName).toBe('Dedans');
    expect(integrated.phone).not.toBe('05 36 49 99 99');
    expect(integrated.offers[0]?.capacity).not.toBe(7);
    expect(integrated.offers.at(-1)?.label).toBe('Nouvelle offre');
  });

  it('takes no change once submitted, and is integrated once', () => {
    const { ror, open } = setUp();
    const { id } = open();
    expect(value(ror.submit(id)).state).toBe('submitted');
    const closed = "Ce dossier n'est plus modifiable.";
    expect(error(ror.rename(id, 'x'))).toBe(closed);
    expect(error(ror.addOffer({ dossier: id }, 'x'))).toBe(closed);
    expect(error(ror.submit(id))).toBe(closed);
    value(ror.integrate(id));
    expect(ror.dossier(id)?.state).toBe('integrated');
    expect(error(ror.integrate(id))).toBe('Ce dossier est déjà intégré.');
  });
});

describe('edits', () => {
  it('refuses what is no name, no number and no telephone, and changes nothing then', () => {
    const { ror, finess } = setUp();
    const before = ror.sheet(finess);
    const offer = before?.offers[0]?.id ?? '';
    const place = { finess };
    expect(error(ror.editSheet(place, { field: 'operationalName', value: ' ' }))).toBe(
      'Le nom opérationnel est obligatoire.',
    );
    expect(error(ror.editSheet(place, { field: 'phone', value: 'demain' }))).toMatch(/téléphone/);
    expect(error(ror.editOffer(place, { offer, field: 'capacity', value: '-1' }))).toMatch(/capacité/);
    expect(error(ror.editOffer(place, { offer, field: 'label', value: '' }))).toMatch(/libellé/);
    expect(error(ror.editOffer(place, { offer: '99', field: 'label', value: 'x' }))).toMatch(/n'existe plus/);
    expect(error(ror.addOffer(place, ''))).toMatch(/libellé/);
    expect(error(ror.editSheet({ finess: '999999999' }, { field: 'phone', value: '' }))).toMatch(/n'existe pas/);
    expect(ror.sheet(finess)).toEqual(before);
  });

  it('adds offers under new identifiers and removes them', () => {
    const { ror, finess } = setUp();
    const first = value(ror.addOffer({ finess }, ' Répit ')).offers.at(-1);
    const second = value(ror.addOffer({ finess }, 'Répit')).offers.at(-1);
    expect(first?.label).toBe('Répit');
    expect(second?.id).not.toBe(first?.id);
    const left = value(ror.removeOffer({ finess }, first?.id ?? '')).offers.map((offer) => offer.id);
    expect(left).toContain(second?.id);
    expect(left).not.toContain(first?.id);
  });
});
