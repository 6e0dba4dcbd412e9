// A key combination as it is written on a French keyboard: `Alt+Shift+S` is « Alt + Maj + S ».
import { type TextKey, t } from '@/lib/text/text';
import type { BoundKey } from './commands';

/** Each part of it: the names of the browsers, and the signs that Chrome writes on a Mac. */
const NAMES: Record<string, TextKey> = {
  Alt: 'key_alt',
  Ctrl: 'key_ctrl',
  MacCtrl: 'key_ctrl',
  Shift: 'key_shift',
  Command: 'key_command',
  Space: 'key_space',
};
const SIGNS: Record<string, TextKey> = { '⌥': 'key_option', '⌃': 'key_ctrl', '⇧': 'key_shift', '⌘': 'key_command' };

/** The keys to press together, in words. */
export function keysOf(shortcut: string): string[] {
  const signs = [...shortcut].filter((sign) => sign in SIGNS);
  const rest = [...shortcut].filter((sign) => !(sign in SIGNS)).join('');
  const named = rest.split('+').filter(Boolean);
  return [...signs.map((sign) => t(SIGNS[sign] as TextKey)), ...named.map((key) => (NAMES[key] ? t(NAMES[key]) : key))];
}

/** « Alt + Maj + S pour la recherche », for each key that leads to a part of the overlay and is bound. */
export function keyWords(keys: readonly BoundKey[]): string[] {
  return keys
    .filter(({ name, shortcut }) => shortcut !== '' && !name.startsWith('_'))
    .map(({ name, shortcut }) => t('guide_key', keysOf(shortcut).join(' + '), t(`guide_key_${name}` as TextKey)));
}
