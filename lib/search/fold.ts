// Folding: what two writings of the same name have in common, with the way back to the original text.

/** A folded text; its character `i` comes from `[start[i], end[i])` of the original. */
export interface Folded {
  text: string;
  start: number[];
  end: number[];
}

// S.A.V.S, SA.M.S.A.H, F J T: letters set apart that make one word.
const ACRONYM =
  /(?<![\p{L}\p{N}])(?:\p{L}(?:\.\p{L})+|\p{L}{2}(?:\.\p{L}){2,}|(?<!\.)\p{L}(?: \p{L}){2,}(?!\.))(?![\p{L}\p{N}])/gu;
/** The same in a text without accents: built in a tenth of the time, and nearly all are such. */
const ASCII_ACRONYM =
  /(?<![a-z0-9])(?:[a-z](?:\.[a-z])+|[a-z]{2}(?:\.[a-z]){2,}|(?<!\.)[a-z](?: [a-z]){2,}(?!\.))(?![a-z0-9])/g;
/** Cheap sign that there may be one: most names are rid of the search above. */
const SET_APART = /[^ ]\.[^ ]|(^| )[^ ] [^ ] [^ ]( |$)/u;
const ASCII = /^[\0-\x7f]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

const NO_PART = /[^a-z0-9.]/g;
/** `é` taken apart. */
const ACCENTED = /^([a-z])[\u0300-\u036f]+$/;
/** Dashes and curly quotes: no letter stands among them. */
const PUNCTUATION = /^[\u2010-\u2027]$/;

/** Lower case, no marks, no ligatures; only letters, digits, dots and spaces are left. Of any alphabet. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\p{M}.]/gu, ' ')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ς', 'σ');
}

const letters = new Map<string, string>();

/** One character, folded. */
function plainLetter(point: string): string {
  let folded = letters.get(point);
  if (folded === undefined) {
    const [, letter] = ACCENTED.exec(point.toLowerCase().normalize('NFD')) ?? [];
    folded = letter ?? (PUNCTUATION.test(point) ? ' ' : plain(point));
    if (letters.size < 1000) letters.set(point, folded);
  }
  return folded;
}

/** A text in lower case without accents, beyond ASCII only where it is not French. */
function flatOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(NO_PART, ' ');
  const bare = lower.replace(BEYOND_ASCII, plainLetter);
  return ASCII.test(bare) ? bare.replace(NO_PART, ' ') : plain(text);
}

/** `Résidence « L’Œillet » (S.A.V.S.)` → `residence l oeillet savs`. */
export function foldText(text: string): string {
  const flat = flatOf(text);
  if (!SET_APART.test(flat)) return flat.replace(/[. ]+/g, ' ').trim();
  const acronym = ASCII.test(flat) ? ASCII_ACRONYM : ACRONYM;
  return flat
    .replace(acronym, (letters) => letters.replace(/[. ]/g, ''))
    .replace(/[. ]+/g, ' ')
    .trim();
}

const DOT = 46;
const isGap = (code: number) => code < 48 || code > 122 || (code > 57 && code < 97);

/** The words of a text without letters set apart nor anything beyond ASCII once its marks are gone; null for any other. */
function simpleWords(text: string): string[] | null {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = 0;
  /** Words of one letter, one after the other. */
  let single = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (!isGap(code)) continue;
    if (code > 127) {
      const bare = lower.replace(BEYOND_ASCII, plainLetter);
      return ASCII.test(bare) ? simpleWords(bare) : null;
    }
    if (i > from) {
      words.push(lower.slice(from, i));
      single = i - from === 1 ? single + 1 : 0;
      // Something after a dot that touches a word, or a third letter alone: letters set apart, perhaps.
      if (single > 2 || (code === DOT && i + 1 < lower.length && touches(lower.charCodeAt(i + 1)))) return null;
    }
    from = i + 1;
  }
  return words;
}

const touches = (code: number) => code === DOT || !isGap(code);

/** The words of a text, folded. Nearly all are cut in one pass: thousands of rows are read while one waits for their list. */
export function wordsOf(text: string): string[] {
  const words = simpleWords(text);
  if (words) return words;
  const folded = foldText(text);
  return folded ? folded.split(' ') : [];
}

/** `foldText` with the offsets of each character kept. */
export function fold(text: string): Folded {
  let flat = '';
  const from: number[] = [];
  let offset = 0;
  for (const point of text) {
    const folded = plainLetter(point);
    for (let i = 0; i < folded.length; i++) from.push(offset);
    flat += folded;
    offset += point.length;
  }
  const joined = new Set<number>();
  for (const { 0: letters, index } of flat.matchAll(ACRONYM)) {
    for (let i = index; i < index + letters.length; i++) if (flat[i] === '.' || flat[i] === ' ') joined.add(i);
  }
  const folded: Folded = { text: '', start: [], end: [] };
  for (let i = 0; i < flat.length; i++) {
    if (joined.has(i)) continue;
    const gap = flat[i] === '.' || flat[i] === ' ';
    if (gap && (folded.text === '' || folded.text.endsWith(' '))) continue;
    const start = from[i] ?? 0;
    // The two letters of a ligature share one character; marks belong to the letter before them.
    let next = i + 1;
    while (from[next] === start) next++;
    folded.text += gap ? ' ' : flat[i];
    folded.start.push(start);
    folded.end.push(from[next] ?? text.length);
  }
  if (folded.text.endsWith(' ')) {
    folded.text = folded.text.slice(0, -1);
    folded.start.pop();
    folded.end.pop();
  }
  return folded;
}
