// Why a dossier seems integrated, in words: the same on its card and on the pages of the ROR.
import type { Sign } from '@/lib/messages';
import { type TextKey, t } from './text';

const REASONS = {
  'notice-gone': 'seems_notice_gone',
  'state-shown': 'seems_state_shown',
} satisfies Record<Sign, TextKey>;

/** A sentence for each sign. */
export const signWords = (signs: readonly Sign[]): string[] => signs.map((sign) => t(REASONS[sign]));
