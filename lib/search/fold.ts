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
/** Cheap sign that there may be one: most names are rid of the search above. */
const SET_APART = /[^ ]\.[^ ]|(^| )[^ ] [^ ] [^ ]( |$)/u;
const ASCII = /^[\0-\x7f]*$/;

/** Lower case, no marks, no ligatures; only letters, digits, dots and spaces are left. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9.]/g, ' ');
  return lower
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
    folded = plain(point);
    if (letters.size < 1000) letters.set(point, folded);
  }
  return folded;
}

/** `Résidence « L’Œillet » (S.A.V.S.)` → `residence l oeillet savs`. */
export function foldText(text: string): string {
  const flat = plain(text);
  const joined = SET_APART.test(flat) ? flat.replace(ACRONYM, (letters) => letters.replace(/[. ]/g, '')) : flat;
  return joined.replace(/[. ]+/g, ' ').trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
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
