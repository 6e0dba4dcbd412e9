// « Pendant votre absence »: how many dossiers fell due since the last look, and the way to the first of them.
import type { RefObject } from 'preact';
import { isDue } from '@/lib/dossiers/reminders';
import { plural, t } from '@/lib/text/text';
import { cardId } from './card/DossierFacts';
import { writtenDay } from './days';
import type { DossiersView } from './use-dossiers';
import { useMissed } from './use-missed';

/** As many names as stay quiet. */
const NAMES = 3;

interface Props {
  view: DossiersView;
  /** A dossier of the list is about to be shown. */
  onShow: (id: string) => void;
  /** Where the focus goes when this leaves. */
  home: RefObject<HTMLElement | null>;
}

export function WhileAway({ view: { dossiers, moment }, onShow, home }: Props) {
  const { missed, dismiss } = useMissed();
  if (!missed) return null;
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  // Those about which something has been done since are no news.
  const still = missed.ids.flatMap((id) => byId.get(id) ?? []).filter((dossier) => isDue(dossier, moment));
  if (still.length === 0) return null;
  const more = still.length - NAMES;
  return (
    <section class="away" aria-labelledby="away">
      <h2 id="away">{t('missed_title')}</h2>
      <p>
        {missed.since
          ? plural('missed_since', still.length, writtenDay(missed.since, moment.date))
          : plural('missed_due', still.length)}
      </p>
      <ul>
        {still.slice(0, NAMES).map((dossier) => (
          <li key={dossier.id}>
            <a href={`#${cardId(dossier)}`} onClick={() => onShow(dossier.id)}>
              {dossier.structure.name}
            </a>
          </li>
        ))}
        {more > 0 && <li class="soft">{plural('missed_more', more)}</li>}
      </ul>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          home.current?.focus();
          dismiss();
        }}
      >
        {t('missed_seen')}
      </button>
    </section>
  );
}
