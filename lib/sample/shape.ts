// The shape of a text: known words stay, every other letter becomes an x, every digit a 9.
import { isLabelWord } from './words';

/** Longer runs say too much of what they stand for: `XXXXXXXX` is any long word. */
const LETTERS = 8;
const DIGITS = 10;
/** Words, numbers and signs of one text; the shape of a whole paragraph would tell it from others. */
const PIECES = 80;

const PIECE = /\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu;
/** Signs that say how a label is written; any other is a dot, so that none carries a meaning of its own. */
const SIGNS = new Set('.,;:!?\'’"«»()[]{}/\\-–—_&%°@#*+=<>|~$€…•⚠✓×→←↑↓▼▲►');
/** `d’un`, `l'offre`, `N° FINESS`: one letter alone may be an initial, before these it is none. */
const ELISION = /^[dln]$/i;

/** Never longer than its text, but for the `…` of a cut. `before` and `after`: letters that touch it in the page. */
export function shapeOf(text: string, before = '', after = ''): string {
  const pieces = clean(text).match(PIECE) ?? [];
  const shapes = pieces.slice(0, PIECES).map((piece, i) => {
    if (/^\s/.test(piece)) return ' ';
    if (/^\p{N}/u.test(piece)) return '9'.repeat(Math.min(piece.length, DIGITS));
    if (!/^\p{L}/u.test(piece)) return SIGNS.has(piece) ? piece : '·';
    if (ELISION.test(piece) && /^['’°]/.test(pieces[i + 1] ?? '')) return piece;
    const word = (i === 0 ? before : '') + piece + (i === pieces.length - 1 ? after : '');
    return isKnown(piece) || isKnown(word) ? piece : mask(piece);
  });
  return shapes.join('') + (pieces.length > PIECES ? '…' : '');
}

/** Composed letters, and nothing that cannot be seen. */
const clean = (text: string) =>
  text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{M}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));

/** In the letters of French only, and not mIxEd: nothing is written between the letters of a known word. */
const isKnown = (word: string) => /^[A-ZÀ-ÖØ-ÞŒ]?([a-zß-öø-ÿœ]+|[A-ZÀ-ÖØ-ÞŒ]+)$/.test(word) && isLabelWord(word);

/** `Lilas` → `Xxxxx`, `LILAS` → `XXXXX`. */
export function mask(word: string): string {
  const letters = [...word].slice(0, LETTERS).map(() => 'x');
  const shape = letters.join('');
  if (word === word.toLowerCase()) return shape;
  return word === word.toUpperCase() ? shape.toUpperCase() : `X${shape.slice(1)}`;
}
