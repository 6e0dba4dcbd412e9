// The dossiers that a page draws first, kept where it reads them without waiting for a worker to wake and read them all.
import { browser } from 'wxt/browser';
import type { Output } from '@/lib/messages';
import { FIRST_KEY } from '@/lib/storage-keys';
import { DRAWN_FIRST, firstInOrder } from './order';
import { isDue, isOpen, momentOf, type Rhythm } from './reminders';
import type { Dossier } from './schema';
import { snoozeChoices } from './snooze';

/** As `dossiers.list` answers, with the first of the open dossiers only, and how many there are. */
export type FirstDossiers = Output<'dossiers.list'> & { open: number; due: number };

export function firstOf(
  dossiers: readonly Dossier[],
  now: Date,
  rhythm: Pick<Rhythm, 'workingDaysOnly'>,
): FirstDossiers {
  const moment = momentOf(now, rhythm);
  const open = dossiers.filter(isOpen);
  return {
    dossiers: firstInOrder(open, 'due', moment, DRAWN_FIRST),
    today: moment.date,
    unreadable: 0,
    moment,
    snoozes: snoozeChoices(now),
    open: open.length,
    due: open.filter((dossier) => isDue(dossier, moment)).length,
  };
}

/** In memory, for extension pages alone. What cannot be kept is only drawn a moment later. */
export async function keepFirst(first: FirstDossiers): Promise<void> {
  await browser.storage.session
    .set({ [FIRST_KEY]: first })
    .catch((error: unknown) => console.error('first dossiers:', error));
}
