// When a dossier asks for attention. Everything follows from the row and the date: alarms only wake the worker to look.
import { addDays, atHour, later, today } from './civil-date';
import type { CivilDate, Dossier, DossierState } from './schema';

/** The hour, on the wall, at which reminders are told. */
const HOUR = 9;

/** Open until the region has integrated it or the user has given it up. */
export const OPEN_STATES = ['open', 'submitted'] as const satisfies readonly DossierState[];
export const CLOSED_STATES = ['integrated', 'abandoned'] as const satisfies readonly DossierState[];

export function isOpen({ state }: Pick<Dossier, 'state'>): boolean {
  return (OPEN_STATES as readonly DossierState[]).includes(state);
}

/** The day the next reminder falls due: a snooze may only put it off. */
export function reminderDay({ remindOn, snoozedUntil }: Dossier): CivilDate {
  return snoozedUntil ? later(remindOn, snoozedUntil) : remindOn;
}

/** Due from its day on, until the user does something about it. */
export function isDue(dossier: Dossier, date: CivilDate): boolean {
  return isOpen(dossier) && reminderDay(dossier) <= date;
}

/**
 * The day to tell of it next: the day it falls due, then every `every` days while nothing happens. What was told on a day still
 * far ahead was told by a clock gone wrong, and does not count.
 */
function tellingDay(dossier: Dossier, date: CivilDate, every: number): CivilDate {
  const due = reminderDay(dossier);
  const told = dossier.history.findLast(
    ({ what, on }) => what === 'reminded' && on >= due && on <= addDays(date, every),
  );
  return told ? addDays(told.on, every) : due;
}

const toldOn = (date: CivilDate) => (dossier: Dossier) =>
  dossier.history.some(({ what, on }) => what === 'reminded' && on === date);

/** The dossiers to tell of now, in one digest: none before nine, and none when today's digest has been told. */
export function toTell(dossiers: readonly Dossier[], now: Date, every: number): Dossier[] {
  const date = today(now);
  if (now.getTime() < atHour(date, HOUR) || dossiers.some(toldOn(date))) return [];
  return dossiers.filter((dossier) => isOpen(dossier) && tellingDay(dossier, date, every) <= date);
}

/** The next instant, in milliseconds, at which there will be something to tell; nothing when no dossier is open. */
export function wakeAt(dossiers: readonly Dossier[], now: Date, every: number): number | undefined {
  const date = today(now);
  const days = dossiers.filter(isOpen).map((dossier) => tellingDay(dossier, date, every));
  const [first] = days.sort();
  if (first === undefined) return undefined;
  const at = atHour(later(first, date), HOUR);
  return at > now.getTime() ? at : atHour(addDays(date, 1), HOUR);
}
