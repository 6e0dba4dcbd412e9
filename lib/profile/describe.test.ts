// Descriptions of what a person has shown: those that last, best first.
import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { fits } from '@/lib/text/wording';
import { describe } from './describe';
import { PART_IDS, type PartId, type Pointed, Variant } from './schema';

type Told = { tag: string; id?: string; name?: string; role?: string; type?: string; classes?: string };
const shown = (part: PartId, name: string, ...trail: Told[]): Pointed => ({
  part,
  name,
  trail: trail.map(({ tag, id = '', name: field = '', role = '', type = '', classes = '' }) => [
    tag,
    id,
    field,
    role,
    type,
    classes,
  ]),
});
const variants = (...args: Parameters<typeof shown>) => describe(shown(...args), '2027-03');
const says = (...args: Parameters<typeof shown>) => variants(...args).flatMap((one) => one.says ?? []);
const fields = (...args: Parameters<typeof shown>) => variants(...args).flatMap((one) => one.fields ?? []);
const css = (...args: Parameters<typeof shown>) => variants(...args).flatMap((one) => (one.css ? [one.css] : []));

const field = { tag: 'input', type: 'text', id: 'txtRubrique', name: 'rubrique' };

suite('the order', () => {
  it('is words, then the field’s name, then its id, then where it stands; dated and sure', () => {
    expect(variants('dossierName', 'rubrique douze', field, { tag: 'form', name: 'frmRenommer' })).toEqual([
      { seen: '2027-03', roles: ['textbox'], says: ['rubrique douze'], sure: 1 },
      { seen: '2027-03', roles: ['textbox'], fields: ['rubrique'], sure: 1 },
      { seen: '2027-03', roles: ['textbox'], fields: ['txt rubrique'], sure: 1 },
      { seen: '2027-03', roles: ['textbox'], css: '[id="txtRubrique"]', sure: 1 },
      { seen: '2027-03', roles: ['textbox'], css: 'form[name="frmRenommer"] input[type="text"]', sure: 1 },
      { seen: '2027-03', roles: ['textbox'], css: 'form[name="frmRenommer"] input', sure: 1 },
      { seen: '2027-03', roles: ['textbox'], css: 'form input[type="text"]', sure: 1 },
      { seen: '2027-03', roles: ['textbox'], css: 'form input', sure: 1 },
    ]);
  });

  it('a button may become a link: what is pressed is any of them', () => {
    for (const tag of ['button', 'a'])
      expect(variants('actionsMenu', 'outils', { tag })[0]).toMatchObject({ roles: ['button', 'link', 'menuitem'] });
    const entry = variants('createDossier', 'nouveau', { tag: 'div' }, { tag: 'div', role: 'menu' })[0];
    expect(entry).toMatchObject({ roles: ['button', 'link', 'menuitem'], says: ['nouveau'] });
  });

  it('a box is whatever plays one', () => {
    for (const box of [
      { tag: 'input', type: 'checkbox' },
      { tag: 'div', role: 'switch' },
      { tag: 'li', role: 'tab' },
    ])
      expect(variants('mssToggle', 'offre sociale', box)[0]).toMatchObject({
        roles: ['checkbox'],
        says: ['offre sociale'],
      });
  });

  it('what is declared as nothing is known by its words in what is drawn alike', () => {
    expect(variants('actionsMenu', 'outils', { tag: 'span', classes: 'lien css-1x2y3z' })[0]).toEqual({
      seen: '2027-03',
      css: 'span.lien',
      says: ['outils'],
      sure: 1,
    });
  });
});

