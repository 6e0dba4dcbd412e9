// What a file would do: our own back, lists made by hand, and one sentence for each line that is refused.
import { describe, expect, it } from 'vitest';
import { isSound } from '@/lib/dossiers/sound';
import { toCsv } from '@/lib/export/csv';
import type { Dossier } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/schema';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { speak } from '@/test/support/speak';
import { rowsOf } from './delimited';
import { cellsOf } from './fields';
import { headOf } from './head';
import { linesOf, namelessOf, planOf } from './plan';

const TODAY = '2027-02-01';
const TILLEULS = aDossier();
const PINS = aDossier({
  id: uuid(2),
  structure: { name: 'EHPAD LES PINS', commune: 'MURET' },
  name: '=31 MAJ',
  group: 'MSPA',
  url: 'https://ror.esante-occitanie.fr/ror/dossier/2',
  snoozedUntil: '2027-03-01',
  note: 'deux\nlignes ; et "plus"',
});
const CLOSED = aDossier({
  id: uuid(3),
  structure: { name: 'SAVS' },
  name: 'SAVS',
  state: 'integrated',
  keepUntil: '2028-01-04',
});
const ALL = [TILLEULS, PINS, CLOSED];

let ids = 100;
function planned(file: string, dossiers: readonly Dossier[] = ALL, names = new Map<string, string>()) {
  const rows = rowsOf(file);
  const head = headOf(rows);
  if (!head) throw new Error('no head');
  const terms = { today: TODAY, settings: DEFAULTS, newId: () => uuid(++ids), names };
  return planOf(linesOf(rows, head), dossiers, terms);
}
const refusals = (file: string) => planned(file).refused;

