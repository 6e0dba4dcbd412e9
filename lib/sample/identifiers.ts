// Ids, names and classes of a page without what they may tell: known words stay, and what was the same stays the same.
import { mask } from './shape';
import { isNameWord } from './words';

/** `nomDossier`, `NOM_DOSSIER` and `nom-dossier2` are cut into words, numbers and signs. */
const PIECE = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}|\p{N}+|[^\p{L}\p{N}]/gu;
const PIECES = 24;
/** More digits than this in one identifier, or digits alone, may be a number that means something. */
const DIGITS = 2;

/** The identifier of a page's parts that may be shown for one of the page's. */
export type Rename = (identifier: string) => string;

/** Two identifiers get the same new one only if they are the same: `for` still leads to its field, alike rows stay alike. */
export function renamer(): Rename {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (identifier) => {
    const known = given.get(identifier);
    if (known !== undefined) return known;
    const shape = shapeOfIdentifier(identifier);
    let name = shape;
    let n = times.get(shape) ?? 1;
    while (taken.has(name)) name = `${shape}-${++n}`;
    times.set(shape, n);
    given.set(identifier, name);
    taken.add(name);
    return name;
  };
}

function shapeOfIdentifier(identifier: string): string {
  const pieces = (identifier.match(PIECE) ?? []).slice(0, PIECES);
  const many = identifier.replace(/\P{N}/gu, '').length > DIGITS || !/\p{L}/u.test(identifier);
  // Developers write in ASCII; among other letters a known word may be a piece of another.
  const isPlain = !/[^\p{ASCII}]/u.test(identifier);
  const shape = pieces.map((piece, i) => {
    if (/^\p{N}/u.test(piece)) return many || !/^\d+$/.test(piece) ? '9'.repeat(Math.min(piece.length, 10)) : piece;
    if (!/^\p{L}/u.test(piece)) return /[-_.:[\]]/.test(piece) ? piece : '-';
    // `p-table`, `x-grid`, `j_idt12`: a library's own letter.
    if (i === 0 && /^[a-z]$/.test(piece) && /^[-_]/.test(pieces[1] ?? '')) return piece;
    return isPlain && piece.length > 1 && isNameWord(piece) ? piece : mask(piece);
  });
  return shape.join('');
}
