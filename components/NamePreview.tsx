// The full name of a dossier as it is being composed, ready to be copied to the ROR.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '@/lib/text/text';
import { Icon } from './Icon';

interface Props {
  /** Nothing while a part of it is missing. */
  name: string | undefined;
  label?: string;
  copyLabel?: string;
  /** What else can be done about the name. */
  beside?: ComponentChildren;
}

export function NamePreview({ name, label = t('form_full_name'), copyLabel = t('form_copy'), beside }: Props) {
  const output = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<{ name: string; well: boolean }>();

  /** Where the clipboard is refused the name is selected: one key is left to press. */
  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ name: text, well: true });
    } catch {
      if (output.current) getSelection()?.selectAllChildren(output.current);
      setCopied({ name: text, well: false });
    }
  }

  return (
    <div class="name-preview">
      <span class="soft">{label}</span>
      <output class="dossier-name" ref={output}>
        {name}
      </output>
      {name === undefined && <span class="hint">{t('form_full_name_pending')}</span>}
      {name !== undefined && (
        <div class="row">
          <button type="button" class="button" onClick={() => void copy(name)}>
            <Icon name="copy" />
            {copyLabel}
          </button>
          {beside}
          <span role="status" class="hint">
            {copied?.name === name && t(copied.well ? 'form_copied' : 'form_copy_by_hand')}
          </span>
        </div>
      )}
    </div>
  );
}
