// The alert on a sheet that belongs to a dossier, with what can be done about it.
import { t } from '@/lib/text/text';

export interface WarningProps {
  /** The way to the dossier is known. */
  canOpen: boolean;
  /** It is not followed yet, and could be. */
  canTrack: boolean;
  tracked: boolean;
  /** What was just done. */
  said: string;
}

/** Acts: `open`, `track`. */
export function Warning({ canOpen, canTrack, tracked, said }: WarningProps) {
  return (
    <div class="warning row">
      <div role="alert" aria-label={t('warning_title')}>
        <strong>{t('warning_title')}</strong> <span>{t('warning_text')}</span>
      </div>
      <p class="row">
        {canOpen && (
          <button type="button" data-act="open">
            {t('warning_open')}
          </button>
        )}
        {canTrack && (
          <button type="button" data-act="track">
            {t('warning_track')}
          </button>
        )}
        <span role="status">{said || (tracked ? t('warning_is_tracked') : '')}</span>
      </p>
    </div>
  );
}
