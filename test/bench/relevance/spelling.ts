// What fingers do to words: typos, accents, hyphens, dots, capitals.
import type { Random } from '../../ror/random';
import { plain } from './words';

export const TYPOS = ['insertion', 'deletion', 'swap', 'letter'] as const;
export type Typo = (typeof TYPOS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Keys beside one another on a French keyboard. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

function beside(letter: string, random: Random): string {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? LETTERS;
  const at = row.indexOf(letter);
  return random.pick([row[at - 1], row[at + 1]].filter((key) => key !== undefined));
}

/** `word` with one mistake; anywhere, the first letter included. May come out unchanged (two like letters swapped). */
export function mistype(word: string, typo: Typo, random: Random): string {
  const at = random.below(word.length - (typo === 'swap' ? 1 : 0));
  const letter = (word[at] ?? '').toLowerCase();
  const other = random.chance(0.5) ? beside(letter, random) : random.pick([...LETTERS]);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (typo === 'insertion') return before + (random.chance(0.3) ? letter : other) + word.slice(at);
  if (typo === 'deletion') return before + after;
  if (typo === 'letter') return before + other + after;
  return before + after.charAt(0) + letter + after.slice(1);
}

/** Words written with their accents, as people do and the extract does not. */
const ACCENTED = new Map(
  `résidence château hôpital médico éducatif thérapeutique pédagogique âgées dépendantes Béziers Nîmes Sète Alès Mende
  Millau Agde Uzès Céret Lodève Gaillac Montréjeau Pézenas Lunéville Rodez Cévennes Pyrénées Ariège Gard Hérault Lozère
  Comté chênes frênes érables mûriers bruyères genêts oliviers pâquerettes lévriers rivière forêt rosée fenêtre
  père mère frère sœurs sacré cœur œuvre Jérôme Andrée René Frédéric Thérèse Hélène François Françoise Étienne Éloi
  Émile Éluard École élémentaire maréchal général préventorium santé médical médicale spécialisée spécialisé
  médicalisé hébergement réinsertion réadaptation précoce précoces accompagnement déficients handicapés mutualité
  fédération générale pôle soleil été espérance étoile étoiles clé clés cèdres amitié unité mémoire Félix Désiré
  Léon Léonce Joséphine Jérusalem bénédictines capucins dominicaines évêché prélats Aubépine aubépines églantines`
    .split(/\s+/)
    .map((word) => [plain(word).toUpperCase(), word]),
);

/** The word with the accents it has in French; failing that, one on an `e`, as an unsure hand puts it. */
export function accent(word: string, random: Random): string {
  const known = ACCENTED.get(plain(word).toUpperCase());
  if (known) return known;
  const places = [...word].flatMap((letter, at) => (/e/i.test(letter) && at < word.length - 1 ? [at] : []));
  if (places.length === 0 || word.length < 4) return word;
  const at = random.pick(places);
  return `${word.slice(0, at)}${random.pick(['é', 'é', 'è'])}${word.slice(at + 1)}`;
}

/** « L HERM » → « L'Herm », « SAINT JEAN DE VERGES » → « Saint-Jean-de-Verges » */
export function join(words: readonly string[], random: Random): string {
  return words
    .join(random.chance(0.7) ? '-' : ' ')
    .replace(/\b([dlDL])[- ](?=[aeiouyhAEIOUYHéèêœ])/g, `$1${random.pick(["'", '’'])}`);
}

/** EHPAD → E.H.P.A.D. or E.H.P.A.D */
export const dotted = (acronym: string, random: Random) => [...acronym].join('.') + (random.chance(0.6) ? '.' : '');

/** As people type: mostly small letters. */
export function casing(text: string, random: Random): string {
  const kind = random.below(10);
  if (kind < 6) return text.toLowerCase();
  if (kind < 8) return text;
  return text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
