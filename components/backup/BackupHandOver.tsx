// Some dossiers made into a file to hand to a referent: who hands it, and whether the notes go along.
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { tooLong } from '@/components/lengths';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { TextField } from '@/components/TextField';
import { LABEL_MAX } from '@/lib/backup/limits';
import { plural, t } from '@/lib/text/text';
import { saveSelection } from './save-file';

export function BackupHandOver({ ids }: { ids: readonly string[] }) {
  const id = useId();
  const [label, setLabel] = useState('');
  const [notes, setNotes] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const from = label.trim();
  const flaw = tooLong(from, LABEL_MAX);

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
        error={flaw}
      />
      <label class="tick" for={id}>
        <input type="checkbox" id={id} checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />
        {t('backup_hand_notes')}
      </label>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={flaw !== undefined || ids.length === 0}
          onClick={() => flaw === undefined && ids.length > 0 && void save()}
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
