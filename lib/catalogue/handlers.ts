// Answers the pages that search, and has what they show remembered.
import { today } from '@/lib/dossiers/civil-date';
import { countMemory } from '@/lib/dossiers/memory';
import type { Handlers } from '@/lib/gate';
import type { Found, Hit, WholeChoice } from '@/lib/messages';
import { columnsOf, readRow } from '@/lib/reading/rows';
import { spans, understood, without } from '@/lib/search';
import { NO_CHOICE } from '@/lib/settings/schema';
import { chipWords } from '@/lib/text/chip-words';
import { t } from '@/lib/text/text';
import { whyFound } from '@/lib/text/why-found';
import type { Answer, Catalogue } from './catalogue';
import { hiddenWords } from './choice-words';
import { currentMarks, listOf, marksSettled, newList, structureOf, teachPins } from './lists';
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
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function recall(list: string, catalogue: Catalogue): Promise<void> {
  recalling.add(list);
  await recallInto(catalogue).catch(() => undefined);
  recalling.delete(list);
}

const NOTHING: Found = { known: 0, total: 0, hits: [], guesses: false, unmatched: [], chips: [], behind: 0 };

function found(known: number, answer: Answer, words: string, choice: WholeChoice): Found {
  const { total, hits, guesses, unmatched, unmatchedAt, behind } = answer;
  const chips = understood(words, unmatchedAt).map((chip) => ({
    label: chipWords(chip),
    without: without(words, chip.at),
    unmatched: chip.unmatched,
  }));
  return { known, total, hits: hits.map((hit) => drawn(hit, words, choice)), guesses, unmatched, chips, behind };
}

function drawn({ entry, why, hiddenBy }: Answer['hits'][number], words: string, choice: WholeChoice): Hit {
  const { row, pageKey, pinned, withDossier } = entry;
  const finess = row.finess && `FINESS ${row.finess}`;
  const mark = withDossier ? `${t('hit_dossier')} · ` : '';
  const facts = [row.commune, row.postalCode ?? row.department, finess, row.category].filter(Boolean).join(' · ');
  return {
    key: pageKey ?? row.key,
    name: row.name,
    nameSpans: spans(row.name, words, why),
    // Before what is searched: a word of ours is never a match.
    facts: mark + facts,
    factsSpans: spans(facts, words, why).map(([from, to]): [number, number] => [from + mark.length, to + mark.length]),
    why: [hiddenWords(hiddenBy, choice), whyFound(why, row)].filter(Boolean).join(' · '),
    remembered: pageKey === undefined,
    pinned,
    ...(row.href ? { href: row.href } : {}),
  };
}
