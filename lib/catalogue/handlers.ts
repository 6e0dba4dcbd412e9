// Answers the pages that search.
import { today } from '@/lib/dossiers/civil-date';
import { loadMemory, remember } from '@/lib/dossiers/memory';
import type { Handlers } from '@/lib/gate';
import type { Found, Hit, ListedRow } from '@/lib/messages';
import { columnsOf, readRow } from '@/lib/reading/rows';
import { spans } from '@/lib/search';
import { readSettings } from '@/lib/settings/storage';
import { t } from '@/lib/text/text';
import type { Answer, Catalogue } from './catalogue';
import { hiddenWords } from './choice-words';
import { currentMarks, listOf, newList, structureOf, teachPins } from './lists';

export const catalogueHandlers = {
  'catalogue.put': async ({ list, titles, rows, partial }) => {
    const known = listOf(list);
    const { catalogue, columns } = known ?? newList(list, columnsOf(titles, rows[0]));
    // Rows told meanwhile are marked as well.
    if (!known) await currentMarks().then(catalogue.mark);
    const fresh = rows.flatMap((raw) => {
      const row = readRow(raw, columns);
      return row && catalogue.put(row, raw.key) ? [row] : [];
    });
    // A whole list is on the page each time; only one that shows a part of itself is worth remembering.
    if (partial) {
      if (!known) await recall(catalogue);
      await keep(fresh);
    }
    void teachPins(fresh).catch((error: unknown) => console.error('pins:', error));
    return { known: catalogue.size() };
  },

  'catalogue.why': async ({ list, key, words, filter }) => {
    const hidden = listOf(list)?.catalogue.whyHidden(key, words, filter) ?? [];
    return { why: hiddenWords(hidden, filter, words) };
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

function drawn({ entry: { row, pageKey, pinned }, why }: Answer['hits'][number], words: string): Hit {
  const finess = row.finess && `FINESS ${row.finess}`;
  const facts = [row.commune, row.postalCode ?? row.department, finess, row.category].filter(Boolean).join(' · ');
  return {
    key: pageKey ?? row.key,
    name: row.name,
    nameSpans: spans(row.name, words, why),
    facts,
    factsSpans: spans(facts, words, why),
    why: because(why),
    remembered: pageKey === undefined,
    pinned,
    ...(row.href ? { href: row.href } : {}),
  };
}

/** « faute corrigée : tilluls → tilleuls · st → saint » */
function because(why: Answer['hits'][number]['why']): string {
  const words = why.flatMap((reason) => {
    if (reason.kind === 'typo') return [t('search_why_typo', reason.from, reason.to)];
    return reason.kind === 'equivalent' ? [t('search_why_equivalent', reason.from, reason.to)] : [];
  });
  return words.join(' · ');
}
