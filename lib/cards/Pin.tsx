// On a sheet: makes its establishment one of « mes structures », or no more.
import { t } from '@/lib/text/text';

/** Act: `pin`. */
export function PinToggle({ pinned }: { pinned: boolean }) {
  return (
    <button
      type="button"
      class="toggle star"
      aria-label={t('pins_pin')}
      aria-pressed={pinned}
      title={t('pins_help')}
      data-act="pin"
    >
      {t('pins_title')}
    </button>
  );
}
