// One typing mistake: a letter added, forgotten, wrong, or two swapped (Damerau–Levenshtein distance of 1).

/** Shorter words are too much alike for a mistake to be told from another word. */
const LONG_ENOUGH = 6;

/** Whether the end of `typed` from `i` is that of `word` from `j` (2), or begins it (1). */
function endsAlike(typed: string, i: number, word: string, j: number): number {
  while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(j)) {
    i++;
    j++;
  }
  return i < typed.length ? 0 : j === word.length ? 2 : 1;
}

/** Whether `typed` is `word` (2) or its beginning (1) but for exactly one mistake; else 0. Linear in the length. */
export function oneEdit(typed: string, word: string): number {
  if (typed.length < LONG_ENOUGH - 1 || word.length < LONG_ENOUGH || word.length < typed.length - 1) return 0;
  let i = 0;
  while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(i)) i++;
  if (i === typed.length) return word.length === i + 1 ? 2 : 0;
  const swapped = typed[i] === word[i + 1] && typed[i + 1] === word[i] ? endsAlike(typed, i + 2, word, i + 2) : 0;
  return Math.max(
    endsAlike(typed, i + 1, word, i + 1),
    endsAlike(typed, i + 1, word, i),
    endsAlike(typed, i, word, i + 1),
    swapped,
  );
}
