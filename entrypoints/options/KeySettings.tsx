// The keys of the browser that lead to the Compagnon, as they are bound, and the way to change them.
import { useState } from 'preact/hooks';
import { Keys } from '@/components/Keys';
import { Notice } from '@/components/Notice';
import { POPUP_COMMAND } from '@/lib/keys/commands';
import { type TextKey, t } from '@/lib/text/text';
import { openShortcuts } from './open-shortcuts';
import { Section } from './Section';
import { useKeys } from './use-keys';

const titleOf = (name: string) => t((name === POPUP_COMMAND ? 'command_popup' : `command_${name}`) as TextKey);

export function KeySettings() {
  const keys = useKeys();
  const [failed, setFailed] = useState(false);
  return (
    <Section id="keys">
      <p class="soft">{t('options_keys_about')}</p>
      <ul class="lessons" aria-label={t('options_keys')}>
        {keys.map(({ name, shortcut }) => (
          <li key={name}>
            {titleOf(name)}
            {shortcut ? <Keys shortcut={shortcut} /> : <span class="soft">{t('options_keys_none')}</span>}
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-describedby="keys-change"
          onClick={() => void openShortcuts().then((opened) => setFailed(!opened))}
        >
          {t('options_keys_change')}
        </button>
        <span id="keys-change" class="hint">
          {t('options_keys_change_about')}
        </span>
      </div>
      {failed && <Notice tone="warning">{t('options_keys_failed')}</Notice>}
    </Section>
  );
}
