// The state of what is allowed: the ROR, the toolbar, notifications; with what to do where something lacks.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/lib/text/text';
import { allowRor, useAllowed } from './use-allowed';

export function AllowedList() {
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  const [granted, setGranted] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const given = granted && allowed?.ror === true;
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (given) said.current?.focus();
  }, [given]);
  if (!allowed) return null;
  const { ror, pinned, notifications } = allowed;
  return (
    <ul class="allowed" aria-label={t('welcome_allowed')}>
      <li class={ror ? undefined : 'lacking'}>
        <Icon name={ror ? 'check' : 'alert'} />
        <div tabIndex={-1} ref={said}>
          {t(ror ? 'welcome_ror_allowed' : 'welcome_ror_refused')}
          {!ror && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void allowRor().then((given) => {
                  setGranted(given);
                  setRefused(!given);
                })
              }
            >
              {t('welcome_ror_allow')}
            </button>
          )}
          <p role="status">{!ror && refused && t('welcome_ror_how')}</p>
        </div>
      </li>
      {pinned !== undefined && (
        <li>
          <Icon name={pinned ? 'check' : 'info'} />
          <div>{t(pinned ? 'welcome_pinned' : 'welcome_not_pinned')}</div>
        </li>
      )}
      <li>
        <Icon name={notifications ? 'check' : 'info'} />
        <div>{t(notifications ? 'welcome_notified' : 'welcome_not_notified')}</div>
      </li>
    </ul>
  );
}
