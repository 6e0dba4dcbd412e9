// What is known of the site on this page, as the background told it; told anew when the user or an administrator teaches more.
import type { Knowledge, PartId, Variant } from '@/lib/messages';

export interface Known {
  hooks: Partial<Record<PartId, Variant[]>>;
  notice: string;
  titles: string[];
  edits: string[];
  spared: string[];
  types: RegExp;
  /** Style sheet of our marks on the page. */
  marks: string;
}

/** Nothing is recognised before `learn` is called. */
export const known: Known = { hooks: {}, notice: '-', titles: [], edits: [], spared: [], types: /^\b$/, marks: '' };

export function learn({ types, ...rest }: Knowledge): void {
  Object.assign(known, rest, { types: new RegExp(types) });
}
