// @vitest-environment happy-dom
// Sheets of many makes tell the same facts; what is being edited is not read; what is not understood is counted.
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';
import { isBlank } from './noise';
import { SHAPES, SHEET, told, toldNow } from './shapes.fixture';

const SHAPE_NAMES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/** What the facts say, offer by offer, titles of sections and the offers' own names left out. */
const saidBy = (read: ReturnType<typeof factsOf>) =>
  read.facts
    .filter(({ offer, value }) => !isBlank(value) && value !== offer)
    .map(({ offer, label, value }) => [offer ?? '', label, value]);

const EXPECTED = [
  ...SHEET.facts.map(([label, value]) => ['', label, value]),
  ['Hébergement permanent', 'Mode de prise en charge', 'Hébergement complet'],
  ['Hébergement permanent', 'Capacité', '60'],
  ['Hébergement permanent', 'Téléphone', '05 99 00 00 02'],
  ['Accueil de jour', 'Capacité', '12'],
];
/** The second offer's mode bears the offer's name. */
const MODE = ['Accueil de jour', 'Mode de prise en charge', 'Accueil de jour'];

describe.each(SHAPE_NAMES)('a sheet drawn as %s', (name) => {
  it.each([false, true])('tells its facts and those of its offers, in a component: %s', (component) => {
    const read = factsOf(told(SHAPES[name](SHEET), component));
    expect(saidBy(read)).toEqual(EXPECTED);
    expect(read.facts.map(({ offer, label, value }) => [offer, label, value])).toContainEqual(MODE);
    // The form's password has a label and nothing to read.
    expect(read.unread).toBe(name === 'form' ? 1 : 0);
  });
});

it('reads a table under edit as it was', () => {
  expect(saidBy(factsOf(told(SHAPES.classic(SHEET, true))))).toEqual(EXPECTED);
});

describe('fields', () => {
  const labelled = (drawing: string) =>
    factsOf(told(`<dl><dt>Commune</dt><dd>MURET</dd></dl>${drawing}<p>Fax : 05</p>`));
  const read = (drawing: string) => {
    const { facts, unread } = labelled(drawing);
    return [facts.slice(1, -1).map(({ label, value }) => [label, value]), unread];
  };

  it('are read with the label that stands before, around, or in their own attributes', () => {
    expect(read('<p>Accueil du public</p><input value="oui">')).toEqual([[['Accueil du public', 'oui']], 0]);
    expect(read('<label>Places <input value="12"></label>')).toEqual([[['Places', '12']], 0]);
    expect(read('<input title="Places" value="12">')).toEqual([[['Places', '12']], 0]);
    expect(read('<input value="12">')).toEqual([[], 1]);
  });

  it('are read when they are chosen from a list or ticked', () => {
    const choice =
      '<label for="s">Statut</label><select id="s"><option>Public</option><option selected>Privé</option></select>';
    expect(read(choice)).toEqual([[['Statut', 'Privé']], 0]);
    expect(read('<input type="checkbox" id="c" checked><label for="c">Accueil de nuit</label>')).toEqual([
      [['Accueil de nuit', 'oui']],
      0,
    ]);
    const radio = (label: string, checked = '') => `<label><input type="radio" name="r" ${checked}> ${label}</label>`;
    expect(read(radio('Permanent', 'checked') + radio('Temporaire'))).toEqual([
      [
        ['Permanent', 'oui'],
        ['Temporaire', 'non'],
      ],
      0,
    ]);
  });

  it('are not read while one types in them, nor as passwords', () => {
    const drawing = '<label for="t">Téléphone</label><input id="t" value="05 99 00 00 01">';
    expect(read(drawing)).toEqual([[['Téléphone', '05 99 00 00 01']], 0]);
    const focused = (page: string) => {
      told(page);
      document.getElementById('t')?.focus();
      return factsOf(toldNow());
    };
    const page = `<dl><dt>Commune</dt><dd>MURET</dd></dl>${drawing}`;
    expect(focused(page)).toEqual({
      facts: [{ label: 'Commune', value: 'MURET' }],
      unread: 1,
      edited: [{ label: 'Téléphone', value: '' }],
      editing: false,
    });
    const row = (name: string, phone: string) =>
      `<table><tr><th>Offre</th><th>Mode</th><th>Tél</th></tr><tr><td><input ${name} value="SSIAD"></td><td>x</td><td><input ${phone} value="05"></td></tr></table>`;
    expect(focused(row('', 'id="t"'))).toMatchObject({ edited: [{ offer: 'SSIAD', label: 'Tél' }], editing: false });
    expect(focused(row('id="t"', ''))).toMatchObject({ facts: [], editing: true });
    expect(JSON.stringify(told('<input type="password" value="secret">'))).not.toContain('secret');
  });
});

