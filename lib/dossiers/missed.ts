// « Pendant votre absence »: what fell due since the user last looked at the dossiers.
import { browser } from 'wxt/browser';
import { LOOKED_KEY } from '@/lib/storage-keys';
import { atHour, today } from './civil-date';
import { dueDay, EVENING, isDue, isForEvening, momentOf, type Rhythm } from './reminders';
import type { CivilDate, Dossier } from './schema';

/** The instant at which it falls due, in milliseconds. */
function dueAt(dossier: Dossier, workingDaysOnly: boolean): number {
  return atHour(dueDay(dossier, workingDaysOnly), isForEvening(dossier) ? EVENING : 0);
}

/**
 * The dossiers that are due now and were not at the last look, longest due first. Without an earlier look there was no absence. A
 * look still to come is of a clock gone wrong: all that is due may have been missed.
 */
export function missed(
  dossiers: readonly Dossier[],
  looked: number | undefined,
  now: Date,
  { workingDaysOnly }: Pick<Rhythm, 'workingDaysOnly'>,
): { since?: CivilDate; ids: string[] } {
  if (looked === undefined) return { ids: [] };
  const ahead = looked > now.getTime();
  const moment = momentOf(now, { workingDaysOnly });
  const ids = dossiers
    .filter((dossier) => isDue(dossier, moment))
    .map((dossier) => ({ id: dossier.id, at: dueAt(dossier, workingDaysOnly) }))
    .filter(({ at }) => ahead || at > looked)
    .toSorted((one, other) => one.at - other.at)
    .map(({ id }) => id);
  return ahead ? { ids } : { since: today(new Date(looked)), ids };
}

/** When the user last looked, in milliseconds. */
export async function lastLook(): Promise<number | undefined> {
  const { [LOOKED_KEY]: stored } = await browser.storage.local.get(LOOKED_KEY);
  // Any other number is no date at all.
  return typeof stored === 'number' && Math.abs(stored) <= 8.64e15 ? stored : undefined;
}

export async function look(now: Date): Promise<void> {
  await browser.storage.local.set({ [LOOKED_KEY]: now.getTime() });
}
