// The reminder on the pages of the ROR: what is due, and what seems integrated.
import { daysBetween } from '@/lib/dossiers/civil-date';
import type { Dossier } from '@/lib/messages';
import { signWords } from '@/lib/text/sign-words';
import { plural, t } from '@/lib/text/text';

/** As many names as fit on a line. */
const NAMES_MAX = 3;

export interface StripProps {
  /** The dossiers are of a later version: they can be read, and that must be said. */
  newer: boolean;
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
export function Strip({ newer, due, seems, said, undo, today }: StripProps) {
  if (due.length === 0 && !seems && !said && !newer) return null;
  const about = seems ? seemsWords(seems, due.length) : dueWords(due, today);
  return (
    <section class="row" aria-label={t('strip_label')}>
      <p class={seems ? 'asks' : ''} title={`${about.title} ${about.text}`}>
        <span role="status">{said && `${said} `}</span>
        {newer && <strong>{t('error_newer')} </strong>}
        {about.title && <strong>{about.title}</strong>} {about.text}
      </p>
      {undo && <Button act={`undo:${undo}`} label={t('strip_undo')} />}
      {seems && <Button act={`yes:${seems.id}`} label={t('seems_yes')} />}
      {seems && <Button act={`no:${seems.id}`} label={t('seems_no')} />}
      {(seems || newer || due.length > 0) && (
        <>
          <Button act="show" label={t('strip_show')} />
          <button type="button" class="plain" title={t('strip_later_help')} data-act="later">
            {t('strip_later')}
          </button>
        </>
      )}
    </section>
  );
}

const Button = ({ act, label }: { act: string; label: string }) => (
  <button type="button" data-act={act}>
    {label}
  </button>
);

interface Words {
  title: string;
  text: string;
}

/** « 2 dossiers à faire intégrer : EHPAD A (ouvert depuis 12 jours), EHPAD B (…) » */
function dueWords(due: readonly Dossier[], today: string): Words {
  if (due.length === 0) return { title: '', text: '' };
  const age = ({ createdOn }: Dossier) => Math.max(0, daysBetween(createdOn, today));
  const names = due.slice(0, NAMES_MAX).map((one) => plural('strip_open', age(one), one.structure.name));
  const more = due.length - names.length;
  const text = [...names, ...(more > 0 ? [plural('strip_more', more)] : [])].join(', ');
  return { title: plural('strip_due', due.length), text };
}

/** Why it seems so; how many others wait. */
function seemsWords({ structure, seemsIntegrated }: Dossier, others: number): Words {
  const reasons = signWords(seemsIntegrated?.reasons ?? []);
  const waiting = others > 0 ? [plural('strip_also', others)] : [];
  return { title: t('strip_seems', structure.name), text: [...reasons, ...waiting].join(' ') };
}
