// FINESS numbers: nine characters, the first two a department, the last a key.
import { isDepartment } from './departments';

export interface Finess {
  /** Nine characters, `2A` and `2B` in capitals. */
  finess: string;
  /** Whether the key holds; when it does not the number is most likely mistyped. */
  keyOk: boolean;
}

const SHAPE = /^(\d{2}|2[AB])\d{7}$/;

/** The key is that of Luhn over the nine characters, A counting for 1 and B for 2 (all 190,000 numbers of January 2021). */
export function finessKeyOk(finess: string): boolean {
  if (!SHAPE.test(finess)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const code = finess.charCodeAt(i);
    const digit = (code > 57 ? code - 64 : code - 48) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The department of a number, null when there is none such. Overseas the fourth character gives the territory: 9704 is 974. */
export function departmentOfFiness(finess: string): string | null {
  if (!SHAPE.test(finess)) return null;
  const start = finess.slice(0, 2);
  const code = start === '97' ? `97${finess.charAt(3)}` : start === '98' ? '976' : start;
  return isDepartment(code) ? code : null;
}

/**
 * A text that is a FINESS number and nothing else: spaces, dots, lower-case letters and the leading 1 of the
 * national identifier are accepted. Null for any other text.
 */
export function parseFiness(text: string): Finess | null {
  const compact = text.replace(/[\s.]/g, '').toUpperCase();
  const finess = compact.length === 10 && compact.startsWith('1') ? compact.slice(1) : compact;
  return departmentOfFiness(finess) ? { finess, keyOk: finessKeyOk(finess) } : null;
}

/** How a number is cut: whole, whole after a 1, or with spaces or dots. Other cuts are those of telephones. */
const CUTS = ['9', '10', '2 7', '2 3 4', '2 3 3 1', '3 3 3', '3 6', '8 1'];
/** Before a number that is none: the country code of a telephone, or the title of another number. */
const OTHER_NUMBER = /(\+|\b00)33[\s.]?(\(0\)[\s.]?)?$|\b(siren|siret|rcs|rpps|adeli|fax|t[ée]l[a-zé]*)[\s.:°n]*$/i;

interface Digits {
  text: string;
  start: number;
  end: number;
}

/** The first FINESS number in a running text whose key holds; not a telephone, SIREN with its title, SIRET or postal code. */
export function findFiness(text: string): string | null {
  const groups: Digits[] = [...text.matchAll(/(?<![\p{L}\d])(?:2[ab]\d*|\d+)(?![\p{L}\d])/giu)].map(
    ({ 0: found, index }) => ({
      text: found,
      start: index,
      end: index + found.length,
    }),
  );
  const touching = (i: number) => {
    const [left, right] = [groups[i], groups[i + 1]];
    return left && right && /^[\s.]$/.test(text.slice(left.end, right.start)) ? right : undefined;
  };
  for (let i = 0; i < groups.length; i++) {
    for (let count = 1; count <= 4 && (count === 1 || touching(i + count - 2)); count++) {
      const run = groups.slice(i, i + count);
      const found = parseFiness(run.map((group) => group.text).join(''));
      if (!found?.keyOk || !CUTS.includes(run.map((group) => group.text.length).join(' '))) continue;
      if (OTHER_NUMBER.test(text.slice(Math.max(0, (run[0]?.start ?? 0) - 24), run[0]?.start))) continue;
      const before = i > 0 && touching(i - 1) ? groups[i - 1] : undefined;
      const after = touching(i + count - 1);
      // A SIRET goes on after its SIREN, most often with zeros; a cut number beside others is a piece of a longer one.
      if (after && /^\d{5}$/.test(after.text) && after.text.startsWith('00')) continue;
      const apart = [before, after].every((group) => !group || group.text.length === 5);
      if (count > 1 && !apart) continue;
      return found.finess;
    }
  }
  return null;
}
