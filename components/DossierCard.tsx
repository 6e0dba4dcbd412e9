// One open dossier: what is known of it and what can be done about it.
import { useId, useRef, useState } from 'preact/hooks';
import type { Dossier, Settings } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { cardId, DossierFacts } from './DossierFacts';
import type { CivilDate } from './days';
import { EditDossier } from './EditDossier';
import { editDraft } from './edit-draft';
import { Icon } from './Icon';
import { Merged } from './Merged';
import { SeemsIntegrated } from './SeemsIntegrated';
import { SnoozePanel } from './SnoozePanel';
import type { Draft, Drafts } from './use-drafts';
import type { Tracker } from './use-tracker';

interface Props {
  dossier: Dossier;
  today: CivilDate;
  tracker: Tracker;
  drafts: Drafts;
  separator: Settings['separator'];
}

export function DossierCard({ dossier, today, tracker, drafts, separator }: Props) {
  const id = useId();
  const [snoozing, setSnoozing] = useState(false);
  const snoozeButton = useRef<HTMLButtonElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const draft = drafts.of(dossier.id);

  function closeSnooze(): void {
    setSnoozing(false);
    snoozeButton.current?.focus();
  }

  /** `typed` is what the user gives up, when it is more than what the dossier already holds. */
  function closeEdit(typed?: Draft): void {
    drafts.drop(dossier.id);
    editButton.current?.focus();
    if (typed) tracker.undo.offer(t('form_dropped'), () => drafts.keep(dossier.id, typed));
  }

  return (
    <article class="dossier" aria-labelledby={cardId(dossier)}>
      <DossierFacts dossier={dossier} today={today} />
      <SeemsIntegrated dossier={dossier} today={today} onAnswer={tracker.confirm} />
      <Merged dossier={dossier} today={today} onSeparate={tracker.separate} />
      <div class="actions">
        <button type="button" class="button" onClick={() => tracker.open(dossier)}>
          <Icon name="open" />
          {t('popup_open')}
        </button>
        <button type="button" class="button" onClick={() => tracker.integrate(dossier)}>
          <Icon name="check" />
          {t('popup_integrate')}
        </button>
        <span class="secondary">
          <button
            type="button"
            class="button button-quiet"
            ref={snoozeButton}
            aria-expanded={snoozing}
            aria-controls={`${id}-snooze`}
            onClick={() => setSnoozing(!snoozing)}
          >
            {t('popup_snooze')}
          </button>
          <button
            type="button"
            class="button button-quiet"
            ref={editButton}
            aria-expanded={draft !== undefined}
            aria-controls={`${id}-edit`}
            onClick={() => (draft ? closeEdit() : drafts.keep(dossier.id, editDraft(dossier)))}
          >
            {t('popup_edit')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => tracker.stop(dossier)}>
            {t('popup_stop')}
          </button>
        </span>
      </div>
      {snoozing && (
        <SnoozePanel
          id={`${id}-snooze`}
          today={today}
          onClose={closeSnooze}
          onPick={(day) => {
            setSnoozing(false);
            tracker.snooze(dossier, day);
          }}
        />
      )}
      {draft && (
        <EditDossier
          id={`${id}-edit`}
          dossier={dossier}
          today={today}
          draft={draft}
          separator={separator}
          onDraft={(next) => drafts.keep(dossier.id, next)}
          onClose={closeEdit}
          onSave={tracker.save}
        />
      )}
    </article>
  );
}
