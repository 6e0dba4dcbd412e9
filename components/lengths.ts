// The sentence for what is longer than can be stored.
import { t } from '@/lib/text/text';

/** Nothing when `text` fits in `limit` characters. */
export function tooLong(text: string, limit: number): string | undefined {
  return text.length > limit ? t('form_too_long', text.length, limit) : undefined;
}
