// The form to track a dossier by hand: what it is about, and the full name to give it on the ROR.
import { useEffect, useRef, useState } from 'preact/hooks';
import { cardId } from '@/components/card/DossierFacts';
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
import type { KnownDossier } from '@/lib/messages';
import { parseGroup } from '@/lib/naming/groups';
import type { Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { EMPTY_DRAFT, readAddDraft } from './add-draft';

interface Props {
  id: string;
  draft: Draft;
  naming: Naming;
  onDraft: (draft: Draft) => void;
  /** With what was typed, when it was given up. */
  onClose: (typed?: Draft) => void;
  onAdd: Tracker['add'];
  onShow: (id: string) => void;
}

export function AddForm({ id, draft, naming, onDraft, onClose, onAdd, onShow }: Props) {
  const reading = readAddDraft(draft, naming);
  // One id for the dossier however often it is sent: a repeated message makes no second one.
  const dossierId = useRef(crypto.randomUUID());
  const [known, setKnown] = useState<KnownDossier>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const typedNothing = Object.keys(EMPTY_DRAFT).every((field) => draft[field] === EMPTY_DRAFT[field]);
  const cancel = () => onClose(typedNothing ? undefined : draft);
  useEscape(cancel);

  const { form, onSubmit, tried, failure } = useSubmit(Object.keys(reading.errors).length > 0, async () => {
    const { structure, fullName: name } = reading;
    const group = parseGroup(reading.group);
    const tracked = await onAdd({
      id: dossierId.current,
      what: 'created',
      structure,
      ...(name && { name }),
      ...(group && { group }),
    });
    if (tracked) setKnown(tracked);
    else onClose();
  });

  const set = (field: string) => (value: string) => {
    setKnown(undefined);
    onDraft({ ...draft, [field]: value });
  };
  const { errors } = reading;
  const shown = tried ? errors : {};
  return (
    <form id={id} class="panel" noValidate aria-label={t('popup_add')} ref={form} onSubmit={onSubmit}>
      <TextField
        label={t('form_structure')}
        required
        value={draft.name ?? ''}
        onValue={set('name')}
        error={shown.name}
        inputRef={first}
      />
      <div class="pair">
        <TextField
          label={t('form_finess')}
          hint={t('form_finess_hint')}
          value={draft.finess ?? ''}
          onValue={set('finess')}
          error={tried || reading.finessDoubtful ? errors.finess : undefined}
        />
        <TextField
          label={t('form_commune')}
          value={draft.commune ?? ''}
          onValue={set('commune')}
          error={shown.commune}
        />
      </div>
      {reading.finessDoubtful && (
        <button type="button" class="button" onClick={() => set('finess')('')}>
          {t('form_finess_remove')}
        </button>
      )}
      <div class="pair">
        <DepartmentField
          value={reading.department}
          onValue={set('department')}
          hint={reading.departmentReason}
          error={shown.department}
        />
        <GroupField
          naming={naming}
          value={reading.group}
          onValue={set('group')}
          hint={reading.groupReason}
          error={shown.group}
        />
      </div>
      <NamePreview name={reading.fullName} />
      {known && (
        <Notice
          tone="warning"
          actions={
            <a class="button" href={`#${cardId(known)}`} onClick={() => onShow(known.id)}>
              {t('form_known_show')}
            </a>
          }
        >
          {t('form_known', known.name)}
        </Notice>
      )}
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      <div class="row">
        <button type="submit" class="button button-main">
          {t('form_add')}
        </button>
        <button type="button" class="button button-quiet" onClick={cancel}>
          {t('form_add_cancel')}
        </button>
      </div>
    </form>
  );
}
