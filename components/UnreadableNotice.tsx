// Says how many dossiers could not be read, and hands them over as a file.
import { useState } from 'preact/hooks';
import { plural, t } from '@/lib/text/text';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { refusalSentence } from './refusal';

interface Props {
  count: number;
  onSave: () => Promise<void>;
}

export function UnreadableNotice({ count, onSave }: Props) {
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    try {
      await onSave();
      setSaid(t('unreadable_saved'));
    } catch (error) {
      setSaid(refusalSentence(error));
    }
  }

  return (
    <Notice
      tone="warning"
      actions={
        <>
          <button type="button" class="button" onClick={() => void save()}>
            <Icon name="save" />
            {t('unreadable_save')}
          </button>
          <span role="status">{said}</span>
        </>
      }
    >
      {plural('popup_unreadable', count)}
    </Notice>
  );
}
