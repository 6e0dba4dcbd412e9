// What was asked was refused: why, and the button that asks it again.
import { t } from '@/lib/text/text';
import { Notice } from './Notice';
import { refusalSentence } from './refusal';
import type { RefusedAttempt } from './use-attempts';

export function RefusedNotice({ refused: { error, retry } }: { refused: RefusedAttempt }) {
  return (
    <Notice
      tone="error"
      actions={
        <button type="button" class="button" onClick={retry}>
          {t('error_retry')}
        </button>
      }
    >
      {refusalSentence(error)}
    </Notice>
  );
}
