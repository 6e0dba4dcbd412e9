// On a sheet: makes its establishment one of « mes structures », or no more.
import { t } from '@/lib/text/text';

interface Props {
  pinned: boolean;
  /** What went wrong, in words. */
  said: string;
}

/** Act: `pin`. */
export function PinToggle({ pinned, said }: Props) {
  return (
    <>
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
      <span role="status">{said && ` ${said}`}</span>
    </>
  );
}
