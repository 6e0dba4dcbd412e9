// The notification: one for all the dossiers that fall due, shown only where the user allowed it.
import { browser } from 'wxt/browser';
import { plural } from '@/lib/text/text';
import type { Dossier } from './schema';

/** Always the same, so that a new digest takes the place of the last. */
const ID = 'digest';
/** As many names as every system shows. */
const NAMES_MAX = 3;

/** The permission is optional and may have been taken back: asked at each use. A system that shows nothing is no failure. */
export async function showDigest(dossiers: readonly Dossier[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const names = dossiers.slice(0, NAMES_MAX).map(({ name }) => name);
  const more = dossiers.length - names.length;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: plural('notification_due', dossiers.length),
    message: [...names, ...(more > 0 ? [plural('notification_more', more)] : [])].join('\n'),
  });
}
