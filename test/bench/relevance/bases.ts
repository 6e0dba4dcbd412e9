// What a person asks for, before spelling has its say: parts taken from one row, and what they mean.
import type { Random } from '../../ror/random';
import type { Meaning } from './right';
import { DEPARTMENTS, isOfType, TYPES } from './types';
import { communeOf, type Read, type Reading, SMALL, words, written } from './words';

export interface Part {
  text: string;
  /** `type` is an acronym or a spelled-out type; `fixed` is never respelled. */
  role: 'type' | 'word' | 'commune' | 'fixed';
}

export interface Draft {
  parts: Part[];
  meaning: Meaning;
}

/** A way to ask for `read`; undefined when that row cannot be asked for so. */
export type Base = (read: Read, random: Random, reading: Reading) => Draft | undefined;

const part = (role: Part['role']) => (text: string) => ({ text, role });
const ACRONYMS = new Set(TYPES.map(({ acronym }) => acronym));
const isAcronym = (word: string) => ACRONYMS.has(word);

const nameParts = (read: Read) => written(read.row.name).map((text) => part(isAcronym(text) ? 'type' : 'word')(text));
const communeParts = (read: Read) => written(communeOf(read.row)).map(part('commune'));

export const nameAndCommune: Base = (read) => ({
  parts: [...nameParts(read), ...communeParts(read)],
  meaning: { name: read.name, commune: read.commune },
});

export const nameAlone: Base = (read) => ({ parts: nameParts(read), meaning: { name: read.name } });

/** Words worth asking for: letters, no small word, no type. */
const telling = (among: Iterable<string>, { frequency }: Reading, most: number, length: number) =>
  [...among].filter(
    (word) =>
      word.length >= length &&
      !SMALL.has(word) &&
      !isAcronym(word) &&
      !/\d/.test(word) &&
      (frequency.get(word) ?? 0) <= most,
  );

function draw(among: readonly string[], count: number, random: Random): string[] | undefined {
  const left = [...among];
  const drawn = Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
  return drawn.length === count ? drawn : undefined;
}

export const twoRareWords: Base = (read, random, reading) => {
  const two = draw(telling(read.all, reading, 30, 4), 2, random);
  return two && { parts: two.map(part('word')), meaning: { words: two } };
};

export const rareWordAndCommune: Base = (read, random, reading) => {
  const rare = draw(telling(new Set(read.name), reading, 12, 5), 1, random);
  if (!rare || rare.some((word) => read.commune.includes(word))) return undefined;
  const [word, commune] = [rare.map(part('word')), communeParts(read)];
  const parts = random.chance(0.75) ? [...word, ...commune] : [...commune, ...word];
  return { parts, meaning: { words: rare, commune: read.commune } };
};

function typeAndDepartment(said: (department: string, random: Random) => string): Base {
  return (read, random, reading) => {
    const types = TYPES.filter((type) => isOfType(read, type));
    const word = draw(telling(read.all, reading, 60, 4), 1, random);
    if (types.length === 0 || !word) return undefined;
    const type = random.pick(types);
    const { department } = read.row;
    const [what, where] = [part('type')(type.acronym), part('fixed')(said(department, random))];
    const rest = word.map(part('word'));
    const parts = random.chance(0.6) ? [what, where, ...rest] : [what, ...rest, where];
    return { parts, meaning: { type, department, words: word } };
  };
}

export const typeAndNumber = typeAndDepartment((department) => department);
export const typeAndDepartmentName = typeAndDepartment((department, random) => {
  const name = DEPARTMENTS[department] ?? department;
  return random.chance(0.5) ? name : name.replaceAll('-', ' ');
});

export const wordAndPostalCode: Base = (read, random, reading) => {
  const word = draw(telling(new Set(read.name), reading, 60, 4), 1, random);
  const postalCode = read.row.postal_code;
  if (!word) return undefined;
  const parts = [...word.map(part('word')), part('fixed')(postalCode)];
  return { parts: random.chance(0.7) ? parts : parts.reverse(), meaning: { words: word, postalCode } };
};

function beginsOne(words: ReadonlySet<string>, letters: string): boolean {
  for (const word of words) if (word.startsWith(letters)) return true;
  return false;
}

