// « Dossiers ouverts »: how many, those to act on first, and what to do when there are none.
import type { ComponentChildren, Ref, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DRAWN_FIRST } from '@/lib/dossiers/order';
import { isDue } from '@/lib/dossiers/reminders';
import type { Dossier, Moment } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { CalendarAll } from './CalendarAll';
import { useCardFocus } from './card/use-card-focus';
import { FirstSteps } from './FirstSteps';
import { Icon } from './Icon';
import type { DossiersView } from './use-dossiers';

/** More than a popup has room for: the cards of the first image, the others follow it. */
const SEEN_FIRST = 4;

interface Props {
  /** Those that the filter keeps, in order. */
  dossiers: readonly Dossier[];
  moment: Moment;
  /** How many there are, while only the first are here. */
  counts: DossiersView['summary'];
  filtered: boolean;
  /** None was ever tracked. */
  never: boolean;
  /** One that must be drawn, wherever it stands. */
  wanted: string | undefined;
  summary: RefObject<HTMLParagraphElement | null>;
  /** Where the focus may be brought back to: kept on the card in use, or on the summary. */
  home: RefObject<HTMLElement | null>;
  card: (dossier: Dossier, heading: Ref<HTMLHeadingElement>) => ComponentChildren;
}

export function OpenDossiers({ dossiers, moment, counts, filtered, never, wanted, summary, home, card }: Props) {
  const [pages, setPages] = useState(1);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // An effect may run before the first image when something else is drawn meanwhile: after the frame, it is on screen.
    let after: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, []);
  const shown = Math.max(painted ? pages * DRAWN_FIRST : SEEN_FIRST, dossiers.findIndex(({ id }) => id === wanted) + 1);
  const { open, due } = (!filtered && counts) || {
    open: dossiers.length,
    due: dossiers.filter((dossier) => isDue(dossier, moment)).length,
  };
  const beyond = dossiers.length - shown;
  const none = dossiers.length === 0 && !filtered;
  const focus = useCardFocus(
    dossiers.slice(0, shown).map(({ id }) => id),
    summary,
    home,
  );
  return (
    <>
      <p class={none ? 'summary summary-none' : 'summary'} role="status" tabIndex={-1} ref={summary}>
        {plural(filtered ? 'popup_found' : 'popup_count', open)}
        {due > 0 && `, ${plural('popup_count_due', due)}`}
      </p>
      {none && (
        <div class="empty">
          <Icon name="check" />
          <p>{t('popup_empty')}</p>
          <p class="soft">{t('popup_empty_next')}</p>
          {never && <FirstSteps />}
        </div>
      )}
      {dossiers.length > 0 && (
        <ul class="dossiers" aria-label={t('popup_list')}>
          {dossiers.slice(0, shown).map((dossier) => (
            <li
              key={dossier.id}
              class={isDue(dossier, moment) ? 'due' : undefined}
              onFocusCapture={(event) => focus.enter(dossier.id, event.target)}
              onClickCapture={(event) => focus.enter(dossier.id, event.target)}
            >
              {card(dossier, focus.heading(dossier.id))}
            </li>
          ))}
        </ul>
      )}
      {painted && beyond > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            // The button may go with the last of them.
            focus.show(dossiers[shown]?.id);
            setPages(Math.ceil(shown / DRAWN_FIRST) + 1);
          }}
        >
          {plural('popup_more', Math.min(beyond, DRAWN_FIRST))}
        </button>
      )}
      {dossiers.length > 1 && !filtered && <CalendarAll />}
    </>
  );
}
