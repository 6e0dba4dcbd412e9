// The lists of open tabs, one catalogue each: forgotten with the worker, told again by their pages; marked with what is kept here.
import { isOpen } from '@/lib/dossiers/reminders';
import { list as listDossiers } from '@/lib/dossiers/store';
import type { ListedRow, Structure } from '@/lib/messages';
import { createFinder, type Finder } from '@/lib/pins/finder';
import type { Pin } from '@/lib/pins/schema';
import { completePins, knowsMore, listPins } from '@/lib/pins/store';
import type { Columns } from '@/lib/reading/rows';
import { serial } from '@/lib/serial';
import { type Catalogue, createCatalogue, type Marks } from './catalogue';

/** Lists of as many tabs are kept; the one asked least recently goes first. */
const MOST_LISTS = 8;

interface List {
  catalogue: Catalogue;
  columns: Columns;
}

const lists = new Map<string, List>();
const inTurn = serial();
let pins: Finder<Pin> = createFinder<Pin>([], ({ structure }) => structure);
let marks: Promise<Marks> | undefined;
const followers: (() => void)[] = [];

/** Told when rows have been marked anew. */
export function onMarks(listener: () => void): void {
  followers.push(listener);
}

/** The list of a tab, now the one asked last; nothing when the worker has forgotten it. */
export function listOf(id: string): List | undefined {
  const found = lists.get(id);
  if (found) {
    lists.delete(id);
    lists.set(id, found);
  }
  return found;
}

/** An empty list in the place of any of that id; the one asked least recently may go. */
export function newList(id: string, columns: Columns): List {
  const made = { catalogue: createCatalogue(), columns };
  lists.set(id, made);
  const [oldest] = lists.keys();
  if (lists.size > MOST_LISTS && oldest) lists.delete(oldest);
  return made;
}

/** Pins and open dossiers as they are stored. Where they cannot be read the lists are searched all the same. */
async function loadMarks(): Promise<Marks> {
  const [pinned, { dossiers }] = await Promise.all([
    listPins().catch(() => []),
    listDossiers().catch(() => ({ dossiers: [] })),
  ]);
  // Thousands take a while: whoever waits for the same rows, a page that opens, is answered before.
  await new Promise((done) => setTimeout(done));
  pins = createFinder(pinned, ({ structure }) => structure);
  const tracked = createFinder(dossiers.filter(isOpen), ({ structure }) => structure);
  return {
    pinned: (row) => pins.find(row) !== undefined,
    withDossier: (row) => tracked.find(row) !== undefined,
  };
}

/** What rows are marked by, read once while the worker lives. */
export function currentMarks(): Promise<Marks> {
  marks ??= loadMarks();
  return marks;
}

/** After a pin or a dossier has changed: rows of all lists are marked anew. */
export function remark(): Promise<void> {
  return inTurn(async () => {
    marks = loadMarks();
    const now = await marks;
    for (const { catalogue } of lists.values()) catalogue.mark(now);
    for (const tell of followers) tell();
  });
}

/** Pins made where less was known learn from the rows of a list. @returns whether any did */
export async function teachPins(rows: readonly ListedRow[]): Promise<boolean> {
  const telling = rows.filter((row) => {
    const pin = pins.find(row);
    return pin && knowsMore(row, pin);
  });
  if (telling.length === 0) return false;
  await completePins(telling.map(structureOf));
  await remark();
  return true;
}

/** Once all changes of pins and dossiers so far are marked. */
export const marksSettled = () => inTurn(async () => undefined);

/** A row as what is kept of it. */
export function structureOf({ name, finess, commune, department, category, href }: ListedRow): Structure {
  const structure: Structure = { name };
  if (finess) structure.finess = finess;
  if (commune) structure.commune = commune;
  if (department) structure.department = department;
  if (category) structure.category = category;
  if (href) structure.href = href;
  return structure;
}
