// Answers the pages that search: one catalogue for each list on screen, forgotten with the worker and told again.

import { today } from '@/lib/dossiers/civil-date';
import { loadMemory, remember } from '@/lib/dossiers/memory';
import type { Structure } from '@/lib/dossiers/schema';
import type { Handlers } from '@/lib/gate';
import type { Found, Hit, ListedRow } from '@/lib/messages';
import { type Columns, columnsOf, readRow } from '@/lib/reading/rows';
import { spans } from '@/lib/search';
import { readSettings } from '@/lib/settings/storage';
import { whyFound } from '@/lib/text/why-found';
import { type Answer, type Catalogue, createCatalogue } from './catalogue';

/** Lists of as many tabs are kept; the one asked least recently goes first. */
const MOST_LISTS = 8;

interface List {
  catalogue: Catalogue;
  columns: Columns;
}

const lists = new Map<string, List>();

function listOf(id: string): List | undefined {
  const found = lists.get(id);
  if (found) {
    lists.delete(id);
    lists.set(id, found);
  }
  return found;
}

function newList(id: string, columns: Columns): List {
  const made = { catalogue: createCatalogue(), columns };
  lists.set(id, made);
  const [oldest] = lists.keys();
  if (lists.size > MOST_LISTS && oldest) lists.delete(oldest);
  return made;
}

export const catalogueHandlers = {
  'catalogue.put': async ({ list, titles, rows, partial }) => {
    const known = listOf(list);
    const { catalogue, columns } = known ?? newList(list, columnsOf(titles, rows[0]));
    const fresh = rows.flatMap((raw) => {
      const row = readRow(raw, columns);
      return row && catalogue.put(row, raw.key) ? [row] : [];
    });
    // A whole list is on the page each time; only one that shows a part of itself is worth remembering.
    if (partial) {
      if (!known) await recall(catalogue);
      await keep(fresh);
    }
    return { known: catalogue.size() };
  },

  'catalogue.ask': async ({ list, words, filter, limit, all }) => {
    const catalogue = listOf(list)?.catalogue;
    if (!catalogue) return { known: 0, total: 0, hits: [], guesses: false, unmatched: [] } satisfies Found;
    const answer = catalogue.ask(words, filter, limit);
    return {
      known: catalogue.size(),
      total: answer.total,
      hits: answer.hits.map((hit) => drawn(hit, words)),
      guesses: answer.guesses,
      unmatched: answer.unmatched,
      ...(all ? { keys: answer.keys() } : {}),
    };
  },
} satisfies Partial<Handlers>;

async function recall(catalogue: Catalogue): Promise<void> {
  const rows = await loadMemory().catch(() => []);
  for (const { key, structure } of rows) catalogue.recall({ key, ...structure });
}

async function keep(rows: readonly ListedRow[]): Promise<void> {
  const { memoryDays } = await readSettings();
  if (memoryDays === 0 || rows.length === 0) return;
  const seenOn = today(new Date());
  // Not being able to remember takes nothing from the search of what is on the page.
  await remember(rows.map((row) => ({ key: row.key, structure: structureOf(row), seenOn }))).catch(() => undefined);
}

function structureOf({ name, finess, commune, department, category, href }: ListedRow): Structure {
  const known = { finess, commune, department, category, href };
  return { name, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}

function drawn({ entry: { row, pageKey }, why }: Answer['hits'][number], words: string): Hit {
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
    ...(row.href ? { href: row.href } : {}),
  };
}
