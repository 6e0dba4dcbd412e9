// Answers the pages that search, and has what they show remembered.
import { today } from '@/lib/dossiers/civil-date';
import type { Handlers } from '@/lib/gate';
import { countMemory } from '@/lib/memory/memory';
import { columnsOf, readRow } from '@/lib/reading/rows';
import { NO_CHOICE } from '@/lib/settings/schema';
import type { Catalogue } from './catalogue';
import { found, NOTHING } from './found';
import { currentMarks, listOf, marksSettled, newList, structureOf, teachPins } from './lists';
import { eraseMemory, findRemembered, memory, recallInto, remembered } from './remembered';

export const catalogueHandlers = {
  'catalogue.put': async ({ list, titles, rows, partial }) => {
    const known = listOf(list);
    const { catalogue, columns } = known ?? newList(list, columnsOf(titles, rows[0]));
    // Rows told meanwhile are marked as well. A database that does not open keeps nobody from searching.
    if (!known) await Promise.race([currentMarks().then(catalogue.mark), rest(MARKS_MS)]);
    const told = rows.flatMap((raw) => {
      const row = readRow(raw, columns);
      if (row) catalogue.put(row, raw.key);
      return row ? [row] : [];
    });
    const seenOn = today(new Date());
    memory.see(told.map((row) => ({ key: row.key, structure: structureOf(row), seenOn })));
    // Where the page shows all its list, there is nothing to add to it.
    if (partial && !known) await Promise.race([recall(list, catalogue), rest(RECALL_MS)]);
    void teachPins(told).catch((error: unknown) => console.error('pins:', error));
    return { known: catalogue.size() };
  },

  'catalogue.ask': async ({ list, words, filter, limit, all }) => {
    memory.asked();
    const catalogue = listOf(list)?.catalogue;
    if (!catalogue) return NOTHING;
    if (filter.withDossier) await marksSettled();
    const answer = catalogue.ask(words, filter, limit);
    return {
      ...found(catalogue.size(), answer, words, filter),
      ...(recalling.has(list) ? { coming: true } : {}),
      ...(all ? { keys: answer.keys() } : {}),
    };
  },

  'memory.find': async ({ words, limit }) => {
    const { size } = await remembered();
    return found(size(), await findRemembered(words, limit), words, NO_CHOICE);
  },
  'memory.count': async () => ({ count: await countMemory() }),
  'memory.clear': async () => ({ count: await eraseMemory() }),
} satisfies Partial<Handlers>;

/** Lists whose earlier rows are still on their way. */
const recalling = new Set<string>();
/** What the first answer waits for them at most, ms; the rest come while one types. */
const RECALL_MS = 300;
/** And for what they are marked by. */
const MARKS_MS = 1000;
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function recall(list: string, catalogue: Catalogue): Promise<void> {
  recalling.add(list);
  await recallInto(catalogue).catch(() => undefined);
  recalling.delete(list);
}
