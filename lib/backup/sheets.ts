// What was read of the dossiers' sheets, carried by a backup and brought together with what was read here.
import { type Place, SheetRecord, type Snapshot } from '@/lib/comparison/schema';
import { earlier } from '@/lib/dossiers/civil-date';
import { read } from '@/lib/dossiers/database';

/** Asked for at once. */
const PART = 50;

/** The first readings of the earlier, the last of the later. */
export function mergedSheets(here: SheetRecord, file: SheetRecord): SheetRecord {
  const pick = (
    one: Snapshot | undefined,
    other: Snapshot | undefined,
    otherWins: (a: Snapshot, b: Snapshot) => boolean,
  ) => (one && other ? (otherWins(one, other) ? other : one) : (one ?? other));
  const record: SheetRecord = { id: here.id, since: earlier(here.since, file.since), first: {}, last: {} };
  for (const place of ['inside', 'outside'] satisfies Place[]) {
    const first = pick(here.first[place], file.first[place], (one, other) => other.on < one.on);
    const last = pick(here.last[place], file.last[place], (one, other) => other.on > one.on);
    if (first) record.first[place] = first;
    if (last) record.last[place] = last;
  }
  return record;
}

/**
 * The sheets of these dossiers, the first ones as far as `budget` characters go: a sheet helps to compare, a dossier must not be
 * lost for it.
 * @throws StoreError
 */
export async function sheetsWithin(ids: readonly string[], budget: number): Promise<SheetRecord[]> {
  const keys = new Set(await read(['sheets'], (transaction) => transaction.objectStore('sheets').getAllKeys()));
  const wanted = ids.filter((id) => keys.has(id));
  const sheets: SheetRecord[] = [];
  let left = budget;
  for (let i = 0; i < wanted.length && left > 0; i += PART) {
    const rows = await read(['sheets'], (transaction) =>
      Promise.all(wanted.slice(i, i + PART).map((id) => transaction.objectStore('sheets').get(id))),
    );
    for (const row of rows) {
      const record = SheetRecord.safeParse(row);
      if (!record.success) continue;
      left -= JSON.stringify(record.data).length;
      if (left >= 0) sheets.push(record.data);
    }
  }
  return sheets;
}
