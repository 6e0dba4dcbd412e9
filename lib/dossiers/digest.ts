// The notification: one for all the dossiers that fall due, shown only where the user allowed it, and what its buttons do.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { showDossiersPage } from '@/lib/dossiers-page';
import { START_PAGE } from '@/lib/origin';
import { DIGEST_KEY } from '@/lib/storage-keys';
import { plural, t } from '@/lib/text/text';
import { addressOf } from './address';
import { addDays } from './civil-date';
import { snoozed } from './lifecycle';
import { isDue, type Told } from './reminders';
import { CivilDate, type Dossier, type Moment } from './schema';
import { list, take, writeDossiers } from './store';

/** Always the same, so that a new digest takes the place of the last. */
const ID = 'digest';
/** As many names as every system shows. */
const NAMES_MAX = 3;

/** The order of the buttons. */
const OPEN = 0;
const TOMORROW = 1;

/** The last digest told, shown or not: a dossier removed since must not make room for another the same day. */
const LastDigest = z.object({ on: CivilDate, evening: z.boolean(), ids: z.array(z.uuid()) });
type LastDigest = z.infer<typeof LastDigest>;

async function lastDigest(): Promise<LastDigest | undefined> {
  const { [DIGEST_KEY]: stored } = await browser.storage.local.get(DIGEST_KEY);
  const parsed = LastDigest.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** What has been told on that day. */
export async function toldOn(date: CivilDate): Promise<Told> {
  const last = await lastDigest();
  const morning = last?.on === date;
  return { morning, evening: morning && last.evening };
}

/** That these were told, at that moment. */
export async function keepDigest({ date, evening }: Moment, dossiers: readonly Dossier[]): Promise<void> {
  const digest: LastDigest = { on: date, evening, ids: dossiers.map(({ id }) => id) };
  await browser.storage.local.set({ [DIGEST_KEY]: digest });
}

/** The permission is optional and may have been taken back: asked at each use. A system that shows nothing is no failure. */
export async function showDigest(dossiers: readonly Dossier[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const names = dossiers.slice(0, NAMES_MAX).map(({ name }) => name);
  const more = dossiers.length - names.length;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: plural('notification_due', dossiers.length),
    message: [...names, ...(more > 0 ? [plural('notification_more', more)] : [])].join('\n'),
  };
  const open = t(dossiers.length === 1 ? 'notification_open' : 'notification_open_all');
  const buttons = [{ title: open }, { title: t('notification_tomorrow') }];
  try {
    await browser.notifications.create(ID, browser.notifications.onButtonClicked ? { ...options, buttons } : options);
  } catch {
    // Firefox has no buttons, and throws at them rather than leave them out.
    await browser.notifications.create(ID, options);
  }
}

/** The dossiers of the last digest, put off to tomorrow: those still due. */
function putOff(ids: readonly string[], moment: Moment): Promise<number> {
  return writeDossiers(async (transaction) => {
    let count = 0;
    for (const id of ids) {
      const dossier = await take(transaction, id);
      if (!dossier || !isDue(dossier, moment)) continue;
      await transaction.objectStore('dossiers').put(snoozed(dossier, addDays(moment.date, 1), moment.date));
      count++;
    }
    return count;
  });
}

/** The page of the only dossier told, else all of them. */
async function open(ids: readonly string[]): Promise<void> {
  const [id, ...others] = ids;
  const dossier = others.length > 0 ? undefined : (await list()).dossiers.find((one) => one.id === id);
  if (!dossier) return showDossiersPage();
  await browser.tabs.create({ url: addressOf(dossier) ?? START_PAGE });
}

/**
 * A button of the digest was pressed: says whether dossiers were changed by it. The worker may have died since the digest was shown.
 * @throws StoreError
 */
export async function pressDigest(notification: string, button: number, moment: Moment): Promise<boolean> {
  if (notification !== ID) return false;
  const ids = (await lastDigest())?.ids ?? [];
  if (button === OPEN) await open(ids);
  const changed = button === TOMORROW && (await putOff(ids, moment)) > 0;
  await browser.notifications.clear(ID);
  return changed;
}