describe('a file of ours', () => {
  it('says nothing new when nothing was changed', () => {
    expect(planned(toCsv(cellsOf(ALL)))).toEqual({ added: [], changed: [], same: 3, refused: [] });
  });

  it('makes the same dossiers elsewhere', () => {
    const { added, refused } = planned(toCsv(cellsOf(ALL)), []);
    expect(refused).toEqual([]);
    expect(added.map(({ dossier }) => dossier.id)).toEqual(ALL.map(({ id }) => id));
    expect(added.every(({ dossier }) => isSound(dossier))).toBe(true);
    expect(cellsOf(added.map(({ dossier }) => dossier))).toEqual(cellsOf(ALL));
  });

  it.each([
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const)('says the same to a colleague whose browser has the other language: %s, %s', (from, to) => {
    speak(from);
    const file = toCsv(cellsOf(ALL));
    speak(to);
    const { added, changed, same, refused } = planned(file);
    speak('fr');
    expect([added, changed, same, refused]).toEqual([[], [], ALL.length, []]);
  });

  it('changes what it says, and nothing else', () => {
    const file = toCsv(cellsOf(ALL)).replace('01/03/2027', '15/03/2027').replace('TOULOUSE', 'Toulouse');
    const { changed, same } = planned(file);
    expect(same).toBe(1);
    expect(changed.map(({ line }) => line)).toEqual([2, 3]);
    const [first, second] = changed;
    expect(first?.after.structure).toEqual({ ...TILLEULS.structure, commune: 'Toulouse' });
    expect(second?.after.remindOn).toBe('2027-03-15');
    expect(second?.after).not.toHaveProperty('snoozedUntil');
    expect(second?.after).toMatchObject({ note: PINS.note, name: PINS.name, url: PINS.url });
    expect(second?.after.history.at(-1)).toEqual({ on: TODAY, what: 'edited' });
  });

  it('closes as a press would', () => {
    const { changed } = planned('FINESS;État\n310000017;intégré');
    expect(changed[0]?.after).toMatchObject({ state: 'integrated', keepUntil: '2028-02-01' });
  });

  it('erases nothing by an empty cell', () => {
    expect(planned('FINESS;Structure;Note;Commune\n310000017;;;').same).toBe(1);
  });
});

describe('a list made by hand', () => {
  it('is known by its own titles', () => {
    const file =
      "Nom de l'établissement,N° FINESS ET,Ville,Dépt,Date d'ouverture du dossier,Remarques\nIME L’Éveil,090000019,Foix,9,5/1/27,à voir";
    expect(planned(file).added.map(({ dossier }) => dossier)).toMatchObject([
      {
        structure: { name: 'IME L’Éveil', finess: '090000019', commune: 'Foix', department: '09' },
        name: 'IME L’Éveil',
        state: 'open',
        createdOn: '2027-01-05',
        remindOn: '2027-01-12',
        note: 'à voir',
        history: [{ on: TODAY, what: 'tracked' }],
      },
    ]);
  });

  it('needs no titles: names alone, or names and numbers', () => {
    expect(planned('EHPAD A\nEHPAD B\n').added.map(({ dossier }) => dossier.name)).toEqual(['EHPAD A', 'EHPAD B']);
    const both = planned('EHPAD A;310000021\nEHPAD LES TILLEULS BIS;310000017');
    expect(both.added[0]?.dossier.structure).toMatchObject({ name: 'EHPAD A', finess: '310000021', department: '31' });
    expect(both.changed[0]?.before).toBe(TILLEULS);
  });

  it('gets back the zero that a spreadsheet dropped', () => {
    expect(planned('Structure;FINESS\nIME;90000019').added[0]?.dossier.structure.finess).toBe('090000019');
  });

  it('finds the names of numbers among the structures seen', () => {
    const file = 'FINESS\n310000017\n310000021';
    const rows = rowsOf(file);
    expect(namelessOf(linesOf(rows, headOf(rows) as never), ALL)).toEqual(['310000021']);
    const { added, same } = planned(file, ALL, new Map([['310000021', 'EHPAD VU']]));
    expect(same).toBe(1);
    expect(added[0]?.dossier.name).toBe('EHPAD VU');
  });

  it('is refused whole when nothing in it is a structure', () => {
    expect(headOf(rowsOf('a;b\nc;d'))).toBeUndefined();
    expect(headOf(rowsOf(''))).toBeUndefined();
  });

  it('does not take a closed dossier for one that begins', () => {
    expect(planned('Structure\nSAVS').added).toHaveLength(1);
    expect(planned('Structure;État\nSAVS;intégré').same).toBe(1);
  });
});

describe('a line that cannot be taken', () => {
  it.each([
    ['Structure;FINESS\nA;31000', 'neuf chiffres'],
    ['Structure;FINESS\nA;310000030', 'ne passe pas le contrôle'],
    ['Structure;FINESS\nA;3,1E+08', 'au format « Texte »'],
    ['Structure;Département\nA;Corrèze du Sud', '« Corrèze du Sud » n’est pas connu'],
    ['Structure;Groupe\nA;XYZ', 'MSPA, MSPH, MCO'],
    ['Structure;État\nA;en cours', 'ouvert, soumis'],
    ['Structure;Ouvert le\nA;31/02/2027', 'n’est pas une date'],
    ['Structure;Ouvert le\nA;02/02/2027', 'à venir'],
    ['Structure;Lien\nA;https://example.org/ror/', 'ne mène pas au ROR'],
    ['Structure;Identifiant\nA;12', 'videz cette case'],
    [`Structure\n${'x'.repeat(301)}`, '301 caractères, 300 au plus'],
    ['FINESS\n310000021', 'Il manque le nom de la structure 310000021'],
    ['Structure;Commune\n;MURET', 'Il manque le nom de la structure.'],
  ])('%j says why', (file, why) => {
    const [refused, ...others] = refusals(file);
    expect(refused?.line).toBe(2);
    expect(refused?.sentence.replace(/\s/g, ' ')).toContain(why);
    expect(others).toEqual([]);
  });

  it('is told by the number its spreadsheet shows, and the others are taken', () => {
    const { added, refused } = planned('Structure;FINESS\n\n"A\nB";310000021\nC;12\nD;\n');
    expect(added.map(({ line }) => line)).toEqual([3, 5]);
    expect(refused.map(({ line }) => line)).toEqual([4]);
  });

  it('may say the same as one before it', () => {
    expect(refusals('Structure;Commune\nEHPAD A;ALBI\nÉHPAD a;Albi')).toEqual([
      { line: 3, sentence: 'Même dossier que la ligne 2.' },
    ]);
  });
});

it('plans ten thousand lines over ten thousand dossiers in a small part of a second', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    aDossier({ id: uuid(i), structure: { name: `EHPAD ${i}`, commune: 'ALBI' }, name: `EHPAD ${i}` }),
  );
  const file = toCsv(cellsOf(many.slice(5000)))
    .replaceAll(/;[0-9a-f-]{36}/g, ';')
    .concat(Array.from({ length: 5000 }, (_, i) => `NEUF ${i};;ALBI\r\n`).join(''));
  const start = performance.now();
  const plan = planned(file, many);
  expect(performance.now() - start).toBeLessThan(5000);
  expect([plan.added.length, plan.same, plan.refused.length]).toEqual([5000, 5000, 0]);
});
