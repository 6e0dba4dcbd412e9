// What the toolbar icon says of the dossiers, in a number and in words.
import { ALERT, CALM, type Face } from '@/lib/badge';
import { plural, type TextKey, t } from '@/lib/text/text';
import { isDue, isOpen } from './reminders';
import type { CivilDate, Dossier, Moment } from './schema';
import type { StoreTrouble } from './store-error';

/** The icon has room for four signs; its title says the whole number. */
const shortly = (count: number) => (count > 999 ? '999+' : String(count || ''));

/** Those due, in red, where there are any; else those open. */
export function faceOf(dossiers: readonly Dossier[], when: CivilDate | Moment): Face {
  const open = dossiers.filter(isOpen).length;
  const due = dossiers.filter((dossier) => isDue(dossier, when)).length;
  const words = [plural('badge_open', open), ...(due > 0 ? [plural('badge_due', due)] : [])];
  return {
    text: shortly(due || open),
    color: due > 0 ? ALERT : CALM,
    title: t('badge_title', words.join(', ')),
  };
}

const TROUBLES = {
  newer: 'badge_storage_newer',
  blocked: 'badge_storage_blocked',
  full: 'badge_storage_full',
  unavailable: 'badge_storage_unavailable',
} satisfies Record<StoreTrouble, TextKey>;

/** The dossiers cannot be read: why, and the one thing to do. */
export function faceOfTrouble(trouble: StoreTrouble): Face {
  return { text: '!', color: ALERT, title: t('badge_title', t(TROUBLES[trouble])) };
}
