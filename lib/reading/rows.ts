// Rows of a list as data: whatever the columns and their order, by their titles, else by what the cells hold.
import type { ListedRow, RawRow } from '@/lib/messages';
import { categoryOfText } from '@/lib/naming/category-of-text';
import { departmentOfPostalCode, parseDepartment } from '@/lib/naming/departments';
import { departmentOfFiness, findFiness } from '@/lib/naming/finess';
import { plain } from '@/lib/text/wording';
import { type FactId, factOf } from './labels';

export type Columns = readonly (FactId | undefined)[];

const PLACE_IN_NAME = /^(.*\p{L})[\s(,–-]+(\d{5})\s+(\p{L}[^)]*)\)?$/u;

/** What each column tells, by its titles, else by a first row that reads like titles; [] when nothing says. */
export function columnsOf(titles: readonly string[], first: RawRow | undefined): Columns {
  const told = [titles, first?.cells ?? []].map((texts) => texts.map(factOf));
  return told.find((columns) => columns.filter(Boolean).length >= 2) ?? [];
}

/** One row as data, or null when it holds no establishment (titles, a group's heading, a skeleton). `key` is stable. */
export function readRow({ cells: texts, href }: RawRow, columns: Columns): ListedRow | null {
  const cells = split(texts);
  const known: Partial<Record<FactId, string>> = {};
  cells.forEach((text, i) => {
    const id = columns[i];
    if (id && known[id] === undefined) known[id] = text;
  });
  const whole = (known.name || nameAmong(cells)).slice(0, 300);
  // « EHPAD LES GLYCINES (31600 MURET) »: a name that carries its place.
  const [, name = whole, ...ownPlace] = PLACE_IN_NAME.exec(whole) ?? [];
  if (!/\p{L}.*\p{L}/u.test(name) || cells.every((text) => text === '' || factOf(text) !== undefined)) return null;

  const others = cells.filter((text) => text !== known.legalEntity);
  const finess = findFiness(known.finess ?? '') ?? findFiness(others.join(' | '));
  const { commune, postalCode } = placeOf(known, [...cells.filter((text) => text !== whole), ownPlace.join(' ')]);
  const category =
    known.category ?? cells.find((text) => text !== whole && text.length < 90 && categoryOfText(text) !== null);
  const department =
    (finess && departmentOfFiness(finess)) ||
    (postalCode && departmentOfPostalCode(postalCode)) ||
    parseDepartment(known.department ?? '');
  return {
    key: finess ?? href ?? plain(`${name} ${commune ?? ''}`),
    name,
    ...(finess ? { finess } : {}),
    ...(commune ? { commune: commune.slice(0, 100) } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(department ? { department } : {}),
    ...(category ? { category: category.slice(0, 200) } : {}),
    ...(href ? { href } : {}),
  };
}

/** « IME LES PINS - 65000 TARBES - IME - FINESS 650000001 »: a row of one text is cut where its facts begin. */
function split(cells: readonly string[]): readonly string[] {
  const [only, ...others] = cells.filter(Boolean);
  if (!only || others.length > 0) return cells;
  const parts = only.split(/\s+[-–—·|•;]\s+/);
  const isFact = (part: string) =>
    /^\d{5}\b|^finess\b/i.test(part) || findFiness(part) !== null || categoryOfText(part) !== null;
  const facts = parts.findIndex((part, i) => i > 0 && isFact(part));
  return facts > 0 ? [parts.slice(0, facts).join(' - '), ...parts.slice(facts)] : cells;
}

/** The text that begins with a kind of establishment and says more, else the first that is no kind, place or number. */
function nameAmong(texts: readonly string[]): string {
  const wordy = texts.filter((text) => /\p{L}{3}/u.test(text) && text.length < 160);
  const kinds = wordy.filter((text) => categoryOfText(text) !== null);
  const names = wordy.filter((text) => !kinds.includes(text) && !/^\d{5}\b/.test(text) && findFiness(text) === null);
  const telling = names.find((text) => categoryOfText(text.split(' ')[0] ?? '') !== null);
  // « IME », of the kind « IME »: a name like no other, but it stands first.
  return telling ?? (kinds.length > 1 ? kinds[0] : names[0]) ?? wordy[0] ?? '';
}

function placeOf(known: Partial<Record<FactId, string>>, texts: readonly string[]) {
  const places = [known.postalCode, known.commune, ...texts].filter((text) => text !== undefined);
  const postalCode = places.map((text) => /(?:^|\D)(\d{5})(?:\D|$)/.exec(text)?.[1]).find((code) => code !== undefined);
  const shown = known.commune ?? places.find((text) => /\b\d{5}\b\D*\p{L}{2}/u.test(text)) ?? '';
  const commune = shown
    .replace(/^.*?\b\d{5}\b[\s·,-]*/, '')
    .replace(/[\s(·,-]*\b\d{5}\b\)?.*$/, '')
    .trim();
  return { commune, postalCode };
}
