// The queries of the bench: drawn from the rows by a seed, of every kind, in two halves. One is for tuning, the other is only measured.
import { createRandom, type Random } from '../../ror/random';
import type { Row } from '../../ror/types';
import * as base from './bases';
import * as change from './changes';
import { isRight } from './right';
import { casing, TYPOS } from './spelling';
import { communeOf, type Read, type Reading, read } from './words';

export interface BenchQuery {
  kind: string;
  text: string;
  /** FINESS numbers of the rows that are right. */
  right: ReadonlySet<string>;
}

export interface QuerySet {
  tune: BenchQuery[];
  heldOut: BenchQuery[];
}

type Make = base.Base;

/** A base, written otherwise in each of the ways given. */
function kind(bases: readonly base.Base[], ...changes: (readonly change.Change[])[]): Make {
  return (read, random, reading) => {
    let draft = random.pick(bases)(read, random, reading);
    for (const ways of changes) draft = draft && random.pick(ways)(draft, read, random, reading);
    return draft;
  };
}

/** Letter for letter, its quotes, dots and hyphens too. */
const asWritten =
  (withCommune: boolean): Make =>
  ({ row, name, commune }) => ({
    parts: [{ text: withCommune ? `${row.name} ${communeOf(row)}` : row.name, role: 'fixed' }],
    meaning: withCommune ? { name, commune } : { name },
  });

const NAMED = [base.nameAndCommune, base.nameAlone];
const SOME_WORDS = [base.twoRareWords, base.rareWordAndCommune, base.wordAndPostalCode];
const TYPED = [base.typeAndNumber, base.typeAndDepartmentName];
const WITH_TYPOS = [base.nameAndCommune, base.nameAlone, base.twoRareWords, base.rareWordAndCommune];
const typos = TYPOS.map(change.typo);

/** A typo of any sort is one way among the others: two at once are two different ones. */
const anyTypo: change.Change = (draft, read, random, reading) => random.pick(typos)(draft, read, random, reading);
const ways = [change.saint, anyTypo, change.accents, change.short, change.renamed, change.spelled, change.acronym];

const twoAtOnce: readonly Make[] = [
  (read, random, reading) => {
    const first = random.pick(ways);
    const others = [...ways, change.dots].filter((way) => way !== first);
    return kind(NAMED, [first], others)(read, random, reading);
  },
  kind(SOME_WORDS, [change.saint, ...typos, change.accents, change.unfinished]),
  kind(TYPED, [change.dots, change.spelled, change.renamed, ...typos, change.accents, change.unfinished]),
];

export const KINDS: Readonly<Record<string, Make>> = {
  'nom et commune': asWritten(true),
  'nom seul': asWritten(false),
  'Saint, St, Ste': kind([...NAMED, base.rareWordAndCommune], [change.saint]),
  'deux mots rares': base.twoRareWords,
  'mot rare et commune': base.rareWordAndCommune,
  'sigle développé': kind([...NAMED, base.nameAndCommune, ...TYPED], [change.spelled]),
  'développé, par son sigle': kind([...NAMED, base.nameAndCommune], [change.acronym]),
  'sigle à points': kind([...NAMED, ...TYPED], [change.dots]),
  'faute : lettre en trop': kind(WITH_TYPOS, [change.typo('insertion')]),
  'faute : lettre oubliée': kind(WITH_TYPOS, [change.typo('deletion')]),
  'faute : lettres inversées': kind(WITH_TYPOS, [change.typo('swap')]),
  'faute : mauvaise lettre': kind(WITH_TYPOS, [change.typo('letter')]),
  'premières lettres': base.firstLetters,
  FINESS: base.finess,
  'FINESS à dix chiffres': base.nationalNumber,
  'FINESS incomplet': base.partOfNumber,
  'type, n° du département, mot': base.typeAndNumber,
  'type, département, mot': base.typeAndDepartmentName,
  'mot et code postal': base.wordAndPostalCode,
  'accents, traits, apostrophes': kind([...NAMED, base.rareWordAndCommune], [change.accents]),
  'ancien ou nouveau nom': kind([...NAMED, base.nameAndCommune, ...TYPED], [change.renamed]),
  'abréviation ou mot entier': kind([...NAMED, base.rareWordAndCommune], [change.short]),
  'faux ami': base.falseFriend,
  'deux à la fois': (row, random, reading) => random.pick(twoAtOnce)(row, random, reading),
};

/** A kind that the rows do not lend themselves to is tried so many times, then has fewer queries. */
const TRIES = 4000;

/** `each` queries of every kind and half. */
export function drawQueries(rows: readonly Row[], { seed = 1, each = 30 } = {}): QuerySet {
  const reading = read(rows);
  const drawn = Object.entries(KINDS).map(([name, make], at) =>
    drawKind(name, make, reading, createRandom(seed * 1000 + at), 2 * each),
  );
  return {
    tune: drawn.flatMap((queries) => queries.filter((_, i) => i % 2 === 0)),
    heldOut: drawn.flatMap((queries) => queries.filter((_, i) => i % 2 === 1)),
  };
}

function drawKind(name: string, make: Make, reading: Reading, random: Random, count: number): BenchQuery[] {
  const queries = new Map<string, BenchQuery>();
  for (let tries = 0; tries < TRIES && queries.size < count; tries++) {
    const target = random.pick(reading.rows);
    const draft = make(target, random, reading);
    if (!draft) continue;
    const text = casing(draft.parts.map((part) => part.text).join(' '), random);
    if (queries.has(text)) continue;
    const right = reading.rows.filter((row: Read) => isRight(row, draft.meaning)).map(({ row }) => row.finess_et);
    if (!right.includes(target.row.finess_et)) throw new Error(`« ${text} » does not mean the row it was drawn from`);
    queries.set(text, { kind: name, text, right: new Set(right) });
  }
  return [...queries.values()];
}
