// Brings a backup into the database: what it would change told first, then written in one transaction with its way back.
import { unwrap } from 'idb';
import { SheetRecord } from '@/lib/comparison/schema';
import { today } from '@/lib/dossiers/civil-date';
import { type Reading, read, type Writing, write } from '@/lib/dossiers/database';
import { type CivilDate, Dossier } from '@/lib/dossiers/schema';
import { take } from '@/lib/dossiers/store';
import { createFinder } from '@/lib/pins/finder';
import { PINS_MAX, Pin } from '@/lib/pins/schema';
import { DEFAULTS, type Settings } from '@/lib/settings/schema';
import { isSame } from './canonical';
import { type Content, isKept, type KeptSettings } from './content';
import { flawSentences } from './flaw-sentences';
import { TOLD_MAX } from './limits';
import { type DossierPlan, planDossiers } from './plan';
import type { Aside } from './read-text';
import type { Difference } from './schema';
import { mergedSheets } from './sheets';
import { keepUndo, ROW_STORES, rowStamp, type Written } from './undo';

interface Plan {
  /** The dossiers as they are. */
  here: Dossier[];
  dossiers: DossierPlan;
  pins: Pin[];
  sheets: { before?: SheetRecord; after: SheetRecord }[];
  /** Ids of rows here that cannot be read. */
  unreadable: Set<string>;
}

const readable = <T>(rows: readonly unknown[], parse: (row: unknown) => { success: boolean; data?: T }): T[] =>
  rows.flatMap((row) => parse(row).data ?? []);

/** Pins of structures not pinned here, as far as there is room. */
function planPins(here: readonly Pin[], file: readonly Pin[]): Pin[] {
  const keys = new Set(here.map(({ key }) => key));
  const finder = createFinder(here, ({ structure }) => structure);
  const added = new Map<string, Pin>();
  for (const pin of file) if (!keys.has(pin.key) && !finder.find(pin.structure)) added.set(pin.key, pin);
  return [...added.values()].slice(0, Math.max(0, PINS_MAX - here.length));
}

function planSheets(
  here: ReadonlyMap<string, SheetRecord>,
  { sheets }: Content,
  ids: DossierPlan['ids'],
): Plan['sheets'] {
  return sheets.flatMap((sheet) => {
    const id = ids.get(sheet.id);
    if (id === undefined) return [];
    const before = here.get(id);
    const after = before ? mergedSheets(before, sheet) : { ...sheet, id };
    if (before && isSame(before, after)) return [];
    return [{ after, ...(before && { before }) }];
  });
}

/** A setting never changed here takes the file's value; one that was chosen here stays. */
function planSettings(here: Settings, file: KeptSettings): KeptSettings {
  const taken = Object.entries(file).filter(
    ([key, value]) => isKept(key) && isSame(here[key], DEFAULTS[key]) && !isSame(value, DEFAULTS[key]),
  );
  return Object.fromEntries(taken);
}

async function planOf(
  transaction: Reading | Writing,
  content: Content,
  now: CivilDate,
  settings: Settings,
): Promise<Plan> {
  const rows = async (store: (typeof ROW_STORES)[number]) => (transaction as Reading).objectStore(store).getAll();
  const asked = new Set(content.sheets.map(({ id }) => id));
  const [dossiers, pins] = await Promise.all([rows('dossiers'), content.pins.length > 0 ? rows('pins') : []]);
  const read = dossiers.map((row) => ({ row, dossier: Dossier.safeParse(row).data }));
  const here = read.flatMap(({ dossier }) => dossier ?? []);
  const plan = planDossiers(here, content, now, settings.retentionMonths);
  const ids = [...asked].flatMap((id) => plan.ids.get(id) ?? []);
  const sheets = await Promise.all(ids.map((id) => (transaction as Reading).objectStore('sheets').get(id)));
  const sheetsHere = new Map(readable(sheets, SheetRecord.safeParse).map((sheet) => [sheet.id, sheet]));
  const unreadable = read.filter(({ dossier }) => !dossier).map(({ row }) => row as { id: string });
  return {
    here,
    dossiers: plan,
    unreadable: new Set(unreadable.map(({ id }) => id)),
    pins: planPins(readable(pins, Pin.safeParse), content.pins),
    sheets: planSheets(sheetsHere, content, plan.ids),
  };
}

