// What documents quote of the screens is on the screens: buttons, titles and sentences, in the words they have now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_KINDS } from '../../lib/privacy/schema';
import { PROMISES } from '../promises/promises';
import { SENTENCES } from '../support/sentences';
import { documents, ROOT } from './docs-text';

/** Those that lead a person through the screens. */
const GUIDES = [
  'README.md',
  'SECURITY.md',
  'docs/approbation.md',
  'docs/confidentialite.md',
  'docs/deploiement.md',
  'docs/guide.md',
  'docs/permissions.md',
  'docs/questions.md',
  'docs/reparer.md',
  'docs/sauvegarde.md',
  'docs/site-change.md',
];

/** Quoted, and no words of ours. */
const OTHERS = {
  'of the site': ['Répertoire', 'MSS', 'Actions', 'Créer un dossier collaboratif', 'Outils'],
  'of the browsers and of Windows': [
    'Mode développeur',
    "Charger l'extension non empaquetée",
    'Charger un module complémentaire temporaire',
    'Ne pas déranger',
    "Modèles d'administration",
    'Profil personnalisé',
  ],
  'of a code host': ['Security', 'Report a vulnerability'],
  'made by scripts/deployment': ['Installer Compagnon ROR'],
  'an example': ['gras', 'MAJ', 'EHPAD', 'EHPAD LES XXXXX', "Centre d'accueil", 'sécurité'],
  'a sign on an icon': ['!'],
};
/** All that is said, and each sentence of what has several. */
const SENTENCE = Object.values(SENTENCES.fr)
  .map(({ message }) => same(message))
  .flatMap((one) => [one, ...one.split(/(?<=[.?!]) /)]);
const ANY_VALUE = SENTENCE.filter((one) => one.replace(/\$\d/g, '').length > 8).map(
  (one) => new RegExp(`^${one.split(/\$\d/).map(literal).join('.+')}$`),
);

describe.each(GUIDES)('%s', (path) => {
  const text = documents().find((one) => one.path === path)?.text ?? '';

  // « so » in bold: what to look for on the screen, whole.
  it('gives buttons and titles their names', () => {
    const bold = quoted(text, /\*\*«\s([^»*]+?)\s»\*\*/g);
    expect(bold.filter((name) => !isSaid(name))).toEqual([]);
  });

  it('quotes sentences that are said', () => {
    const all = quoted(text.replaceAll('**', ''), /«\s([^»]+?)\s»/g);
    expect(all.filter((name) => !isSaid(name) && !isPart(name))).toEqual([]);
  });
});

it('finds names to check', () => {
  const all = documents().filter(({ path }) => GUIDES.includes(path));
  expect(all).toHaveLength(GUIDES.length);
  expect(all.flatMap(({ text }) => quoted(text, /\*\*«\s([^»*]+?)\s»\*\*/g)).length).toBeGreaterThan(100);
});

it('has no word of others that is quoted nowhere', () => {
  const all = documents().flatMap(({ text }) => quoted(text.replaceAll('**', ''), /«\s([^»]+?)\s»/g));
  expect(Object.values(OTHERS).filter((names) => !names.every((name) => all.includes(name)))).toEqual([]);
});

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it('tells in the guide the keys that are suggested to browsers', () => {
  const suggested = [...textOf('wxt.config.ts').matchAll(/suggested\('(\w)'\)/g)].map(([, letter]) => letter);
  const told = [...textOf('docs/guide.md').matchAll(/`Alt` \+ `Maj` \+ `(\w)`/g)].map(([, letter]) => letter);
  expect(told).toEqual(suggested);
  expect(told).toHaveLength(4);
});

it('tells all that is kept, in the order and under the names of « Vie privée »', () => {
  const told = [...textOf('docs/confidentialite.md').matchAll(/^\| \*\*« (.+?) »\*\* \|/gm)].map(([, name]) => name);
  expect(told).toEqual(KEPT_KINDS.map((kind) => SENTENCES.fr[`kept_${kind}`]?.message));
});

it('names promises that are made', () => {
  const named = ['docs/menaces.md', 'docs/approbation.md'].flatMap((path) => textOf(path).match(/\b[SRP]\d+\b/g) ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !PROMISES.some((one) => one.id === id))).toEqual([]);
});

function quoted(text: string, form: RegExp): string[] {
  return [...new Set([...text.matchAll(form)].map(([, name = '']) => same(name)))];
}

/** Whole, with any value in the place of `$1`. */
function isSaid(name: string): boolean {
  const other = Object.values(OTHERS).some((names) => names.includes(name));
  return other || SENTENCE.includes(name) || ANY_VALUE.some((form) => form.test(name));
}

/** Its first words, a sentence of several, or with « … » for what is left out. */
function isPart(name: string): boolean {
  const parts = name.split('…').map((part) => part.trim().toLowerCase());
  const form = new RegExp(`(^|[^\\p{L}])${parts.map(literal).join('.*')}($|[^\\p{L}])`, 'u');
  return name.length > 6 && SENTENCE.some((one) => form.test(one.toLowerCase()));
}

/** No-break spaces are spaces, curly apostrophes straight. */
function same(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/’/g, "'").trim();
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
