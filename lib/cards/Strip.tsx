// The reminder on the pages of the ROR: what is due, and what seems integrated.
import { daysBetween } from '@/lib/dossiers/civil-date';
import type { Dossier, Sign } from '@/lib/messages';
import { plural, type TextKey, t } from '@/lib/text/text';

/** As many names as fit on a line. */
const NAMES_MAX = 3;

const REASONS = {
  'notice-gone': 'seems_notice_gone',
  'state-shown': 'seems_state_shown',
} satisfies Record<Sign, TextKey>;

export interface StripProps {
  /** Longest due first. */
  due: readonly Dossier[];
  /** One that seems integrated, to be asked about. */
  seems: Dossier | undefined;
  /** What was just done, and the id of the dossier it can be taken back of. */
  said: string;
  undo: string;
  today: string;
}

/** Acts: `show`, `later`; `yes:`, `no:` and `undo:` with the id of a dossier. */
export function Strip({ due, seems, said, undo, today }: StripProps) {
  if (due.length === 0 && !seems && !said) return null;
  return (
    <section aria-label={t('strip_label')}>
      {said && <Said said={said} undo={undo} />}
      {seems && <Seems dossier={seems} />}
      {due.length > 0 && <Due due={due} today={today} />}
    </section>
  );
}

function Due({ due, today }: Pick<StripProps, 'due' | 'today'>) {
  const names = due
    .slice(0, NAMES_MAX)
    .map(({ structure, createdOn }) =>
      plural('strip_open', Math.max(0, daysBetween(createdOn, today)), structure.name),
    );
  const more = due.length - names.length;
  const all = [...names, ...(more > 0 ? [plural('strip_more', more)] : [])].join(', ');
  return (
    <div class="row">
      <p title={all}>
        <strong>{plural('strip_due', due.length)}</strong> {all}
      </p>
      <button type="button" data-act="show">
        {t('strip_show')}
      </button>
      <button type="button" class="plain" title={t('strip_later_help')} data-act="later">
        {t('strip_later')}
      </button>
    </div>
  );
}

function Seems({ dossier: { id, structure, seemsIntegrated } }: { dossier: Dossier }) {
  const reasons = seemsIntegrated?.reasons.map((reason) => t(REASONS[reason])).join(' ');
  return (
    <div class="row">
      <p title={reasons}>
        <strong>{t('strip_seems', structure.name)}</strong> {reasons}
      </p>
      <button type="button" data-act={`yes:${id}`}>
        {t('seems_yes')}
      </button>
      <button type="button" class="plain" data-act={`no:${id}`}>
        {t('seems_no')}
      </button>
    </div>
  );
}

function Said({ said, undo }: Pick<StripProps, 'said' | 'undo'>) {
  return (
    <div class="row">
      <p role="status">{said}</p>
      {undo && (
        <button type="button" data-act={`undo:${undo}`}>
          {t('strip_undo')}
        </button>
      )}
    </div>
  );
}