function differenceOf(
  { dossiers, pins, sheets }: Plan,
  { kind, madeOn, label }: Content,
  aside: readonly Aside[],
  settings: KeptSettings,
): Difference {
  const { added, changed, same, newer, expired } = dossiers;
  const told = ({ name, structure }: Dossier) => ({ name, structure: structure.name });
  return {
    kind,
    madeOn,
    ...(label !== undefined && { label }),
    added: added.length,
    changed: changed.length,
    same,
    newer,
    expired,
    aside: aside.length,
    flaws: flawSentences(aside),
    firstAdded: added.slice(0, TOLD_MAX).map(told),
    firstChanged: changed.slice(0, TOLD_MAX).map(({ after, fields }) => ({ ...told(after), fields })),
    pins: pins.length,
    sheets: sheets.length,
    settings: Object.keys(settings).length,
  };
}

/** What restoring would do; nothing is written. */
export async function compareWith(content: Content, aside: readonly Aside[], settings: Settings): Promise<Difference> {
  const now = today(new Date());
  const plan = await read([...ROW_STORES], (transaction) => planOf(transaction, content, now, settings));
  return differenceOf(plan, content, aside, planSettings(settings, content.settings));
}

function rowsOf({
  dossiers,
  pins,
  sheets,
}: Plan): { store: Written['store']; key: string; before?: unknown; after: object }[] {
  return [
    ...dossiers.added.map((after) => ({ store: 'dossiers' as const, key: after.id, after })),
    ...dossiers.changed.map(({ before, after }) => ({ store: 'dossiers' as const, key: after.id, before, after })),
    ...pins.map((after) => ({ store: 'pins' as const, key: after.key, after })),
    ...sheets.map(({ before, after }) => ({
      store: 'sheets' as const,
      key: after.id,
      after,
      ...(before && { before }),
    })),
  ];
}

/**
 * Writes what `compareWith` tells, all of it or nothing, with the way back. A restore that changes nothing leaves the way back of
 * the one before. `settings` is what is left to store of the settings, `dossiers` all of them as they are now.
 * @throws StoreError
 */
export async function restore(
  content: Content,
  aside: readonly Aside[],
  settings: Settings,
): Promise<{ difference: Difference; settings: KeptSettings; dossiers: Dossier[] }> {
  const now = today(new Date());
  const taken = planSettings(settings, content.settings);
  const before = Object.fromEntries(Object.keys(taken).map((key) => [key, settings[key as keyof KeptSettings]]));
  const plan = await write(['quarantine', 'keeping', ...ROW_STORES], async (transaction) => {
    const made = await planOf(transaction, content, now, settings);
    const rows = rowsOf(made);
    if (rows.length === 0 && Object.keys(taken).length === 0) return made;
    // A row that cannot be read is set aside, not replaced.
    for (const { id } of made.dossiers.added) if (made.unreadable.has(id)) await take(transaction, id);
    const { kind, madeOn, label } = content;
    const told = {
      on: now,
      kind,
      madeOn,
      ...(label !== undefined && { label }),
      added: made.dossiers.added.length,
      changed: made.dossiers.changed.length,
    };
    const written = rows.map(({ after, ...row }) => ({ ...row, stamp: rowStamp(after) }));
    // Without a promise each: there may be thousands. One that fails ends the transaction, and that one is awaited.
    for (const { store, after } of rows) unwrap(transaction.objectStore(store)).put(after);
    await keepUndo(transaction, { told, settings: { before, after: taken } }, written);
    return made;
  });
  const { added, changed } = plan.dossiers;
  const rows = new Map([...plan.here, ...added, ...changed.map(({ after }) => after)].map((row) => [row.id, row]));
  return { difference: differenceOf(plan, content, aside, taken), settings: taken, dossiers: [...rows.values()] };
}
