// Some dossiers made into a file to hand to a referent: who hands it, and whether the notes go along.
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { TextField } from '@/components/TextField';
import { plural, t } from '@/lib/text/text';
import { saveSelection } from './save-file';

const LABEL_MAX = 100;

export function BackupHandOver({ ids }: { ids: readonly string[] }) {
  const id = useId();
  const [label, setLabel] = useState('');
  const [notes, setNotes] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const from = label.trim();
  const tooLong = from.length > LABEL_MAX ? t('form_too_long', from.length, LABEL_MAX) : undefined;

  async function save(): Promise<void> {
    setSaid('');
    try {
      const count = await saveSelection({ ids: [...ids], notes, ...(from && { label: from }) });
      setFailure(undefined);
      setSaid(plural('backup_handed', count));
    } catch (error) {
      setFailure(error);
    }
  }

  return (
    <div class="backup hand-over">
      <TextField
        label={t('backup_hand_label')}
        hint={t('backup_hand_label_hint')}
        value={label}
        onValue={setLabel}
        error={tooLong}
      />
      <label class="tick" for={id}>
        <input type="checkbox" id={id} checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />
        {t('backup_hand_notes')}
      </label>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={tooLong !== undefined || ids.length === 0}
          onClick={() => tooLong === undefined && ids.length > 0 && void save()}
        >
          <Icon name="save" />
          {plural('backup_hand', ids.length)}
        </button>
        <span role="status">{said}</span>
      </div>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
    </div>
  );
}
