// Rows of a list as data: whatever the columns and their order, by their titles, else by what the cells hold.
import type { ListedRow, RawRow } from '@/lib/messages';
import { categoryOfText } from '@/lib/naming/category-of-text';
import { parseDepartment } from '@/lib/naming/departments';
import { upright } from '@/lib/text/direction';
import { plain } from '@/lib/text/wording';
import { departmentIn, finessIn, hasDigits, hasLetters, postalCodeIn, shared } from './cells';
import { type FactId, factOf } from './labels';

export type Columns = readonly (FactId | undefined)[];

const PLACE_IN_NAME = /^(.*\p{L})[\s(,–-]+(\d{5})\s+(\p{L}[^)]*)\)?$/u;

/** What each column tells, by its titles, else by a first row that reads like titles; [] when nothing says. */
export function columnsOf(titles: readonly string[], first: RawRow | undefined): Columns {
  const told = [titles, first?.cells ?? []].map((texts) => texts.map(factOf));
  return told.find((columns) => columns.filter(Boolean).length >= 2) ?? [];
}

/** One row as data, or null when it holds no establishment (titles, a group's heading, a skeleton). `key` is stable. */
export function readRow(raw: RawRow, columns: Columns): ListedRow | null {
  const { cells: texts, href = linkIn(raw.key) } = raw;
  const cells = split(texts.map(upright));
  const known: Partial<Record<FactId, string>> = {};
  for (let i = 0; i < cells.length; i++) {
    const id = columns[i];
    if (id && known[id] === undefined) known[id] = cells[i] ?? '';
  }
  const whole = (known.name || nameAmong(cells)).slice(0, 300);
  // « EHPAD LES GLYCINES (31600 MURET) »: a name that carries its place.
  const placed = hasDigits(whole, 5) ? PLACE_IN_NAME.exec(whole) : null;
  const name = placed?.[1] ?? whole;
  if (name === '' || isTitles(cells)) return null;

  const finess = finessIn(known.finess ?? '') ?? finessAmong(cells, known.legalEntity);
  // A name in figures is one where a column says so, of a row whose number says that it is an establishment.
  if (!hasLetters(name) && !(finess && name === known.name && hasDigits(name, 1))) return null;
  const { commune, postalCode } = placeOf(known, cells, whole, placed ? `${placed[2]} ${placed[3]}` : '');
  const category =
    known.category ?? cells.find((text) => text !== whole && text.length < 90 && categoryOfText(text) !== null);
  const department =
    (finess && departmentIn(finess)) ||
    (postalCode && departmentIn(postalCode)) ||
    parseDepartment(known.department ?? '');
  // All of one shape, whatever is known: rows are kept by thousands.
  return {
    key: keyOf({ finess: finess ?? undefined, href, name, commune }),
    name,
    finess: finess ?? undefined,
    commune: commune ? shared(commune.slice(0, 100)) : undefined,
    postalCode: postalCode && shared(postalCode),
    department: department ?? undefined,
    category: category ? shared(category.slice(0, 200)) : undefined,
    href,
  };
}

/** What a row is called by is its link, where it has one. */
const linkIn = (key: string) => (key.startsWith('https://') ? key : undefined);

/** What an establishment is called by: its FINESS, else its address, else its name and commune. */
export const keyOf = ({ finess, href, name, commune = '' }: Pick<ListedRow, 'finess' | 'href' | 'name' | 'commune'>) =>
  finess || href || plain(`${name} ${commune}`) || name;

/** Titles over the cells, or nothing in them. */
function isTitles(cells: readonly string[]): boolean {
  return !cells.some((text) => hasDigits(text, 3)) && cells.every((text) => text === '' || factOf(text) !== undefined);
}

/** The number of the establishment, in any cell but that of its legal entity. */
function finessAmong(cells: readonly string[], legalEntity: string | undefined): string | null {
  for (const text of cells) {
    const finess = text === legalEntity ? null : finessIn(text);
    if (finess) return finess;
  }
  return null;
}

/** « IME LES PINS - 65000 TARBES - IME - FINESS 650000001 »: a row of one text is cut where its facts begin. */
function split(cells: readonly string[]): readonly string[] {
  let only = '';
  for (const cell of cells) {
    if (only && cell) return cells;
    only ||= cell;
  }
  const parts = only.split(/\s+[-–—·|•;]\s+/);
  const isFact = (part: string) =>
    /^\d{5}\b|^finess\b/i.test(part) || finessIn(part) !== null || categoryOfText(part) !== null;
  const facts = parts.findIndex((part, i) => i > 0 && isFact(part));
  return facts > 0 ? [parts.slice(0, facts).join(' - '), ...parts.slice(facts)] : cells;
}

/** The text that begins with a kind of establishment and says more, else the first that is no kind, place or number. */
function nameAmong(texts: readonly string[]): string {
  const wordy = texts.filter((text) => /\p{L}{3}/u.test(text) && text.length < 160);
  const kinds = wordy.filter((text) => categoryOfText(text) !== null);
  const names = wordy.filter((text) => !kinds.includes(text) && !/^\d{5}\b/.test(text) && finessIn(text) === null);
  const telling = names.find((text) => categoryOfText(text.split(' ')[0] ?? '') !== null);
  // « IME », of the kind « IME »: a name like no other, but it stands first.
  return telling ?? (kinds.length > 1 ? kinds[0] : names[0]) ?? wordy[0] ?? '';
}

const communes = new Map<string, string>();

/** « 31600 MURET », « MURET (31600) » → « MURET ». */
function communeIn(text: string): string {
  if (!hasDigits(text, 5)) return text.trim();
  const known = communes.get(text);
  if (known !== undefined) return known;
  const commune = text
    .replace(/^.*?\b\d{5}\b[\s·,-]*/, '')
    .replace(/[\s(·,-]*\b\d{5}\b\)?.*$/, '')
    .trim();
  if (communes.size > 500) communes.clear();
  communes.set(text, commune);
  return commune;
}

/** Told by columns of their own, else by any cell but the name, else by what the name carries. */
function placeOf(known: Partial<Record<FactId, string>>, cells: readonly string[], whole: string, ownPlace: string) {
  let postalCode = postalCodeIn(known.postalCode ?? '') ?? postalCodeIn(known.commune ?? '');
  let shown = known.commune;
  const holdsPlace = (text: string | undefined) => text && hasDigits(text, 5) && /\b\d{5}\b\D*\p{L}{2}/u.test(text);
  if (shown === undefined && holdsPlace(known.postalCode)) shown = known.postalCode;
  for (const text of [...cells, ownPlace]) {
    if (postalCode !== undefined && shown !== undefined) break;
    if (text === whole) continue;
    postalCode ??= postalCodeIn(text);
    if (shown === undefined && holdsPlace(text)) shown = text;
  }
  return { commune: communeIn(shown ?? ''), postalCode };
}
