// Why the background did not do what was asked, in one sentence with what to do next.
import type { Refusal } from '@/lib/messages';
import { SendError } from '@/lib/send';
import { type TextKey, t } from '@/lib/text/text';

const SENTENCES = {
  unknown: 'error_unknown',
  sender: 'error_sender',
  invalid: 'error_invalid',
  missing: 'error_missing',
  newer: 'error_newer',
  blocked: 'error_blocked',
  full: 'error_full',
  storage: 'error_storage',
  failed: 'error_failed',
  silent: 'error_silent',
} satisfies Record<Refusal, TextKey>;

/** Anything that is not a refusal of the background is told as an unexpected failure. */
export function refusalSentence(error: unknown): string {
  return t(SENTENCES[error instanceof SendError ? error.code : 'failed']);
}
