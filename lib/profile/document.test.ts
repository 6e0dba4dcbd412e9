// The document of a site profile: what is sound in it applies, what is not is told, one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import policy from '@/public/managed-schema.json';
import { type Flaw, merged, readProfile, readProfileText } from './document';
import { flawSentence } from './flaw-sentences';
import { type Hooks, PART_IDS, Variant } from './schema';
import { profileText } from './text';

const outils: Variant = { seen: '2027-03', roles: ['button'], says: ['outils'], sure: 1 };
const champ: Variant = { seen: '2027-03', roles: ['textbox'], fields: ['rubrique'], sure: 1 };
/** No-break spaces are spaces, for whoever compares. */
const sentence = (flaw: Flaw) => flawSentence(flaw).replace(/\s/g, ' ');
const document = (hooks: unknown, more = {}) => ({ format: 'compagnon-ror/profil', version: 1, hooks, ...more });

describe('a document', () => {
  it('comes back as it was written', () => {
    const hooks: Hooks = { actionsMenu: [outils], dossierName: [champ, { ...champ, css: 'form input' }] };
    expect(readProfileText(profileText(hooks))).toEqual({ hooks, flaws: [] });
  });

  it.each<[string, string, Flaw['code']]>([
    ['no JSON', '{ "format": ', 'not-json'],
    ['nothing', '', 'not-json'],
    ['another document', '{"format":"autre","version":1,"hooks":{}}', 'not-profile'],
    ['a list', '[]', 'not-profile'],
    ['null', 'null', 'not-profile'],
    ['no hooks', '{"format":"compagnon-ror/profil","version":1}', 'not-profile'],
    ['a later version', '{"format":"compagnon-ror/profil","version":2,"hooks":{}}', 'version'],
    ['too large', JSON.stringify(document({}, { note: 'x'.repeat(200_001) })), 'too-large'],
  ])('that is %s is refused whole, with its reason', (_, text, code) => {
    expect(readProfileText(text)).toEqual({ hooks: {}, flaws: [{ code }] });
    expect(sentence({ code })).toMatch(/^[A-ZÉÀ].*\.$/);
  });

  it.each<[string, unknown, Flaw]>([
    ['an empty wording', { ...outils, says: ['outils', ''] }, { code: 'wording-empty' }],
    ['a wording too long', { ...outils, says: ['x'.repeat(121)] }, { code: 'wording-long' }],
    ['an unknown key', { ...outils, script: 'alert(1)' }, { code: 'unknown-key', key: 'script' }],
    ['an unknown role', { ...outils, roles: ['password'] }, { code: 'wrong-value', key: 'roles' }],
    ['a date that is none', { ...outils, seen: 'hier' }, { code: 'wrong-value', key: 'seen' }],
    ['a certainty above all', { ...outils, sure: 2 }, { code: 'wrong-value', key: 'sure' }],
    ['nowhere to look', { seen: '2027-03', says: ['outils'], sure: 1 }, { code: 'needs-role' }],
    ['no role at all', { ...outils, roles: [] }, { code: 'wrong-value', key: 'roles' }],
    ['no object', 'outils', { code: 'not-description' }],
  ])('%s: that description alone is refused', (_, wrong, flaw) => {
    const { hooks, flaws } = readProfile(document({ actionsMenu: [outils, wrong], dossierName: [champ] }));
    expect(hooks).toEqual({ actionsMenu: [outils], dossierName: [champ] });
    expect(flaws).toEqual([{ ...flaw, part: 'actionsMenu', nth: 2 }]);
    expect(flaws.map(sentence).join()).toMatch(/^menu « Actions », description 2 : .+\.$/);
  });

  it('unknown parts and keys, and what is no list, are told; the rest applies', () => {
    const text = `{"format":"compagnon-ror/profil","version":1,"note":1,"hooks":{"__proto__":[],"autre":[],"mssToggle":{},"dossierName":${JSON.stringify([champ])}}}`;
    const { hooks, flaws } = readProfileText(text);
    expect(hooks).toEqual({ dossierName: [champ] });
    expect(flaws).toEqual([
      { code: 'unknown-key', key: 'note' },
      { code: 'unknown-part', part: '__proto__' },
      { code: 'unknown-part', part: 'autre' },
      { code: 'not-list', part: 'mssToggle' },
    ]);
    expect(Object.getPrototypeOf(hooks)).toBe(Object.prototype);
    expect(flawSentence({ code: 'unknown-part', part: 'x'.repeat(5000) }).length).toBeLessThan(120);
  });

  it('of more than twenty descriptions of a part keeps the first twenty', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ ...outils, says: [`outil ${i}`] }));
    const { hooks, flaws } = readProfile(document({ actionsMenu: many }));
    expect(hooks.actionsMenu).toEqual(many.slice(0, 20));
    expect(flaws).toEqual([{ code: 'too-many', part: 'actionsMenu' }]);
  });

  it('whatever it holds, reading it never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => void readProfileText(text)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readProfile(document({ mssToggle: value, dossierName: [value] }))),
    );
  });
});

it('what is added stands before what was kept, each once', () => {
  const kept = { actionsMenu: [outils], dossierName: [champ] };
  const other = { ...outils, says: ['plus'] };
  expect(merged({ actionsMenu: [other, outils] }, kept)).toEqual({
    actionsMenu: [other, outils],
    dossierName: [champ],
  });
  expect(merged({}, kept)).toEqual(kept);
});

it('the schema given to Chrome and Edge knows the same parts and the same keys', () => {
  const { hooks } = policy.properties.siteProfile.properties;
  expect(Object.keys(hooks.properties)).toEqual([...PART_IDS]);
  expect(Object.keys(hooks.properties.signInForm.items.properties)).toEqual(Object.keys(Variant.shape));
});
