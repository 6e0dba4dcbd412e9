// Keeps what the user sees outside the pages true to the rows: badge, alarm, notification. Safe to call at any time, any number of times.
import { browser } from 'wxt/browser';
import { showBadge } from '@/lib/badge';
import { purgeSheets } from '@/lib/comparison/store';
import { forgetOld } from '@/lib/memory/memory';
import { serial } from '@/lib/serial';
import type { Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/storage';
import { REVISION_KEY } from '@/lib/storage-keys';
import { today } from './civil-date';
import { isNewer } from './database';
import { keepDigest, pressDigest, showDigest, toldOn } from './digest';
import { faceOf, faceOfTrouble } from './face';
import { firstOf, keepFirst } from './first';
import { afterClock, afterTelling } from './lifecycle';
import { isOpen, momentOf, OPEN_STATES, type Told, toTell, wakeAt } from './reminders';
import type { CivilDate, Dossier } from './schema';
import { inStates, list, purgeClosed, take, writeDossiers } from './store';
import { StoreError } from './store-error';

/** The only alarm. Browsers lose alarms, so it is set again whenever it is not there. */
const ALARM = 'wake';

/** How long what was worked out holds without another look. */
const FRESH_MS = 60_000;

const inTurn = serial();
let waiting: Promise<void> | undefined;
/** When the rows were last looked at, in milliseconds; forgotten with the worker. */
let lookedAt = Number.NEGATIVE_INFINITY;
let follow: () => Promise<void> = async () => undefined;

/** What else in the background goes by the dossiers, told of each change. */
export function afterChange(listener: () => Promise<void>): void {
  follow = listener;
}

let watch: (dossiers: readonly Dossier[]) => Promise<void> = async () => undefined;
let watching: Promise<void> | undefined;

/** What keeps the dossiers from being lost is told of them whenever they are looked at. */
export function afterLook(listener: (dossiers: readonly Dossier[]) => Promise<void>): void {
  watch = listener;
}

/** Tells every page of ours to read the dossiers again. */
async function announce(): Promise<void> {
  await browser.storage.local.set({ [REVISION_KEY]: crypto.randomUUID() });
}

/** Marks the dossiers to tell of as told, before telling: of two workers, or of two wake-ups, only one gets them. */
function claimReminders(now: Date, settings: Settings, before: Told): Promise<Dossier[]> {
  return writeDossiers(async (transaction) => {
    const due = toTell(await inStates(transaction, OPEN_STATES), now, settings, before);
    const told = due.map((dossier) => afterTelling(dossier, today(now)));
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

/** After the clock was set back, the reminders it had told in days to come count no more. */
async function forgetWrongClock(dossiers: Dossier[], date: CivilDate): Promise<Dossier[]> {
  const wrong = dossiers.filter((dossier) => isOpen(dossier) && afterClock(dossier, date) !== dossier);
  if (wrong.length === 0) return dossiers;
  await writeDossiers(async (transaction) => {
    for (const { id } of wrong) {
      const dossier = await take(transaction, id);
      if (dossier) await transaction.objectStore('dossiers').put(afterClock(dossier, date));
    }
  });
  return (await list()).dossiers;
}

/** Tells what is to be told by the rows as they are, and gives the rows as they are then. */
async function tell(now: Date, settings: Settings): Promise<{ dossiers: Dossier[]; told: Dossier[] }> {
  const dossiers = await forgetWrongClock((await list()).dossiers, today(now));
  const before = await toldOn(today(now));
  const told = toTell(dossiers, now, settings, before).length > 0 ? await claimReminders(now, settings, before) : [];
  if (told.length === 0) return { dossiers, told };
  await keepDigest(momentOf(now, settings), told);
  return { dossiers: (await list()).dossiers, told };
}

async function reconcile(): Promise<void> {
  const settings = await readSettings();
  const now = new Date();
  lookedAt = now.getTime();
  // No reminder could be noted as told: the icon says why.
  if (await isNewer()) throw new StoreError('newer');
  const { dossiers, told } = await tell(now, settings);
  await showBadge(faceOf(dossiers, momentOf(now, settings)));
  await keepFirst(firstOf(dossiers, now, settings));
  await setAlarm(wakeAt(dossiers, now, settings));
  // In nobody's way: what comes next does not wait for it.
  watching = watch(dossiers).catch((error: unknown) => console.error('copies:', error));
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
  }).then(() => watching);
  return waiting;
}

/**
 * A page opens, of ours or of the site: `refresh`, unless it was done within the last minute. A clock that went back counts as long
 * ago.
 */
export function occasion(): void {
  const since = Date.now() - lookedAt;
  if (since < 0 || since >= FRESH_MS) void refresh();
}

/** A button of the notification was pressed. */
export async function onDigestButton(notification: string, button: number): Promise<void> {
  await orShowTrouble(async () => {
    if (await pressDigest(notification, button, momentOf(new Date(), await readSettings()))) changed();
  });
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
