// « Semble intégré »: why, and the user's answer. Never decided without it.
import { distanceInWords } from '@/components/days';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import type { CivilDate, Dossier } from '@/lib/messages';
import { signWords } from '@/lib/text/sign-words';
import { t } from '@/lib/text/text';

interface Props {
  dossier: Dossier;
  today: CivilDate;
  onAnswer: (dossier: Dossier, integrated: boolean) => void;
}

export function SeemsIntegrated({ dossier, today, onAnswer }: Props) {
  const { seemsIntegrated: seems } = dossier;
  if (!seems || seems.denied) return null;
  const reasons = signWords(seems.reasons).join(' ');
  return (
    <Notice
      tone="info"
      actions={
        <>
          <button type="button" class="button" onClick={() => onAnswer(dossier, true)}>
            <Icon name="check" />
            {t('seems_yes')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => onAnswer(dossier, false)}>
            {t('seems_no')}
          </button>
        </>
      }
    >
      <strong>{t('seems_title')}</strong> {reasons} {t('seems_since', distanceInWords(seems.on, today))}
    </Notice>
  );
}
