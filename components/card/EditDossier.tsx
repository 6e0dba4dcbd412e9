// The form to change a dossier, and the one place where notes are typed: never on a page of the site.
import { useEffect, useRef } from 'preact/hooks';
import { DepartmentField } from '@/components/DepartmentField';
import { GroupField } from '@/components/GroupField';
import { NamePreview } from '@/components/NamePreview';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { TextField } from '@/components/TextField';
import type { Draft } from '@/components/use-drafts';
import { useEscape } from '@/components/use-escape';
import { useSubmit } from '@/components/use-submit';
import type { Tracker } from '@/components/use-tracker';
import type { CivilDate, Dossier } from '@/lib/messages';
import type { Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { editDraft, readEditDraft } from './edit-draft';

interface Props {
  id: string;
  dossier: Dossier;
  today: CivilDate;
  draft: Draft;
  naming: Naming;
  onDraft: (draft: Draft) => void;
  /** With what was typed, when it was given up. */
  onClose: (typed?: Draft) => void;
  onSave: Tracker['save'];
}

export function EditDossier({ id, dossier, today, draft, naming, onDraft, onClose, onSave }: Props) {
  const reading = readEditDraft(draft, dossier, today, naming);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const stored = editDraft(dossier);
  const typedNothing = Object.keys(stored).every((field) => draft[field] === stored[field]);
  const cancel = () => onClose(typedNothing ? undefined : draft);
  useEscape(cancel);

  const { form, onSubmit, tried, failure } = useSubmit(Object.keys(reading.errors).length > 0, async () => {
    await onSave(reading.dossier, dossier);
    onClose();
  });

  const set = (field: string) => (value: string) => onDraft({ ...draft, [field]: value });
  const errors = tried ? reading.errors : {};
  const { advised } = reading;
  return (
    <form
      id={id}
      class="panel"
      noValidate
      aria-label={t('form_of', t('popup_edit'), dossier.structure.name)}
      ref={form}
      onSubmit={onSubmit}
    >
      <TextField
        label={t('form_name')}
        required
        value={draft.name ?? ''}
        onValue={set('name')}
        error={errors.name}
        inputRef={first}
      />
      <div class="pair">
        <DepartmentField value={draft.department ?? ''} onValue={set('department')} />
        <GroupField naming={naming} value={draft.group ?? ''} onValue={set('group')} />
      </div>
      {advised && (
        <>
          <NamePreview name={advised} label={t('form_name_advice')} />
          <button type="button" class="button" onClick={() => set('name')(advised)}>
            {t('form_name_use')}
          </button>
        </>
      )}
      <TextField
        label={t('form_note')}
        hint={t('form_note_hint')}
        type="multiline"
        value={draft.note ?? ''}
        onValue={set('note')}
        error={errors.note}
      />
      <TextField
        label={t('form_remind')}
        type="date"
        value={draft.remindOn ?? ''}
        onValue={set('remindOn')}
        error={errors.remindOn}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={draft.submitted !== ''}
          onChange={(event) => set('submitted')(event.currentTarget.checked ? 'yes' : '')}
        />
        <span>
          {t('form_submitted')} <small>{t('form_submitted_hint')}</small>
        </span>
      </label>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      <div class="row">
        <button type="submit" class="button button-main">
          {t('form_save')}
        </button>
        <button type="button" class="button button-quiet" onClick={cancel}>
          {t('form_save_cancel')}
        </button>
      </div>
    </form>
  );
}
