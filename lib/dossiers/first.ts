// The dossiers that a page draws first, kept where it reads them without waiting for a worker to wake and read them all.
import { browser } from 'wxt/browser';
import type { Output } from '@/lib/messages';
import type { Settings } from '@/lib/settings/schema';
import { FIRST_KEY } from '@/lib/storage-keys';
import { byAge, type Stretch } from './ages';
import { DRAWN_FIRST, firstInOrder, firstRows } from './order';
import { isDue, isOpen, momentOf } from './reminders';
import type { Dossier } from './schema';
import { snoozeChoices } from './snooze';

/** What is said of all of them while only the first are there. */
export interface Summary {
  open: number;
  due: number;
  total: number;
  ages: Stretch[];
  /** Days before the first reminder. */
  firstReminder: number;
}

/** As `dossiers.list` answers, with the first of the open dossiers only: as cards, and as rows of the table. */
export type FirstDossiers = Output<'dossiers.list'> & { rows: Dossier[]; summary: Summary };

/** The first of all the dossiers, as a page that opens at `now` draws them. */
export function firstOf(
  dossiers: readonly Dossier[],
  now: Date,
  rhythm: Pick<Settings, 'workingDaysOnly' | 'firstReminderDays'>,
): FirstDossiers {
  const moment = momentOf(now, rhythm);
  const open = dossiers.filter(isOpen);
  return {
    dossiers: firstInOrder(open, 'due', moment, DRAWN_FIRST),
    rows: firstRows(open, DRAWN_FIRST),
    today: moment.date,
    unreadable: 0,
    moment,
    snoozes: snoozeChoices(now),
    summary: {
      open: open.length,
      due: open.filter((dossier) => isDue(dossier, moment)).length,
      total: dossiers.length,
      ages: byAge(open, rhythm.firstReminderDays, moment),
      firstReminder: rhythm.firstReminderDays,
    },
  };
}

/** In memory, for extension pages alone. What cannot be kept is only drawn a moment later. */
export async function keepFirst(first: FirstDossiers): Promise<void> {
  await browser.storage.session
    .set({ [FIRST_KEY]: first })
    .catch((error: unknown) => console.error('first dossiers:', error));
}
