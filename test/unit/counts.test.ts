// What counts is said at none, one, two and a thousand, in each language.
import { beforeAll, describe, expect, it } from 'vitest';
import { type PluralKey, plural } from '@/lib/text/text';
import { type Language, SENTENCES } from '../support/sentences';
import { speak } from '../support/speak';

/** Two that name who is meant, one or several, and count no one. */
const OF_PERSONS = ['health_lost', 'health_never'];
const KEYS = Object.keys(SENTENCES.fr);
const COUNTED = [...new Set(KEYS.filter((key) => /_[01n]$/.test(key)).map((key) => key.slice(0, -2)))].filter(
  (key) => !OF_PERSONS.includes(key),
) as PluralKey[];

const THOUSAND = { fr: '1\u202f000', en: '1,000' };
/** What none is called where nobody is told of it. */
const UNSAID = /^[–\s]*$/;

describe.each(['fr', 'en'] as const)('in %s', (language: Language) => {
  beforeAll(() => {
    speak(language);
    return () => speak('fr');
  });
  const sentence = (key: string) => SENTENCES[language][key]?.message;
  const said = (key: PluralKey, n: number) => plural(key, n, 'DEUX', 'TROIS');

  it('there are three forms of each', () => {
    expect(COUNTED.length).toBeGreaterThan(70);
    const lacking = COUNTED.flatMap((key) => ['_0', '_1', '_n'].map((form) => key + form)).filter(
      (key) => sentence(key) === undefined,
    );
    expect(lacking).toEqual([]);
  });

  it.each(COUNTED)('%s', (key) => {
    const all = [0, 1, 2, 1000].map((n) => said(key, n));
    // No key in place of a sentence, and no hole where a value goes.
    for (const one of all) expect(one).not.toMatch(/\$\d|^\w+_[01n]$/);
    const [none = '', one, two, thousand] = all;
    expect([one, two, thousand].filter((text) => !text || UNSAID.test(text))).toEqual([]);
    // « 0 dossier » may count, but none is never said to be one, nor many.
    expect(none).not.toMatch(/(?<![\d\u202f,])[12](?![\d\u202f,])/);
    const counts = sentence(`${key}_n`)?.includes('$1');
    expect(thousand?.includes(THOUSAND[language])).toBe(counts);
    expect(two).not.toBe(counts ? thousand : undefined);
    // One has no « dossiers » of its own.
    if (/^(\$1|1) \w+s\b/.test(sentence(`${key}_1`) ?? '')) expect.fail(`« ${one} »`);
  });
});
