// « Ajouter un dossier »: the button, and the form it opens.
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { Draft, Drafts } from '@/components/use-drafts';
import type { Tracker } from '@/components/use-tracker';
import type { Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { AddForm } from './AddForm';
import { EMPTY_DRAFT } from './add-draft';

const FORM = 'add';

interface Props {
  tracker: Tracker;
  drafts: Drafts;
  naming: Naming;
  /** A dossier of the list is about to be shown. */
  onShow: (id: string) => void;
}

export function AddDossier({ tracker, drafts, naming, onShow }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const draft = drafts.of(FORM);

  function close(typed?: Draft): void {
    drafts.drop(FORM);
    button.current?.focus();
    if (typed) tracker.undo.offer(t('form_dropped'), () => drafts.keep(FORM, typed));
  }

  return (
    <div class="add">
      <button
        type="button"
        class="button button-main"
        ref={button}
        aria-expanded={draft !== undefined}
        aria-controls={FORM}
        onClick={() => (draft ? close() : drafts.keep(FORM, EMPTY_DRAFT))}
      >
        <Icon name="add" />
        {t('popup_add')}
      </button>
      {draft && (
        <AddForm
          id={FORM}
          draft={draft}
          naming={naming}
          onDraft={(next) => drafts.keep(FORM, next)}
          onClose={close}
          onAdd={tracker.add}
          onShow={onShow}
        />
      )}
    </div>
  );
}
