// Remembers the rows of lists as they pass by, a few at a time once nobody is asking: never on the way of an answer.
import type { RememberedRow } from '@/lib/dossiers/schema';
import { clearMemory, remember } from './memory';

/** Rows in one transaction: a few milliseconds of work. */
const BATCH = 150;
/** Between two batches, and after the last question, ms. */
const REST_MS = 40;
const QUIET_MS = 400;
/** Who types without a pause does not keep rows from being remembered: the worker may end at any time. */
const PATIENCE_MS = 5000;

export interface MemoryWriter {
  /** Rows to remember, some day soon. */
  see(rows: readonly RememberedRow[]): void;
  /** Something is asked now: writing waits. */
  asked(): void;
  /** Settles when all that was seen is written. */
  written(): Promise<void>;
  /** Forgets all that is remembered, and what waits to be. @returns how many rows there were */
  clear(): Promise<number>;
}

interface Options {
  /** Days rows are remembered; none for 0. */
  days: () => Promise<number>;
  /** Told of the rows of each batch once they are written. */
  wrote?: (rows: readonly RememberedRow[]) => void;
  pause?: (ms: number) => Promise<void>;
}

const FACTS = ['name', 'finess', 'commune', 'department', 'category', 'href'] as const;
/** What an engine keeps as it is, in no box of its own. */
const SMALL = 0x3fffffff;

/** A row's content as a number: most rows were seen before, and are told from new ones without asking the database. */
function mark({ structure }: RememberedRow): number {
  let hash = 7;
  for (const key of FACTS) {
    const fact = structure[key] ?? '';
    for (let i = 0; i < fact.length; i++) hash = (hash * 31 + fact.charCodeAt(i)) | 0;
    // Where one fact ends and the next begins.
    hash = (hash * 31 + 59) | 0;
  }
  return hash & SMALL;
}

/** One for all lists: rows wait in it until nobody is asking. */
export function createMemoryWriter({ days, wrote, pause = sleep }: Options): MemoryWriter {
  const waiting = new Map<string, RememberedRow>();
  const known = new Map<string, number>();
  let lastAsked = 0;
  let running: Promise<void> | undefined;

  async function quiet(): Promise<void> {
    const since = Date.now();
    do await pause(REST_MS);
    while (Date.now() - lastAsked < QUIET_MS && Date.now() - since < PATIENCE_MS);
  }

  async function run(): Promise<void> {
    const kept = await days();
    while (waiting.size > 0) {
      await quiet();
      const batch = [...waiting.values()].slice(0, BATCH);
      for (const { key } of batch) waiting.delete(key);
      if (kept === 0 || batch.length === 0) continue;
      await remember(batch, kept);
      for (const row of batch) known.set(row.key, mark(row));
      wrote?.(batch);
    }
  }

  function start(): void {
    running ??= run()
      // Not being able to remember takes nothing from what is on the page; the next rows try again.
      .catch(() => waiting.clear())
      .finally(() => {
        running = undefined;
        // Seen between the last batch and now.
        if (waiting.size > 0) start();
      });
  }

  return {
    see(rows) {
      for (const row of rows) {
        const before = known.get(row.key);
        if (before === undefined || before !== mark(row)) waiting.set(row.key, row);
      }
      if (waiting.size > 0) start();
    },
    asked() {
      lastAsked = Date.now();
    },
    written: async () => running,
    async clear() {
      waiting.clear();
      await running;
      known.clear();
      return clearMemory();
    },
  };
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
