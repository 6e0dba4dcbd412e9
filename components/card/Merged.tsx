// Two records that turned out to be one dossier: what was put together and when, and the way back.
import { distanceInWords } from '@/components/days';
import type { CivilDate, Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';

interface Props {
  dossier: Dossier;
  today: CivilDate;
  onSeparate: (dossier: Dossier, other: string) => void;
}

export function Merged({ dossier, today, onSeparate }: Props) {
  if (!dossier.merged?.length) return null;
  return (
    <ul class="merged" aria-label={t('merged_title')}>
      {dossier.merged.map(({ on, other }) => (
        <li key={other.id}>
          {t('merged_with', other.name, distanceInWords(on, today))}{' '}
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('merged_separate_label', other.name)}
            onClick={() => onSeparate(dossier, other.id)}
          >
            {t('merged_separate')}
          </button>
        </li>
      ))}
    </ul>
  );
}
