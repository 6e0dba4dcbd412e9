// The rows that all competitors search: the same ones for the same size, real ones first where they are at hand.
import { familyOf } from '../../ror/families';
import { generateRows } from '../../ror/generator';
import { loadRows } from '../../ror/rows';
import type { Row } from '../../ror/types';

/** Five text columns, the link in the first. */
export interface Line {
  id: string;
  name: string;
  finess: string;
  category: string;
  postalCode: string;
  commune: string;
}

export const COLUMNS = {
  name: 'Nom',
  finess: 'FINESS',
  category: 'Type',
  postalCode: 'Code postal',
  commune: 'Commune',
} as const satisfies Partial<Record<keyof Line, string>>;

export type Source = ReturnType<typeof loadRows>['source'];

const made = new Map<number, Line[]>();
let loaded: ReturnType<typeof loadRows> | undefined;

/** Where the first rows come from. */
export function source(): Source {
  loaded ??= loadRows();
  return loaded.source;
}

/** `size` rows: the medico-social ones of the extract, then its others, then invented ones. */
export function benchRows(size: number): Line[] {
  loaded ??= loadRows();
  const known = made.get(size) ?? firstOf(loaded.rows, size).map(lineOf);
  made.set(size, known);
  return known;
}

function firstOf(loadedRows: readonly Row[], size: number): Row[] {
  // Whether a row named « 389 » is one is a matter of reading, not of speed: every competitor has to hold as many.
  const rows = loadedRows.filter(({ name }) => /\p{L}.*\p{L}/u.test(name));
  const social = rows.filter(isSocial);
  const all = [...social, ...rows.filter((row) => !isSocial(row))];
  if (all.length >= size) return all.slice(0, size);
  const taken = new Set(all.map(({ finess_et }) => finess_et));
  // Some invented numbers may be taken; the tenth of others that come with them makes up for that.
  const invented = generateRows(size - all.length, 4).filter(({ finess_et }) => !taken.has(finess_et));
  return [...all, ...invented].slice(0, size);
}

const isSocial = ({ category_code }: Row): boolean => familyOf(category_code) === 'MSS';

function lineOf({ finess_et, name, category_label, postal_code, commune }: Row): Line {
  return { id: finess_et, name, finess: finess_et, category: category_label, postalCode: postal_code, commune };
}
