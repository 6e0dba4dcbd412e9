// The rows that cannot be read, as a file to hand to whoever may mend them. Nothing is taken away from where they are.
import { isNewer, read } from './database';
import type { CivilDate } from './schema';
import { isReadable } from './store';

/** Characters of rows in a file: a message takes no more. */
const TEXT_MAX = 20_000_000;
/** Deeper than any row of ours: what goes on is said to. */
const DEEPEST = 40;

/** The value as JSON can tell it, whatever it is: a row may hold itself, or what JSON has no word for. */
function tellable(value: unknown, around: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (around.length >= DEEPEST || around.includes(value)) return '[…]';
  if (value instanceof Date) return String(value);
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((part) => tellable(part, within));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tellable(part, within)]));
}

/**
 * How many there are, and a file of them, one a line; `count` may be less where they are too long for one file.
 * @throws StoreError
 */
export async function unreadableFile(madeOn: CivilDate): Promise<{ text: string; count: number }> {
  const newer = await isNewer();
  const [aside, rows] = await read(['quarantine', 'dossiers'], (transaction) =>
    Promise.all([transaction.objectStore('quarantine').getAll(), transaction.objectStore('dossiers').getAll()]),
  );
  const bad = [...aside, ...rows.filter((row) => !isReadable(row, newer)).map((row) => ({ row }))];
  const lines: string[] = [];
  let room = TEXT_MAX;
  for (const one of bad) {
    const line = JSON.stringify(tellable(one));
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
  }
  const head = JSON.stringify({ format: 'compagnon-ror/unreadable', madeOn });
  return { text: `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`, count: lines.length };
}
