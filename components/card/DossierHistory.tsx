// What happened to a dossier, day by day, the last first.
import type { CivilDate, Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { type HistoryLine, historyLines } from './history-words';

/** As many as one looks back at; the others are folded. */
const SHOWN = 5;

interface Props {
  dossier: Dossier;
  today: CivilDate;
}

export function DossierHistory({ dossier, today }: Props) {
  const lines = historyLines(dossier, today);
  return (
    <section class="history">
      <h3>{t('history_title')}</h3>
      <Lines lines={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && (
        <details>
          <summary>{plural('history_more', lines.length - SHOWN)}</summary>
          <Lines lines={lines.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ul>
      {lines.map(({ place, on, day, said }) => (
        <li key={place}>
          <time dateTime={on}>{day}</time>
          {t('colon')} {said}
        </li>
      ))}
    </ul>
  );
}
