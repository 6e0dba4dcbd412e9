// The open dossiers as a calendar file (iCalendar, RFC 5545): one all-day event each, that later exports replace.
import { t } from '@/lib/text/text';
import { addressOf } from './address';
import { addDays, later, today } from './civil-date';
import { dueDay, EVENING, isForEvening, MORNING } from './reminders';
import type { CivilDate, Dossier } from './schema';
import { workingDayFrom } from './working-days';

/** Octets of a line, its end not counted (§3.1). */
const LINE_MAX = 75;

/** Octets of a character in UTF-8. Thousands of dossiers are millions of characters: nothing is encoded to be counted. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** Cut into lines of at most 75 octets, between characters; each but the first begins with a space, which counts. */
function folded(line: string): string {
  let lines = '';
  let room = LINE_MAX;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      lines += '\r\n ';
      room = LINE_MAX - 1;
    }
    lines += character;
    room -= size;
  }
  return `${lines}\r\n`;
}

/** What a value of type TEXT may hold (§3.3.11): no control character but the end of a line, and no half character. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const day = (date: CivilDate) => date.replaceAll('-', '');
const instant = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');

function event(dossier: Dossier, now: Date, workingDaysOnly: boolean): string[] {
  const { id, name, structure } = dossier;
  // What is overdue is for today: a calendar rings for no day gone by.
  const next = later(dueDay(dossier, workingDaysOnly), today(now));
  const on = workingDaysOnly ? workingDayFrom(next) : next;
  const summary = t('ics_summary', name);
  const place = [structure.name, structure.commune, structure.finess && `FINESS ${structure.finess}`];
  const url = addressOf(dossier);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@compagnon-ror`,
    `DTSTAMP:${instant(now)}`,
    // A later export is a later revision, for the calendars that go by it.
    `SEQUENCE:${Math.max(0, Math.floor(now.getTime() / 60_000))}`,
    `DTSTART;VALUE=DATE:${day(on)}`,
    `DTEND;VALUE=DATE:${day(addDays(on, 1))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(place.filter(Boolean).join('\n'))}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(summary)}`,
    `TRIGGER:PT${isForEvening(dossier) ? EVENING : MORNING}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The dossiers given, as they stand at `now`. Notes stay out: a calendar is often shared. */
export function toIcs(dossiers: readonly Dossier[], now: Date, workingDaysOnly: boolean): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compagnon ROR//Dossiers//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dossiers.flatMap((dossier) => event(dossier, now, workingDaysOnly)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}
