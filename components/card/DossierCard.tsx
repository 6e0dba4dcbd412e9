// One open dossier: what is known of it and what can be done about it.
import type { Ref } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { DossiersView } from '@/components/use-dossiers';
import type { Draft, Drafts } from '@/components/use-drafts';
import type { Tracker } from '@/components/use-tracker';
import type { Dossier } from '@/lib/messages';
import type { Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { cardId, DossierFacts } from './DossierFacts';
import { DossierMore, type Unfolded } from './DossierMore';
import { EditDossier } from './EditDossier';
import { ErasedWarning } from './ErasedWarning';
import { editDraft } from './edit-draft';
import { Merged } from './Merged';
import { NameFlag } from './NameFlag';
import { nameAdvice } from './name-advice';
import { SeemsIntegrated } from './SeemsIntegrated';
import { SnoozePanel } from './SnoozePanel';

interface Props {
  dossier: Dossier;
  view: DossiersView;
  tracker: Tracker;
  drafts: Drafts;
  naming: Naming;
  heading?: Ref<HTMLHeadingElement>;
}

export function DossierCard({ dossier, view, tracker, drafts, naming, heading = null }: Props) {
  const { today, moment, snoozes } = view;
  const id = useId();
  const [snoozing, setSnoozing] = useState(false);
  const snoozeButton = useRef<HTMLButtonElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState<Unfolded>('no');
  const draft = drafts.of(dossier.id);
  const advice = useMemo(() => nameAdvice(dossier, naming), [dossier, naming]);

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
      <DossierFacts dossier={dossier} moment={moment} heading={heading}>
        <SeemsIntegrated dossier={dossier} today={today} onAnswer={tracker.confirm} />
        <ErasedWarning dossier={dossier} onLook={() => setUnfolded('erased')} />
        {advice && (
          <NameFlag
            advice={advice}
            onKeep={() => tracker.keepName(dossier)}
            onEdit={() => drafts.keep(dossier.id, draft ?? editDraft(dossier))}
          />
        )}
        <Merged dossier={dossier} today={today} onSeparate={tracker.separate} />
      </DossierFacts>
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
          of={dossier.structure.name}
          moment={moment}
          snoozes={snoozes}
          onClose={closeSnooze}
          onPick={(day, evening) => {
            closeSnooze();
            tracker.snooze(dossier, day, evening);
          }}
        />
      )}
      {draft && (
        <EditDossier
          id={`${id}-edit`}
          dossier={dossier}
          today={today}
          draft={draft}
          naming={naming}
          onDraft={(next) => drafts.keep(dossier.id, next)}
          onClose={closeEdit}
          onSave={tracker.save}
        />
      )}
      <DossierMore dossier={dossier} today={today} unfolded={unfolded} onUnfold={setUnfolded} />
    </article>
  );
}
