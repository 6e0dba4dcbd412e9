// An answer of a catalogue as it is sent to who asked: hits in two lines, what matched marked, why in words.
import type { Found, Hit, WholeChoice } from '@/lib/messages';
import { spans, understood, without } from '@/lib/search';
import { chipWords } from '@/lib/text/chip-words';
import { t } from '@/lib/text/text';
import { whyFound } from '@/lib/text/why-found';
import type { Answer } from './catalogue';
import { hiddenWords } from './choice-words';

/** Of a list that is not known. */
export const NOTHING: Found = { known: 0, total: 0, hits: [], guesses: false, unmatched: [], chips: [], behind: 0 };

/** `known`: rows of the list that have been told. */
export function found(known: number, answer: Answer, words: string, choice: WholeChoice): Found {
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
