// When one may be reminded again: the days offered, each with the day on which the reminder really comes.
import { writtenDay } from '@/components/days';
import { addDays, addMonths, byDate } from '@/lib/dossiers/civil-date';
import { countedDay } from '@/lib/dossiers/reminders';
import type { CivilDate, Moment, SnoozeChoice } from '@/lib/messages';
import { type TextKey, t } from '@/lib/text/text';

export interface SnoozeOffer {
  label: string;
  /** The day in words; '' for this evening. */
  day: string;
  until: CivilDate;
  evening: boolean;
}

const LABELS = {
  evening: 'popup_snooze_tonight',
  tomorrow: 'popup_snooze_tomorrow',
  monday: 'popup_snooze_monday',
  working: 'popup_snooze_working',
  week: 'popup_snooze_week',
  month: 'popup_snooze_month',
} as const satisfies Record<string, TextKey>;

/**
 * Those of the background, then a week and a month. Where only working days count, none of another day is offered under its own
 * name: the next working day takes the place of tomorrow. A day is offered once.
 */
export function snoozeOffers(snoozes: readonly SnoozeChoice[], { date, workingDaysOnly }: Moment): SnoozeOffer[] {
  const tomorrow = addDays(date, 1);
  const next = countedDay(tomorrow, workingDaysOnly);
  const offers: { to: keyof typeof LABELS; until: CivilDate; evening?: boolean }[] = [
    ...snoozes.filter(({ until }) => until === countedDay(until, workingDaysOnly)),
    ...(next === tomorrow ? [] : [{ to: 'working' as const, until: next }]),
    { to: 'week', until: countedDay(addDays(date, 7), workingDaysOnly) },
    { to: 'month', until: countedDay(addMonths(date, 1), workingDaysOnly) },
  ];
  const inOrder = offers.toSorted((one, other) => byDate(one.until, other.until));
  return inOrder.flatMap(({ to, until, evening = false }, i) => {
    if (i > 0 && inOrder[i - 1]?.until === until) return [];
    return [{ label: t(LABELS[to]), day: evening ? '' : writtenDay(until, date), until, evening }];
  });
}
