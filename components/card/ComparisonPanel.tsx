// « Ce qui change dans votre dossier » and « Ce qui sera effacé »: read from the sheet, offer by offer, what could not be read included.
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { writtenDay } from '@/components/days';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { headline, unreadText } from '@/lib/comparison/words';
import type { CivilDate, Comparison, Dossier, Place } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { type ComparedGroup, comparedGroups, firstLines } from './compared-groups';
import { ShareComparison } from './ShareComparison';
import { useComparison } from './use-comparison';

/** As many changes as are read at a glance; the others are folded. */
const SHOWN = 8;

interface Props {
  dossier: Dossier;
  today: CivilDate;
  /** The user asked for what will be erased: it gets the focus. */
  erasedFirst: boolean;
}

export function ComparisonPanel({ dossier, today, erasedFirst }: Props) {
  const { comparison, failure } = useComparison(dossier);
  const erased = useRef<HTMLHeadingElement>(null);
  const ready = comparison !== undefined;
  useEffect(() => {
    if (ready && erasedFirst) erased.current?.focus();
  }, [ready, erasedFirst]);

  if (failure !== undefined) return <Notice tone="error">{refusalSentence(failure)}</Notice>;
  if (!comparison) return null;
  const { since, outside } = comparison;
  // What would be lost comes before what is well kept.
  const places = outside.length > 0 ? (['outside', 'inside'] as const) : (['inside', 'outside'] as const);
  return (
    <>
      {places.map((place) => (
        <ComparedPlace
          key={place}
          place={place}
          comparison={comparison}
          heading={place === 'outside' ? erased : undefined}
        />
      ))}
      {since && (
        <>
          <p class="hint">
            {t('compare_since', writtenDay(since, today))} {t('compare_partial')}
          </p>
          <ShareComparison dossier={dossier} comparison={comparison} />
        </>
      )}
    </>
  );
}

interface PlaceProps {
  place: Place;
  comparison: Comparison;
  heading: { current: HTMLHeadingElement | null } | undefined;
}

function ComparedPlace({ place, comparison, heading }: PlaceProps) {
  const changes = comparison[place];
  const [shown, rest] = firstLines(comparedGroups(changes), SHOWN);
  const unread = comparison.unread[place] > 0 ? unreadText(comparison, place) : '';
  return (
    <section class={place === 'outside' && changes.length > 0 ? 'compared erased' : 'compared'}>
      <h3 tabIndex={-1} ref={heading ?? null}>
        {t(`compare_${place}_title`)}
      </h3>
      <p>{headline(comparison, place)}</p>
      <Groups groups={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{plural('compare_more', changes.length - SHOWN)}</summary>
          <Groups groups={rest} />
        </details>
      )}
      {unread && <p class="hint">{unread}</p>}
    </section>
  );
}

function Groups({ groups }: { groups: readonly ComparedGroup[] }) {
  return (
    <>
      {groups.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <Line text={line} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** An arrow is drawn, and said in a word. */
function Line({ text }: { text: string }) {
  const [first, ...others] = text.split(' → ');
  return (
    <>
      {first}
      {others.map((after) => (
        <Fragment key={after}>
          <span aria-hidden="true"> → </span>
          <span class="unseen">{` ${t('compare_becomes')} `}</span>
          {after}
        </Fragment>
      ))}
    </>
  );
}
