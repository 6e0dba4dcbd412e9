// What each store is given: complete, within the store's lengths, and true of the built extension.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_KINDS } from '../../lib/privacy/schema';
import { SENTENCES } from '../support/sentences';
import { manifestOf } from './output';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/magasins');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const LANGUAGES = {
  fr: {
    name: 'Nom',
    summary: 'Résumé',
    category: 'Catégorie',
    description: 'Description',
    purpose: 'Objet unique',
    rights: 'Justification des droits',
    remote: 'Code distant',
    data: 'Déclaration des données',
    notes: 'Note pour la personne qui examine',
  },
  en: {
    name: 'Name',
    summary: 'Summary',
    category: 'Category',
    description: 'Description',
    purpose: 'Single purpose',
    rights: 'Permission justifications',
    remote: 'Remote code',
    data: 'Data declaration',
    notes: 'Notes for the reviewer',
  },
};
type Section = keyof (typeof LANGUAGES)['fr'];

/** The longest each store takes, and the shortest. */
const STORES = {
  chrome: { build: 'chrome-mv3', name: 75, summary: 132, description: [1, 16_000], right: 1000, notes: 500 },
  edge: { build: 'edge-mv3', name: 45, summary: 132, description: [250, 10_000], right: 1000, notes: 2000 },
  // AMO takes 250; the same summary serves everywhere.
  firefox: { build: 'firefox-mv3', name: 50, summary: 132, description: [1, 15_000], right: 3000, notes: 3000 },
} as const;

const CASES = Object.entries(STORES).flatMap(([store, limits]) =>
  (['fr', 'en'] as const).map((language) => ({ store, language, limits })),
);

describe.each(CASES)('$store in $language', ({ store, language, limits }) => {
  const sections = new Map(
    read(`${store}.${language}.md`)
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
  const section = (name: Section): string => sections.get(LANGUAGES[language][name]) ?? '';

  it('has every section', () => {
    const missing = (Object.keys(LANGUAGES.fr) as Section[]).filter((name) => section(name) === '');
    expect(missing).toEqual([]);
  });

  it('is as long as the store takes', () => {
    expect(section('name').length).toBeLessThanOrEqual(limits.name);
    expect(section('summary').length).toBeLessThanOrEqual(limits.summary);
    expect(section('summary')).not.toMatch(/\n/);
    expect(section('description').length).toBeGreaterThanOrEqual(limits.description[0]);
    expect(section('description').length).toBeLessThanOrEqual(limits.description[1]);
    expect(section('purpose').length).toBeLessThanOrEqual(1000);
    expect(section('notes').length).toBeLessThanOrEqual(limits.notes);
  });

  // Chrome and Edge show what the manifest says, whatever is written here.
  it('sums up in the words of the extension itself', () => {
    expect(section('summary')).toBe(SENTENCES[language].app_description?.message);
    expect(section('name')).toBe(SENTENCES[language].app_name?.message);
  });

  it('justifies each right of the built extension, and none that it does not ask for', () => {
    const manifest = manifestOf(limits.build);
    const sites = manifest.content_scripts.flatMap(({ matches }) => matches);
    const asked = [...manifest.permissions, ...manifest.optional_permissions, ...sites];
    const given = [...section('rights').matchAll(/^### `([^`]+)`\n\n(.+)$/gm)];
    expect(given.map(([, right]) => right).sort()).toEqual(asked.sort());
    for (const [, right, why = ''] of given) {
      expect(why.length, right).toBeGreaterThan(60);
      expect(why.length, right).toBeLessThanOrEqual(limits.right);
    }
  });
});

it.each(['fr', 'en'] as const)('describes it alike in every store, in %s', (language) => {
  const told = Object.keys(STORES).map((store) => {
    const text = read(`${store}.${language}.md`);
    return text.slice(text.indexOf('## Description'), text.indexOf(`## ${LANGUAGES[language].purpose}`));
  });
  expect(new Set(told).size).toBe(1);
});

it('declares to Firefox what its manifest declares', () => {
  const { browser_specific_settings: own } = manifestOf('firefox-mv3') as unknown as {
    browser_specific_settings: { gecko: { data_collection_permissions: { required: string[] } } };
  };
  expect(own.gecko.data_collection_permissions.required).toEqual(['none']);
  expect(read('firefox.fr.md')).toContain('`required` vaut `none`');
});

it('has a privacy policy in both languages, as long as the French one', () => {
  const [french, english] = [read('confidentialite.fr.md'), read('confidentialite.en.md')];
  expect(english.split('\n').length).toBe(french.split('\n').length);
  for (const text of [french, english]) expect(text).toContain('https://ror.esante-occitanie.fr/');
});

// Under the names by which the settings show and erase them: « Vie privée » counts every row and every key stored.
it.each(['fr', 'en'] as const)('has a privacy policy that tells all that is kept, in %s', (language) => {
  const told = [...read(`confidentialite.${language}.md`).matchAll(/^- \*\*(.+?)\*\*\s?:/gm)].map(([, name]) => name);
  expect(told).toEqual(KEPT_KINDS.map((kind) => SENTENCES[language][`kept_${kind}`]?.message));
});

it('has its pictures, in the size the stores want', () => {
  const wanted = [...read('README.md').matchAll(/^\| `([^`]+\.png)` \| (\d+) × (\d+) \|/gm)];
  expect(wanted.length).toBeGreaterThanOrEqual(5);
  for (const [, path = '', width, height] of wanted) {
    const file = readFileSync(join(ROOT, path));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], path).toEqual([Number(width), Number(height)]);
  }
});
