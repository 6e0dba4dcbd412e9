// Keeps what the user sees outside the pages true to the rows: badge, alarm, notification. Safe to call at any time, any number of times.
import { browser } from 'wxt/browser';
import { showBadge } from '@/lib/badge';
import { purgeSheets } from '@/lib/comparison/store';
import { serial } from '@/lib/serial';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/storage';
import { REVISION_KEY } from '@/lib/storage-keys';
import { today } from './civil-date';
import { showDigest } from './digest';
import { faceOf, faceOfTrouble } from './face';
import { withEntry } from './lifecycle';
import { forgetOld } from './memory';
import { OPEN_STATES, toTell, wakeAt } from './reminders';
import type { Dossier } from './schema';
import { inStates, list, purgeClosed, writeDossiers } from './store';
import { StoreError } from './store-error';

/** The only alarm. Browsers lose alarms, so it is set again whenever it is not there. */
const ALARM = 'wake';

const inTurn = serial();
let waiting: Promise<void> | undefined;
let follow: () => Promise<void> = async () => undefined;

/** What else in the background goes by the dossiers, told of each change. */
export function afterChange(listener: () => Promise<void>): void {
  follow = listener;
}

/** Tells every page of ours to read the dossiers again. */
async function announce(): Promise<void> {
  await browser.storage.local.set({ [REVISION_KEY]: crypto.randomUUID() });
}

/** Marks the dossiers to tell of as told, before telling: of two workers, or of two wake-ups, only one gets them. */
function claimReminders(now: Date, { reminderDays }: Settings): Promise<Dossier[]> {
  return writeDossiers(async (transaction) => {
    const told = toTell(await inStates(transaction, OPEN_STATES), now, reminderDays).map((dossier) => ({
      ...dossier,
      history: withEntry(dossier.history, { on: today(now), what: 'reminded' }),
    }));
    await Promise.all(told.map((dossier) => transaction.objectStore('dossiers').put(dossier)));
    return told;
  });
}

/** An absolute instant, compared first: creating an alarm again would start Chrome's countdown afresh. */
async function setAlarm(when: number | undefined): Promise<void> {
  const current = await browser.alarms.get(ALARM);
  if (current?.scheduledTime === when) return;
  if (when === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when });
}

async function reconcile(): Promise<void> {
  const settings = await readSettings();
  const now = new Date();
  let { dossiers } = await list();
  const told = toTell(dossiers, now, settings.reminderDays).length > 0 ? await claimReminders(now, settings) : [];
  if (told.length > 0) ({ dossiers } = await list());
  await showBadge(faceOf(dossiers, today(now)));
  await setAlarm(wakeAt(dossiers, now, settings.reminderDays));
  if (told.length === 0) return;
  await announce();
  if (settings.notify) await showDigest(told);
}

async function orShowTrouble(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error('upkeep:', error);
    if (error instanceof StoreError) await showBadge(faceOfTrouble(error.trouble));
  }
}

/** Badge, alarm and reminders from the rows as they are now. Calls made while one waits share it. */
export function refresh(): Promise<void> {
  waiting ??= inTurn(() => {
    waiting = undefined;
    return orShowTrouble(reconcile);
  });
  return waiting;
}

/** After each change of the dossiers: the pages redraw and the badge follows. The change itself is made, whatever fails here. */
export function changed(): void {
  void announce().catch((error: unknown) => console.error('revision:', error));
  void follow().catch((error: unknown) => console.error('marks:', error));
  void refresh();
}

/** At each start of the worker, and whenever the settings change: what has outlived its time goes, then `refresh`. */
export async function upkeep(): Promise<void> {
  await inTurn(() =>
    orShowTrouble(async () => {
      const date = today(new Date());
      const { memoryDays } = await readSettings();
      if ((await purgeClosed(date)) > 0) await announce();
      await forgetOld(date, memoryDays);
      await purgeSheets();
    }),
  );
  await refresh();
}
