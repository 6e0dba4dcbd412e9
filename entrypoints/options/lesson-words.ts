// How a part is known, in words a person can check against the page.
import type { Variant } from '@/lib/messages';
import { t } from '@/lib/text/text';

const readable = (wordings: readonly string[]) => wordings.map((one) => one.replaceAll('*', '…')).join(' / ');

/** « par son nom « outils » ». */
export function howKnown({ says, fields, css = '' }: Variant): string {
  if (says?.length) return t('profile_by_words', readable(says));
  if (fields?.length) return t('profile_by_field', readable(fields));
  return t('profile_by_place', css);
}
