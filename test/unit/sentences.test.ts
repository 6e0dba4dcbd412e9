// Every sentence is there in both languages, every one asked for exists, and none is left over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../support/sentences';
import { writtenIn } from './support/written-keys';

const { fr, en } = SENTENCES;
const KEYS = Object.keys(fr);

const filesOf = (folder: string, ends: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesOf(folder, /\.tsx?$/));
const CONFIGURED = ['wxt.config.ts', ...filesOf('public', /\.json$/), ...filesOf('entrypoints', /\.(html|css)$/)];

const written = SOURCES.flatMap(writtenIn);
const family = (key: string) => new RegExp(`^${key.replaceAll('*', '\\w+')}$`);
/** A family with so little of its own that anything fits it tells nothing. */
const telling = (key: string) => /^[a-z]{3,}_/.test(key);
const forms = (key: string) => [`${key}_0`, `${key}_1`, `${key}_n`];

it('finds the source', () => {
  expect(SOURCES.length).toBeGreaterThan(300);
  expect(written.filter(({ asked }) => asked).length).toBeGreaterThan(500);
});

it('every sentence asked for exists', () => {
  const missing = written.filter(({ key, asked }) => {
    if (!asked || (key.includes('*') && !telling(key))) return false;
    if (!key.includes('*')) return !(asked === 't' ? [key] : forms(key)).every((one) => one in fr);
    const fits = family(asked === 't' ? key : `${key}_n`);
    return !KEYS.some((one) => fits.test(one));
  });
  expect(missing).toEqual([]);
});

it('every sentence is asked for', () => {
  const exact = new Set(written.map(({ key }) => key));
  const families = [...new Set(written.map(({ key }) => key).filter((key) => key.includes('*') && telling(key)))];
  const patterns = families.filter((key) => /^\w[\w*]+$/.test(key)).map(family);
  const configured = CONFIGURED.map((path) => readFileSync(path, 'utf8')).join('\n');
  // `${title}_text`: of a key that stands somewhere whole.
  const endings = [...exact].filter((key) => /^\*_\w+$/.test(key)).map((key) => key.slice(1));
  const isUsed = (key: string) =>
    exact.has(key) ||
    configured.includes(`__MSG_${key}__`) ||
    patterns.some((pattern) => pattern.test(key)) ||
    endings.some((end) => key.endsWith(end) && exact.has(key.slice(0, -end.length)));
  const unused = KEYS.filter((key) => !isUsed(key) && !isUsed(key.replace(/_[01n]$/, '')));
  expect(unused).toEqual([]);
});

it('what the manifest and the style sheets name exists', () => {
  const named = CONFIGURED.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/__MSG_(\w+?)__/g)]);
  expect(named.map(([, key]) => key).filter((key) => !KEYS.includes(key ?? ''))).toEqual([]);
  expect(named.length).toBeGreaterThan(2);
});

describe('in English as in French', () => {
  it('are the same sentences', () => {
    expect(KEYS.filter((key) => !(key in en))).toEqual([]);
    expect(Object.keys(en).filter((key) => !(key in fr))).toEqual([]);
  });

  it('with three values at most, as many as `t` fills', () => {
    expect(KEYS.filter((key) => /\$(?![1-3](?!\d))/.test(fr[key]?.message ?? ''))).toEqual([]);
  });

  it('with the same values in them', () => {
    const values = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
    const unlike = KEYS.filter((key) => {
      const [one, other] = [fr, en].map((all) => values(all[key]?.message ?? ''));
      return JSON.stringify(one) !== JSON.stringify(other);
    });
    expect(unlike).toEqual([]);
  });
});

describe('each language', () => {
  const text = (all: Record<string, { message: string }>) =>
    Object.entries(all).map(([key, { message }]) => ({ key, message }));

  it('says nothing in the other, but what the site says', () => {
    const quoted = /«[^»]*»/g;
    const french = /(?<![\p{L}.@’])(le|la|les|une|des|du|est|dans|pour|avec|votre|vos|cette|pas|sur|ou)(?![\p{L}’])/u;
    const english = /(?<!\p{L})(the|and|with|your|this|from|not|which|are|is)(?!\p{L})/u;
    expect(text(en).filter(({ message }) => french.test(message.replace(quoted, '')))).toEqual([]);
    expect(text(fr).filter(({ message }) => english.test(message))).toEqual([]);
  });

  it('keeps its signs: a no-break space before « : », apostrophes and quotes that are no typewriter’s', () => {
    const addresses = /https?:\S+/g;
    const loose = (message: string) =>
      / [:;?!»]|« |[^\s\u00a0\u202f:;?!][?!»]|['"]/.test(message.replace(addresses, ''));
    expect(text(fr).filter(({ message }) => loose(message))).toEqual([]);
    const french = /[\s\u00a0\u202f][:;?!]|« | »|['"]/;
    expect(text(en).filter(({ key, message }) => key !== 'thousands' && french.test(message))).toEqual([]);
  });
});
