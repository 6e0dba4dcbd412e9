// What was read of the dossiers' sheets, as far as a backup has room for it.
import { SheetRecord } from '@/lib/comparison/schema';
import { read } from '@/lib/dossiers/database';

/** Asked for at once. */
const PART = 50;

/**
 * The sheets of these dossiers, the first ones as far as `budget` characters go, and how many are left out: a sheet helps to
 * compare, a dossier must not be lost for it.
 * @throws StoreError
 */
export async function sheetsWithin(
  ids: readonly string[],
  budget: number,
): Promise<{ sheets: SheetRecord[]; left: number }> {
  const keys = new Set(await read(['sheets'], (transaction) => transaction.objectStore('sheets').getAllKeys()));
  const wanted = ids.filter((id) => keys.has(id));
  const sheets: SheetRecord[] = [];
  let room = budget;
  let bad = 0;
  for (let i = 0; i < wanted.length && room > 0; i += PART) {
    const rows = await read(['sheets'], (transaction) =>
      Promise.all(wanted.slice(i, i + PART).map((id) => transaction.objectStore('sheets').get(id))),
    );
    for (const row of rows) {
      const record = SheetRecord.safeParse(row);
      if (record.success) room -= JSON.stringify(record.data).length;
      else bad += 1;
      if (record.success && room >= 0) sheets.push(record.data);
    }
  }
  return { sheets, left: wanted.length - sheets.length - bad };
}
