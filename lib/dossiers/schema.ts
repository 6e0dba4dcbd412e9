// What a tracked dossier is, as stored, sent and exported. The only definition of its fields.
import * as z from 'zod/mini';
import { upright } from '@/lib/text/direction';
import { APART_MAX, COMMUNE_MAX, DETAIL_MAX, HISTORY_MAX, MERGES_MAX, NAME_MAX, NOTE_MAX, URL_MAX } from './limits';
import { DATE, DEPARTMENT, FINESS } from './patterns';

const text = (max: number) => z.string().check(z.overwrite(upright), z.trim(), z.minLength(1), z.maxLength(max));

/** A civil date, `YYYY-MM-DD`: no hour, no time zone. */
export const CivilDate = z.string().check(z.regex(DATE));

export const Group = z.enum(['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH']);

/** The establishment (EG) a dossier is about. `finess` is its ET number, nine characters; `href` an address on the ROR. */
export const Structure = z.strictObject({
  name: text(NAME_MAX),
  finess: z.optional(z.string().check(z.regex(FINESS))),
  commune: z.optional(text(COMMUNE_MAX)),
  department: z.optional(z.string().check(z.regex(DEPARTMENT))),
  category: z.optional(text(200)),
  href: z.optional(z.string().check(z.maxLength(URL_MAX))),
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
    'merged',
    'separated',
    'seemed-integrated',
    'still-open',
  ]),
  detail: z.optional(z.string().check(z.maxLength(DETAIL_MAX))),
});

const url = z.string().check(z.maxLength(URL_MAX));

/** Why a dossier seems integrated: its sheet says no more that it belongs to one; its own page says that it is. */
export const Sign = z.enum(['notice-gone', 'state-shown']);

/** The dossier seems integrated, since that day. `denied`: the user says it is not; asked no more until its notice is seen again. */
export const SeemsIntegrated = z.strictObject({
  on: CivilDate,
  reasons: z.array(Sign).check(z.minLength(1), z.maxLength(2)),
  denied: z.optional(z.boolean()),
});

/** A record as it was when it was found to be one with another. */
const bare = {
  id: z.uuid(),
  structure: Structure,
  /** The dossier's name on the ROR, prefix included once renamed. */
  name: text(NAME_MAX),
  /** A name that breaks the convention and that the user keeps all the same. */
  keptName: z.optional(text(NAME_MAX)),
  group: z.optional(Group),
  /** Address of the dossier's page on the ROR, where one is known. */
  url: z.optional(url),
  state: DossierState,
  createdOn: CivilDate,
  lastSeenOn: CivilDate,
  /** The day the next reminder falls due: the row is the reminder, alarms only wake the worker. */
  remindOn: CivilDate,
  snoozedUntil: z.optional(CivilDate),
  /** Put off to the evening of `snoozedUntil`, not to its morning; gone once told. */
  snoozedToEvening: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(NOTE_MAX))),
  history: z.array(HistoryEntry).check(z.maxLength(HISTORY_MAX)),
  /** Received in a file from someone: who, in their own words, and when the file was made. */
  from: z.optional(z.strictObject({ label: z.optional(text(100)), on: CivilDate })),
  /** Set when closed: the day the row is purged. */
  keepUntil: z.optional(CivilDate),
  /** The last day its sheet said that it belongs to a dossier, and the address of that sheet. */
  noticed: z.optional(z.strictObject({ on: CivilDate, href: url })),
  seemsIntegrated: z.optional(SeemsIntegrated),
  /** Ids of records that the user has separated from it: never merged with it again. */
  apart: z.optional(z.array(z.uuid()).check(z.maxLength(APART_MAX))),
};
const Bare = z.strictObject(bare);

/** Another record turned out to be this one: both as they were, to be put back. What `other` had merged itself is in this list too. */
export const Merge = z.strictObject({ on: CivilDate, other: Bare, before: Bare });

export const Dossier = z.strictObject({ ...bare, merged: z.optional(z.array(Merge).check(z.maxLength(MERGES_MAX))) });

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
export type Merge = z.infer<typeof Merge>;
export type Sign = z.infer<typeof Sign>;
export type Moment = z.infer<typeof Moment>;
export type SnoozeChoice = z.infer<typeof SnoozeChoice>;
export type RememberedRow = z.infer<typeof RememberedRow>;
