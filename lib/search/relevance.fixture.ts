// For tests: queries as directors type them, drawn from a list of establishments with a seed, and which rows are right.
import { wordsOf } from './fold';
import { SMALL } from './vocabulary';

export interface Establishment {
  finess: string;
  name: string;
  category: string;
  postalCode: string;
  commune: string;
  department: string;
}

export interface TestQuery {
  kind: string;
  text: string;
  /** Whether a row is what was meant; where several are equally right any of them counts. */
  right: (row: Establishment) => boolean;
}

/** mulberry32: the same draws for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SPELLED: Record<string, string> = {
  ehpad: 'Établissement d’hébergement pour personnes âgées dépendantes',
  mas: 'maison d’accueil spécialisée',
  ssiad: 'service de soins infirmiers à domicile',
  sessad: 'service d’éducation spéciale et de soins à domicile',
  esat: 'établissement et service d’aide par le travail',
  ime: 'institut médico-éducatif',
  itep: 'institut thérapeutique éducatif et pédagogique',
  cmpp: 'centre médico psycho pédagogique',
  savs: 'service d’accompagnement à la vie sociale',
  fam: 'foyer d’accueil médicalisé',
  samsah: 'service d’accompagnement médico-social pour adultes handicapés',
  saad: 'service d’aide et d’accompagnement à domicile',
  fv: 'foyer de vie',
  fh: 'foyer d’hébergement',
  mecs: 'maison d’enfants à caractère social',
  chrs: 'centre d’hébergement et de réinsertion sociale',
  msp: 'maison de santé',
  cmp: 'centre médico-psychologique',
};
const OTHER_NAME: Record<string, string> = { saad: 'saa', esat: 'cat', ehpad: 'maison de retraite', spasad: 'saas' };
const ACCENTS: Record<string, string> = { a: 'à', e: 'é', i: 'î', o: 'ô', u: 'ù', c: 'ç' };
const DEPARTMENTS: Record<string, string> = {
  '09': 'Ariège',
  '11': 'Aude',
  '12': 'Aveyron',
  '30': 'Gard',
  '31': 'Haute-Garonne',
  '32': 'Gers',
  '34': 'Hérault',
  '46': 'Lot',
  '48': 'Lozère',
  '65': 'Hautes-Pyrénées',
  '66': 'Pyrénées-Orientales',
  '81': 'Tarn',
  '82': 'Tarn-et-Garonne',
};

const saints = (text: string) =>
  wordsOf(text)
    .map((word) => (word === 'saint' ? 'st' : word === 'sainte' ? 'ste' : word))
    .join(' ');
const town = (row: Establishment) => row.commune.replace(/ CEDEX.*$/, '');

/** Queries of every kind, `each` of a kind, from a seed. */
export function makeQueries(rows: readonly Establishment[], seed: number, each: number): TestQuery[] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const uses = new Map<string, number>();
  for (const row of rows) for (const word of new Set(wordsOf(row.name))) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rare = (row: Establishment) =>
    [...new Set(wordsOf(row.name))].filter((word) => /^[a-z]{4,}$/.test(word) && (uses.get(word) ?? 0) <= 5);
  const holds = (row: Establishment, words: readonly string[]) => {
    const own = saints(row.name).split(' ');
    return words.every((word) => own.includes(saints(word)));
  };
  const type = (row: Establishment) => wordsOf(row.name)[0] ?? '';
  const sameName = (row: Establishment) => (other: Establishment) => saints(other.name) === saints(row.name);
  const sameBoth = (row: Establishment) => (other: Establishment) =>
    saints(other.name) === saints(row.name) && saints(town(other)) === saints(town(row));
  const swapSaint = (text: string) =>
    text.replace(
      /\b(ST|SAINT|STE|SAINTE)\b/g,
      (w) => ({ ST: 'Saint', SAINT: 'St', STE: 'Sainte', SAINTE: 'Ste' })[w] ?? w,
    );
  const mistype = (word: string) => {
    const i = 1 + Math.floor(next() * (word.length - 2));
    const letter = pick([...'aeiourstln']);
    return pick([
      word.slice(0, i) + letter + word.slice(i),
      word.slice(0, i) + word.slice(i + 1),
      word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
      word.slice(0, i) + letter + word.slice(i + 1),
    ]);
  };
  const decorate = (text: string) =>
    text
      .toLowerCase()
      .replace(/[aeiouc]/g, (letter) => (next() < 0.3 ? (ACCENTS[letter] ?? letter) : letter))
      .replace(/(?<=\p{L}{2}) (?=\p{L}{3})/gu, () => (next() < 0.4 ? '-' : ' '))
      .replace(/\b([dl]) /g, '$1’');
  const dotted = (word: string) => `${[...word.toUpperCase()].join('.')}.`;
  const spaced = (finess: string) =>
    pick([
      `${finess.slice(0, 2)} ${finess.slice(2, 5)} ${finess.slice(5, 8)} ${finess.slice(8)}`,
      `${finess.slice(0, 3)} ${finess.slice(3, 6)} ${finess.slice(6)}`,
      finess,
      `1${finess}`,
    ]);
  const beginning = (word: string) => word.slice(0, Math.min(word.length, 3 + Math.floor(next() * 2)));
  const begins = (words: readonly string[]) => (row: Establishment) => {
    const own = wordsOf(`${row.name} ${row.commune}`);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };

  /** Each makes a query from a row, or nothing when the row does not lend itself to it. */
  const kinds: Record<string, (row: Establishment) => Omit<TestQuery, 'kind'> | undefined> = {
    'name and commune': (row) => ({ text: `${row.name} ${town(row)}`, right: sameBoth(row) }),
    name: (row) => ({ text: row.name, right: sameName(row) }),
    'St / Saint': (row) =>
      /\bS(T|AINT)E?\b/.test(`${row.name} ${town(row)}`)
        ? { text: swapSaint(`${row.name} ${town(row)}`), right: sameBoth(row) }
        : undefined,
    'two rare words': (row) => {
      const words = rare(row);
      const [first, second] = next() < 0.5 ? words : words.toReversed();
      return first && second ? { text: `${first} ${second}`, right: (one) => holds(one, [first, second]) } : undefined;
    },
    'rare word and commune': (row) => {
      const [word] = rare(row);
      return word
        ? {
            text: `${word} ${town(row).toLowerCase()}`,
            right: (one) => holds(one, [word]) && saints(town(one)) === saints(town(row)),
          }
        : undefined;
    },
    'acronym spelled out': (row) => {
      const [word] = rare(row);
      const spelled = SPELLED[type(row)];
      return word && spelled
        ? { text: `${spelled} ${word}`, right: (one) => holds(one, [type(row), word]) }
        : undefined;
    },
    'spelled out by its acronym': (row) => {
      const [word] = rare(row);
      const name = wordsOf(row.name).join(' ');
      const found = Object.entries(SPELLED).find(([, spelled]) => name.includes(wordsOf(spelled).join(' ')));
      const acronym = found?.[0] ?? (/maison de retraite/.test(name) ? 'mr' : undefined);
      if (!acronym) return undefined;
      const text = `${acronym} ${word ?? town(row).toLowerCase()}`;
      const spelled = found?.[1] ?? 'maison de retraite';
      const says = (one: Establishment) =>
        holds(one, [acronym]) || wordsOf(one.name).join(' ').includes(wordsOf(spelled).join(' '));
      return {
        text,
        right: (one) =>
          says(one) && (word ? holds(one, [word]) : saints(`${one.name} ${town(one)}`).includes(saints(town(row)))),
      };
    },
    'dotted acronym': (row) => {
      const [word] = rare(row);
      const acronym = wordsOf(row.name).find((one) => one in SPELLED && one.length > 2);
      return acronym && word && word !== acronym
        ? { text: `${dotted(acronym)} ${word}`, right: (one) => holds(one, [acronym, word]) }
        : undefined;
    },
    'one typo': (row) => {
      const words = wordsOf(row.name).filter((word) => !SMALL.has(word));
      const long = words.filter((word) => /^[a-z]{6,}$/.test(word));
      if (!long.length || words.length < 2) return undefined;
      const wrong = pick(long);
      const text = `${words.map((word) => (word === wrong ? mistype(word) : word)).join(' ')} ${town(row).toLowerCase()}`;
      return { text, right: sameBoth(row) };
    },
    'first letters': (row) => {
      const words = wordsOf(row.name)
        .filter((word) => word.length > 3 && !SMALL.has(word))
        .slice(0, 3);
      const typed = words.map(beginning);
      return words.length > 1 && rare(row).length ? { text: typed.join(' '), right: begins(typed) } : undefined;
    },
    finess: (row) => ({ text: spaced(row.finess), right: (one) => one.finess === row.finess }),
    'incomplete finess': (row) => {
      const typed = row.finess.slice(0, 6 + Math.floor(next() * 3));
      return { text: typed, right: (one) => one.finess.startsWith(typed) };
    },
    'type, department, word': (row) => {
      const [word] = rare(row);
      if (!word || !(type(row) in SPELLED) || word === type(row)) return undefined;
      const department = next() < 0.5 ? row.department : (DEPARTMENTS[row.department] ?? row.department);
      return {
        text: `${type(row)} ${department} ${word}`,
        right: (one) => holds(one, [type(row), word]) && one.department === row.department,
      };
    },
    'word and postal code': (row) => {
      const words = wordsOf(row.name).filter((word) => word.length > 3 && !SMALL.has(word));
      const word = words.at(-1);
      return word
        ? { text: `${word} ${row.postalCode}`, right: (one) => holds(one, [word]) && one.postalCode === row.postalCode }
        : undefined;
    },
    'accents, hyphens, apostrophes': (row) => ({ text: decorate(`${row.name} ${town(row)}`), right: sameBoth(row) }),
    'old and new names': (row) => {
      const [word] = rare(row);
      const other = OTHER_NAME[type(row)];
      return other && word ? { text: `${other} ${word}`, right: (one) => holds(one, [type(row), word]) } : undefined;
    },
    'two at once': (row) => {
      const [word] = rare(row);
      const spelled = SPELLED[type(row)];
      if (!word || word.length < 6) return undefined;
      const start = spelled && next() < 0.5 ? spelled : (OTHER_NAME[type(row)] ?? swapSaint(type(row)));
      const text = `${start} ${mistype(word)} ${pick([DEPARTMENTS[row.department] ?? '', row.postalCode, swapSaint(town(row))])}`;
      return { text, right: (one) => holds(one, [type(row), word]) && one.department === row.department };
    },
  };
  return Object.entries(kinds).flatMap(([kind, make]) => {
    const made: TestQuery[] = [];
    for (let tries = 0; made.length < each && tries < each * 400; tries++) {
      const query = make(pick(rows));
      if (query) made.push({ kind, ...query });
    }
    return made;
  });
}
