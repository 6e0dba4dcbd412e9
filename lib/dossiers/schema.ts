// What a tracked dossier is, as stored, sent and exported. The only definition of its fields.
import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** A civil date, `YYYY-MM-DD`: no hour, no time zone. */
export const CivilDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

export const Group = z.enum(['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH']);

/** The establishment (EG) a dossier is about. `finess` is its ET number, nine characters; `href` an address on the ROR. */
export const Structure = z.strictObject({
  name: text(300),
  finess: z.optional(z.string().check(z.regex(/^(\d{2}|2[AB])\d{7}$/))),
  commune: z.optional(text(100)),
  department: z.optional(z.string().check(z.regex(/^(\d{2,3}|2[AB])$/))),
  category: z.optional(text(200)),
  href: z.optional(z.string().check(z.maxLength(2000))),
});

export const DossierState = z.enum(['open', 'submitted', 'integrated', 'abandoned']);

export const HistoryEntry = z.strictObject({
  on: CivilDate,
  what: z.enum([
    'created',
    'opened',
    'noticed',
    'tracked',
    'renamed',
    'edited',
    'snoozed',
    'reminded',
    'submitted',
    'integrated',
    'abandoned',
    'reopened',
  ]),
  detail: z.optional(z.string().check(z.maxLength(500))),
});

export const Dossier = z.strictObject({
  id: z.uuid(),
  structure: Structure,
  /** The dossier's name on the ROR, prefix included once renamed. */
  name: text(300),
  group: z.optional(Group),
  /** Address of the dossier's page on the ROR, where one is known. */
  url: z.optional(z.string().check(z.maxLength(2000))),
  state: DossierState,
  createdOn: CivilDate,
  lastSeenOn: CivilDate,
  /** The day the next reminder falls due: the row is the reminder, alarms only wake the worker. */
  remindOn: CivilDate,
  snoozedUntil: z.optional(CivilDate),
  /** Put off to the evening of `snoozedUntil`, not to its morning; gone once told. */
  snoozedToEvening: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(4000))),
  history: z.array(HistoryEntry).check(z.maxLength(500)),
  /** Received in a file from someone: who, in their own words, and when the file was made. */
  from: z.optional(z.strictObject({ label: z.optional(text(100)), on: CivilDate })),
  /** Set when closed: the day the row is purged. */
  keepUntil: z.optional(CivilDate),
});

/** When one asks whether a dossier is due: the date, whether its evening has begun, and what the user chose. */
export const Moment = z.strictObject({ date: CivilDate, evening: z.boolean(), workingDaysOnly: z.boolean() });

/** A day to put a dossier off to, as it is offered. */
export const SnoozeChoice = z.strictObject({
  to: z.enum(['evening', 'tomorrow', 'monday']),
  until: CivilDate,
  evening: z.boolean(),
});

/** A row of the directory seen once, kept to search beyond the page. `key` is stable: FINESS, else address, else name and commune. */
export const RememberedRow = z.strictObject({
  key: text(2100),
  structure: Structure,
  seenOn: CivilDate,
});

export type CivilDate = string;
export type Group = z.infer<typeof Group>;
export type Structure = z.infer<typeof Structure>;
export type DossierState = z.infer<typeof DossierState>;
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type Dossier = z.infer<typeof Dossier>;
export type Moment = z.infer<typeof Moment>;
export type SnoozeChoice = z.infer<typeof SnoozeChoice>;
export type RememberedRow = z.infer<typeof RememberedRow>;