/** First letters of two or three words, enough of them to mean a handful of rows. */
export const firstLetters: Base = (read, random, reading) => {
  const count = random.chance(0.5) ? 2 : 3;
  const chosen = draw(
    [...read.all].filter((word) => word.length >= 4 && !SMALL.has(word) && !/\d/.test(word)),
    count,
    random,
  );
  const beginnings = chosen?.map((word) => word.slice(0, 3 + random.below(Math.min(3, word.length - 3))));
  if (!beginnings) return undefined;
  const few = reading.rows.filter(({ all }) => beginnings.every((letters) => beginsOne(all, letters))).length;
  return few <= 10 ? { parts: beginnings.map(part('fixed')), meaning: { beginnings } } : undefined;
};

const groups = (digits: string, random: Random) =>
  digits.replace(random.pick([/^(..)(....)(..)(.)$/, /^(...)(...)(...)$/, /^(..)(...)(...)(.)$/]), (...found) =>
    found.slice(1, -2).join(' '),
  );

export const finess: Base = ({ row }, random) => {
  const digits = row.finess_et;
  const typed = random.pick([digits, groups(digits, random), groups(digits, random), `finess ${digits}`]);
  return { parts: [part('fixed')(typed)], meaning: { digits } };
};

/** As the national identifier writes it. */
export const nationalNumber: Base = ({ row }, random) => {
  const digits = row.finess_et;
  const typed = random.pick([`1${digits}`, `1 ${groups(digits, random)}`, `1 ${digits}`]);
  return { parts: [part('fixed')(typed)], meaning: { digits } };
};

/** Its first digits mostly, its last ones at times. */
export const partOfNumber: Base = ({ row }, random) => {
  const length = 6 + random.below(3);
  const digits = random.chance(0.75) ? row.finess_et.slice(0, length) : row.finess_et.slice(-length);
  const typed = random.chance(0.3) ? `${digits.slice(0, 2)} ${digits.slice(2, 6)} ${digits.slice(6)}`.trim() : digits;
  return { parts: [part('fixed')(typed)], meaning: { digits } };
};

/** The ambiguous acronyms of the domain, with what tells their readings apart. */
const AMBIGUOUS: Record<string, readonly string[]> = {
  CHU: ['101', '219'],
  MAS: ['255'],
  FAM: ['437'],
  CRF: ['109'],
  CSP: ['124'],
  MSP: ['603'],
  ACT: ['165'],
  EA: ['247'],
  RA: ['202'],
  GAL: [],
  DAME: [],
  AT: [],
  CAP: [],
  AL: [],
  DS: [],
};

export const falseFriend: Base = (read, random) => {
  const at = read.name.findIndex((word) => word in AMBIGUOUS);
  const acronym = read.name[at];
  if (acronym === undefined) return undefined;
  const after = read.name
    .slice(at + 1)
    .filter((word) => !SMALL.has(word))
    .slice(0, 2);
  const before = read.name
    .slice(0, at)
    .filter((word) => !SMALL.has(word))
    .slice(-1);
  const token = part('type')(acronym);
  const here = communeParts(read);
  const { category_code } = read.row;
  if (AMBIGUOUS[acronym]?.includes(category_code)) {
    // Both readings of CHU are right where nothing tells them apart.
    if (acronym === 'CHU' && random.chance(0.5)) {
      const told = part('fixed')(category_code === '219' ? 'hébergement urgence' : 'hospitalier');
      return {
        parts: [token, told, ...here],
        meaning: { words: ['CHU'], codes: [category_code], commune: read.commune },
      };
    }
    if (acronym === 'CHU') return { parts: [token, ...here], meaning: { words: ['CHU'], commune: read.commune } };
    const own = random.chance(0.6) || after.length === 0;
    if (own) return { parts: [token, ...here], meaning: { codes: [category_code], commune: read.commune } };
    return { parts: [token, ...after.map(part('word'))], meaning: { codes: [category_code], words: after } };
  }
  const around = [...before.map(part('word')), token, ...after.map(part('word'))];
  if (around.length < 2) return undefined;
  const meaning = { words: words(around.map(({ text }) => text).join(' ')) };
  return random.chance(0.4)
    ? { parts: [...around, ...here], meaning: { ...meaning, commune: read.commune } }
    : { parts: around, meaning };
};
