// Answers the pages that search, and has what they show remembered.
import { today } from '@/lib/dossiers/civil-date';
import { countMemory } from '@/lib/dossiers/memory';
import type { Handlers } from '@/lib/gate';
import type { Found, Hit } from '@/lib/messages';
import { columnsOf, readRow } from '@/lib/reading/rows';
import { spans } from '@/lib/search';
import { whyFound } from '@/lib/text/why-found';
import type { Answer, Catalogue } from './catalogue';
import { hiddenWords } from './choice-words';
import { currentMarks, listOf, newList, structureOf, teachPins } from './lists';
import { eraseMemory, findRemembered, memory, recallInto, remembered } from './remembered';

export const catalogueHandlers = {
  'catalogue.put': async ({ list, titles, rows, partial }) => {
    const known = listOf(list);
    const { catalogue, columns } = known ?? newList(list, columnsOf(titles, rows[0]));
    // Rows told meanwhile are marked as well.
    if (!known) await currentMarks().then(catalogue.mark);
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

  'catalogue.why': async ({ list, key, words, filter }) => {
    const hidden = listOf(list)?.catalogue.whyHidden(key, words, filter) ?? [];
    return { why: hiddenWords(hidden, filter, words) };
  },

  'catalogue.ask': async ({ list, words, filter, limit, all }) => {
    memory.asked();
    const catalogue = listOf(list)?.catalogue;
    if (!catalogue) return { known: 0, total: 0, hits: [], guesses: false, unmatched: [] } satisfies Found;
    const answer = catalogue.ask(words, filter, limit);
    return {
      ...found(catalogue.size(), answer, words),
      ...(recalling.has(list) ? { coming: true } : {}),
      ...(all ? { keys: answer.keys() } : {}),
    };
  },

  'memory.find': async ({ words, limit }) => {
    const { size } = await remembered();
    return found(size(), await findRemembered(words, limit), words);
  },
  'memory.count': async () => ({ count: await countMemory() }),
  'memory.clear': async () => ({ count: await eraseMemory() }),
} satisfies Partial<Handlers>;

/** Lists whose earlier rows are still on their way. */
const recalling = new Set<string>();
/** What the first answer waits for them at most, ms; the rest come while one types. */
const RECALL_MS = 300;
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function recall(list: string, catalogue: Catalogue): Promise<void> {
  recalling.add(list);
  await recallInto(catalogue).catch(() => undefined);
  recalling.delete(list);
}

function found(known: number, { total, hits, guesses, unmatched }: Answer, words: string): Found {
  return { known, total, hits: hits.map((hit) => drawn(hit, words)), guesses, unmatched };
}

function drawn({ entry: { row, pageKey, pinned }, why }: Answer['hits'][number], words: string): Hit {
  const finess = row.finess && `FINESS ${row.finess}`;
  const facts = [row.commune, row.postalCode ?? row.department, finess, row.category].filter(Boolean).join(' · ');
  return {
    key: pageKey ?? row.key,
    name: row.name,
    nameSpans: spans(row.name, words, why),
    facts,
    factsSpans: spans(facts, words, why),
    why: whyFound(why, row),
    remembered: pageKey === undefined,
    pinned,
    ...(row.href ? { href: row.href } : {}),
  };
}
