// The site profile as a document: saved to a file, copied, received from a file or pasted.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { TextField } from '@/components/TextField';
import type { Hooks } from '@/lib/messages';
import { profileText } from '@/lib/profile/text';
import { type TextKey, t } from '@/lib/text/text';

const FILE_NAME = 'profil-compagnon-ror.json';
/** More than any profile; the background says why at less. */
const LARGEST = 1_000_000;

interface Props {
  taught: Hooks;
  /** Whether something of it was taken. */
  onReceive: (text: string) => Promise<boolean>;
}

export function ProfileExchange({ taught, onReceive }: Props) {
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<TextKey>();
  const [address, setAddress] = useState('');
  const text = profileText(taught);
  const empty = Object.keys(taught).length === 0;
  const nothing = pasted.trim() === '';

  // The file is made here and saved by the browser; it goes nowhere else.
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => setSaid('profile_copied'),
      () => setSaid('profile_not_copied'),
    );
  }

  async function read(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    setSaid(undefined);
    try {
      if (file.size > LARGEST) setSaid('profile_flaw_too_large');
      else await onReceive(await file.text());
    } catch {
      setSaid('profile_unreadable');
    }
    // The same file, mended, can be chosen again.
    input.value = '';
  }

  async function paste(): Promise<void> {
    setSaid(undefined);
    if (pasted.length > LARGEST) setSaid('profile_flaw_too_large');
    else if (await onReceive(pasted)) setPasted('');
  }

  return (
    <details>
      <summary>{t('profile_exchange')}</summary>
      <div class="exchange">
        <p class="soft">{t('profile_exchange_about')}</p>
        {!empty && (
          <div class="row">
            <a class="button" href={address} download={FILE_NAME}>
              {t('profile_export')}
            </a>
            <button type="button" class="button" onClick={() => void copy()}>
              {t('profile_copy')}
            </button>
          </div>
        )}
        <label class="field">
          {t('profile_import_file')}
          <input type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
        </label>
        <TextField
          type="multiline"
          label={t('profile_import_paste')}
          hint={t('profile_import_paste_hint')}
          value={pasted}
          onValue={setPasted}
        />
        <div class="row">
          {/* Not `disabled`: the focus would be lost once it is imported. */}
          <button type="button" class="button" aria-disabled={nothing} onClick={() => nothing || void paste()}>
            {t('profile_import')}
          </button>
        </div>
        {/* There before its text comes: else it would not be read out. */}
        <p role="status">{said === 'profile_copied' && t(said)}</p>
        {said && said !== 'profile_copied' && <Notice tone="error">{t(said)}</Notice>}
      </div>
    </details>
  );
}
