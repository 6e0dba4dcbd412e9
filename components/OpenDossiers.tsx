// « Dossiers ouverts »: how many, those to act on first, and what to do when there are none.
import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isDue } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import type { CivilDate } from './days';
import { Icon } from './Icon';

/** As many cards as are drawn at once: more would be felt when the popup opens. */
const PAGE = 50;

interface Props {
  /** Those that the filter keeps, in order. */
  dossiers: readonly Dossier[];
  today: CivilDate;
  filtered: boolean;
  /** Where the focus may be brought back to. */
  summary: RefObject<HTMLParagraphElement | null>;
  card: (dossier: Dossier) => ComponentChildren;
}

export function OpenDossiers({ dossiers, today, filtered, summary, card }: Props) {
  const [shown, setShown] = useState(PAGE);
  const due = dossiers.filter((dossier) => isDue(dossier, today)).length;
  const beyond = dossiers.length - shown;
  return (
    <>
      <p class="summary" role="status" tabIndex={-1} ref={summary}>
        {plural(filtered ? 'popup_found' : 'popup_count', dossiers.length)}
        {due > 0 && `, ${plural('popup_count_due', due)}`}
      </p>
      {dossiers.length === 0 && !filtered && (
        <div class="empty">
          <Icon name="check" />
          <p>{t('popup_empty')}</p>
          <p class="soft">{t('popup_empty_next')}</p>
        </div>
      )}
      {dossiers.length > 0 && (
        <ul class="dossiers" aria-label={t('popup_list')}>
          {dossiers.slice(0, shown).map((dossier) => (
            <li key={dossier.id} class={isDue(dossier, today) ? 'due' : undefined}>
              {card(dossier)}
            </li>
          ))}
        </ul>
      )}
      {beyond > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {plural('popup_more', Math.min(beyond, PAGE))}
        </button>
      )}
    </>
  );
}