it('reads a table that has a column for each thing', () => {
  const drawing = `<table><tr><th></th><th>Hébergement</th><th>Accueil</th></tr><tr><th>Places</th><td>60</td><td>12</td></tr>
<tr><th>Mode</th><td></td><td>jour</td></tr></table>`;
  expect(factsOf(told(drawing)).facts.map(({ offer, label, value }) => [offer, label, value])).toEqual([
    ['Hébergement', 'Places', '60'],
    ['Accueil', 'Places', '12'],
    ['Hébergement', 'Mode', ''],
    ['Accueil', 'Mode', 'jour'],
  ]);
});

it('takes the title of the sheet for no section', () => {
  const sheet = told(
    '<h3>EHPAD LES PINS</h3><dl><dt>Commune</dt><dd>ALBI</dd></dl><h3>Contact</h3><dl><dt>Fax</dt><dd>05</dd></dl>',
  );
  expect(factsOf({ title: 'EHPAD Les Pins', ...sheet }).facts.map(({ section }) => section)).toEqual([
    undefined,
    'Contact',
  ]);
});

describe('what is no sheet', () => {
  it('gives no fact: menus, windows, controls, the dates of the site', () => {
    const drawing = `<nav><dl><dt>Commune</dt><dd>MURET</dd></dl></nav><div role="dialog"><label for="x">Téléphone</label>
<input id="x" value="05"></div><button>Commune : ALBI</button>`;
    expect(factsOf(told(drawing))).toEqual({ facts: [], unread: 0, edited: [], editing: false });
  });

  it('is counted where it stands between the facts', () => {
    const drawing = `<p>Bienvenue sur le répertoire.</p><dl><dt>Commune</dt><dd>MURET</dd></dl><p>Ouvert toute l’année aux familles.</p>
<dl><dt>Téléphone</dt><dd>05</dd></dl><p>Mentions légales du site.</p>`;
    expect(factsOf(told(drawing)).unread).toBe(1);
    const untold = '<p>Bienvenue</p><h2>Identité</h2><div>Zone couverte</div><div>Le Muretain</div><p>Fax : 05</p>';
    expect(factsOf(told(untold)).unread).toBe(2);
  });

  it('without any mark of the page is read by colons, pairs and known labels alone', () => {
    const lines = [
      ['EHPAD LES GLYCINES'],
      ['Commune :'],
      ['MURET'],
      ['Téléphone'],
      ['05 99'],
      ['Lits : 12'],
      ['Zone', 'A'],
    ];
    expect(factsOf({ lines }).facts.map(({ label, value }) => [label, value])).toEqual([
      ['Commune', 'MURET'],
      ['Téléphone', '05 99'],
      ['Lits', '12'],
      ['Zone', 'A'],
    ]);
  });
});

describe('things alike', () => {
  const list = (pairs: string[][]) => `<dl>${pairs.map(([dt, dd]) => `<dt>${dt}</dt><dd>${dd}</dd>`).join('')}</dl>`;
  const offers = (drawing: string) => factsOf(told(drawing)).facts.map(({ offer, label }) => [offer, label]);

  it('without a title are called by the text before them, else by what they say first', () => {
    const pairs = [
      ['Intitulé', 'SSIAD'],
      ['Capacité', '10'],
    ];
    const other = [
      ['Intitulé', 'ESA'],
      ['Capacité', '4'],
    ];
    expect(offers(list([...pairs, ...other])).map(([offer]) => offer)).toEqual(['SSIAD', 'SSIAD', 'ESA', 'ESA']);
    const led = `<div>Soins</div>${list(pairs)}<div>Équipe Alzheimer</div>${list(other)}`;
    expect(offers(led).map(([offer]) => offer)).toEqual(['Soins', 'Soins', 'Équipe Alzheimer', 'Équipe Alzheimer']);
    expect(offers(`<h2>Pôle A</h2>${list(pairs)}<h2>Pôle B</h2>${list(other)}`).map(([offer]) => offer)).toEqual([
      'Pôle A',
      'Pôle A',
      'Pôle B',
      'Pôle B',
    ]);
  });

  it('keep several values of one label together', () => {
    const drawing = '<dl><dt>Courriel</dt><dd>a@b.fr</dd><dd>c@d.fr</dd></dl>';
    expect(factsOf(told(drawing)).facts).toEqual([{ label: 'Courriel', value: 'a@b.fr ; c@d.fr' }]);
  });
});

it('keeps no more of a sheet than its record may hold, and says so', () => {
  const lines = Array.from({ length: 1500 }, (_, i) => [`Ligne ${'abcdefghij'[i % 10]}${i % 100}`, 'x'.repeat(900)]);
  const { facts, unread } = factsOf({ lines });
  expect(facts.length).toBeLessThanOrEqual(600);
  expect(JSON.stringify(facts).length).toBeLessThan(200_000);
  expect(facts.length + unread).toBe(1500);
});
