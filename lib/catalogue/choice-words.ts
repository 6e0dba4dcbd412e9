// A choice of filters in words: what is asked, and what hides a row.
import type { WholeChoice } from '@/lib/messages';
import { departmentName } from '@/lib/naming/departments';
import { anyOf } from '@/lib/text/language';
import { t } from '@/lib/text/text';
import { DIMENSIONS, type Dimension } from './filter';

const PUBLIC_WORDS = { MSPA: 'filters_in_older', MSPH: 'filters_in_disabled' } as const;

/** « personnes âgées ou autres publics » */
function publicWords({ groups, other }: WholeChoice): string {
  const words = groups.map((group) =>
    group === 'MSPA' || group === 'MSPH' ? t(PUBLIC_WORDS[group]) : t('filters_in_group', group),
  );
  return anyOf(other ? [...words, t('filters_in_other')] : words);
}

/** `81 Tarn`, the code alone for a department of another region. */
const departmentWords = (code: string) => [code, departmentName(code)].filter(Boolean).join(' ');

/** One filter as chosen, '' when it is not asked. */
function wordsOf(dimension: Dimension, choice: WholeChoice): string {
  const { department, type } = choice;
  if (dimension === 'publics') return publicWords(choice);
  if (dimension === 'department') return department && t('filters_in_department', departmentWords(department));
  if (dimension === 'type') return type && t('filters_in_type', type);
  if (dimension === 'withDossier') return choice.withDossier ? t('filters_in_dossier') : '';
  return choice.pinned ? t('filters_in_pinned') : '';
}

/** What is asked, part by part, the words last. */
export function choiceWords(choice: WholeChoice, words: string): string[] {
  const asked = DIMENSIONS.map((dimension) => wordsOf(dimension, choice));
  return [...asked, words.trim() && t('filters_in_words', words.trim())].filter(Boolean);
}

/** A name for a question as a person would give it: « EHPAD · Tarn · « pins » ». */
export function choiceName(choice: WholeChoice, words: string): string {
  const { department, type } = choice;
  const parts = [
    type,
    publicWords(choice),
    department && (departmentName(department) ?? department),
    wordsOf('withDossier', choice),
    wordsOf('pinned', choice),
    words.trim() && t('filters_in_quotes', words.trim()),
  ].filter(Boolean);
  const name = parts.join(' · ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** « caché par : département 81 Tarn, type EHPAD »; '' for a row that nothing hides. */
export function hiddenWords(hidden: readonly Dimension[], choice: WholeChoice): string {
  const by = hidden.map((one) => wordsOf(one, choice));
  return by.length > 0 ? t('filters_hidden_by', by.join(', ')) : '';
}