suite('words', () => {
  it('are plain, counts at their end left out first when they are large, last when they may be a number of order', () => {
    expect(says('mssToggle', 'MSS (1 234)', { tag: 'input', type: 'checkbox' })).toEqual(['mss *', 'mss 1 234']);
    expect(says('dossierName', 'Rubrique 12', field)).toEqual(['rubrique 12', 'rubrique *']);
    expect(says('actionsMenu', 'Étape 2 : outils', { tag: 'button' })).toEqual(['etape 2 outils']);
  });

  it('never hold the name of the establishment on screen', () => {
    const pointed = shown('actionsMenu', 'Outils pour EHPAD Les Mimosas', { tag: 'button' });
    expect(describe(pointed, '2027-03', ['EHPAD LES MIMOSAS'])[0]?.says).toEqual(['outils pour *']);
    const only = shown('actionsMenu', 'EHPAD Les Mimosas', { tag: 'button' });
    expect(describe(only, '2027-03', ['EHPAD LES MIMOSAS']).flatMap((one) => one.says ?? [])).toEqual([]);
  });

  it('too long, or none, are no name', () => {
    expect(says('actionsMenu', 'mot '.repeat(40), { tag: 'button' })).toEqual([]);
    expect(says('actionsMenu', '', { tag: 'button' })).toEqual([]);
    expect(says('actionsMenu', '★ 4', { tag: 'button' })).toEqual([]);
  });

  it('of a list or of a title are those of establishments: left out', () => {
    expect(says('structureName', 'EHPAD Les Mimosas', { tag: 'h1' })).toEqual([]);
    expect(says('structureList', 'EHPAD', { tag: 'table' })).toEqual([]);
  });

  it('of a notice are its beginning, before dates and numbers, and nothing else tells it', () => {
    const notice = variants('dossierNotice', 'Fiche rattachée au DC n° 123 de Mme Dupont', {
      tag: 'p',
      classes: 'alerte',
    });
    expect(notice[0]).toMatchObject({ css: 'p.alerte', says: ['fiche rattachee au dc n *'] });
    expect(notice.every((one) => one.says)).toBe(true);
    expect(variants('dossierNotice', 'Attention 12', { tag: 'p', classes: 'alerte' })).toEqual([]);
  });
});

suite('the name of a field', () => {
  it.each([
    ['form:nomDossier', 'form nom dossier'],
    ['j_idt45:nomDossier', '* nom dossier'],
    ['form:j_idt45:j_idt46:nom', 'form * nom'],
    ['dossier[nom]', 'dossier nom'],
    ['nom_dossier', 'nom dossier'],
  ])('%s → « %s »', (name, wording) => {
    expect(fields('dossierName', '', { tag: 'input', name })).toEqual([wording]);
  });

  it.each(['j_idt45', ':r3:', 'ember123', 'mat-input-3', 'a8f3c2e1', ''])('« %s » tells nothing', (id) => {
    expect(fields('dossierName', '', { tag: 'input', id })).toEqual([]);
    expect(css('dossierName', '', { tag: 'input', id })).toEqual([]);
  });

  it('still fits when what is made up has changed', () => {
    const [wording = ''] = fields('dossierName', '', { tag: 'input', name: 'j_idt45:nomDossier' });
    expect(fits('j idt99 nom dossier', wording)).toBe(true);
  });
});

suite('where it stands', () => {
  const around = [
    { tag: 'div', classes: 'css-1x2y3z active' },
    { tag: 'div', classes: 'barre outils', id: 'ember12' },
    { tag: 'nav', id: 'menuFiche' },
    { tag: 'body' },
  ];

  it('is told by what someone named, never by a rank nor by what is made up', () => {
    const places = css('actionsMenu', '', { tag: 'button', classes: 'btn sc-bdVaJa is-open' }, ...around);
    expect(places.slice(0, 3)).toEqual(['button.btn', '.barre button.btn', '.barre button']);
    expect(places).toContain('[id="menuFiche"] button');
    expect(places).toContain('nav button');
    expect(places.join()).not.toMatch(/nth|css-|ember|sc-|active|open/);
  });

  it('a bare tag says something only where it is rare', () => {
    expect(css('structureName', '', { tag: 'h1' })).toEqual(['h1']);
    expect(css('structureName', '', { tag: 'div' }, { tag: 'body' })).toEqual([]);
    expect(css('structureList', '', { tag: 'ror-liste' })).toEqual(['ror-liste']);
  });

  it('nothing of a page breaks out of a selector', () => {
    const hostile = { tag: 'div', id: 'x"],*{', role: 'a"]', classes: 'a"b c{d} e,f', name: '"]' };
    expect(css('structureName', '', hostile, hostile)).toEqual([]);
  });
});

it('whatever a page tells, what comes out is sound, and short', () => {
  const text = fc.string({ maxLength: 60, unit: 'binary' });
  const element = fc.array(text, { minLength: 6, maxLength: 6 });
  const any = fc.record({
    part: fc.constantFrom(...PART_IDS),
    name: text,
    trail: fc.array(element, { minLength: 1, maxLength: 9 }),
  });
  fc.assert(
    fc.property(any, fc.array(text, { maxLength: 2 }), (pointed, names) => {
      const found = describe(pointed, '2027-03', names);
      expect(found.length).toBeLessThanOrEqual(24);
      for (const one of found) expect(Variant.safeParse(one).success).toBe(true);
    }),
  );
});
