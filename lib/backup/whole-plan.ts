// What a backup would bring to all that is kept here: dossiers, pins, sheets, settings.
import { joinedReadings } from '@/lib/comparison/join';
import { SheetRecord } from '@/lib/comparison/schema';
import type { Reading, Writing } from '@/lib/dossiers/database';
import { type CivilDate, Dossier } from '@/lib/dossiers/schema';
import { createFinder } from '@/lib/pins/finder';
import { PINS_MAX, Pin } from '@/lib/pins/schema';
import { DEFAULTS, type Settings } from '@/lib/settings/schema';
import { isSame } from './canonical';
import { type Content, isKept, type KeptSettings } from './content';
import { type DossierPlan, planDossiers } from './plan';
import type { RowStore } from './undo';

export interface Plan {
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
    const after = before ? joinedReadings(before, sheet) : { ...sheet, id };
    if (before && isSame(before, after)) return [];
    return [{ after, ...(before && { before }) }];
  });
}

/** A setting never changed here takes the file's value; one that was chosen here stays. */
export function planSettings(here: Settings, file: KeptSettings): KeptSettings {
  const taken = Object.entries(file).filter(
    ([key, value]) => isKept(key) && isSame(here[key], DEFAULTS[key]) && !isSame(value, DEFAULTS[key]),
  );
  return Object.fromEntries(taken);
}

/** Awaits nothing but the database, so that it may be written in the same transaction. */
export async function planOf(
  transaction: Reading | Writing,
  content: Content,
  now: CivilDate,
  settings: Settings,
): Promise<Plan> {
  const rows = async (store: RowStore) => (transaction as Reading).objectStore(store).getAll();
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
