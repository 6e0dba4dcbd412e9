// Messages about dossiers: seen, listed, changed, compared, many at once.
import * as z from 'zod/mini';
import { Comparison } from '@/lib/comparison/schema';
import { Capture, KnownDossier, Tracked } from '@/lib/dossiers/capture-schema';
import { MANY_MAX } from '@/lib/dossiers/limits';
import { Dossiers, ManyAct, ManyRows } from '@/lib/dossiers/many-schema';
import { CivilDate, Dossier, DossierState, Moment, SnoozeChoice, Structure } from '@/lib/dossiers/schema';
import { RawSheet } from '@/lib/reading/schema';
import { both, content, Id, Nothing, name, type Part, page, url } from './fields';

export const dossierMessages = {
  /** The page of a dossier as it stands: what it is about is read from it, and from the sheet visited before. */
  'dossiers.seen': {
    from: content,
    in: z.strictObject({
      id: z.uuid(),
      what: z.enum(['created', 'opened', 'renamed']),
      sheet: RawSheet,
      visited: z.optional(Structure),
      name,
      url,
    }),
    out: Tracked,
  },
  /** The page of a dossier has changed since: its sheet is compared, nothing else is noted. */
  'dossiers.sheet': {
    from: content,
    in: z.strictObject({ sheet: RawSheet, visited: z.optional(Structure), name, url }),
    out: Nothing,
  },
  /** A page about a dossier, with nothing else on it that is known: its state is noted if it is that of a dossier tracked. */
  'dossiers.page': { from: content, in: z.strictObject({ sheet: RawSheet }), out: Nothing },
  /** What changes in a dossier, and what its integration will erase of edits made outside it. */
  'dossiers.compare': { from: page, in: Id, out: Comparison },
  /** Of the dossiers asked for, those whose integration will erase edits made outside them, and how many. */
  'dossiers.erased': {
    from: page,
    in: z.strictObject({ ids: z.array(z.uuid()).check(z.maxLength(500)) }),
    out: z.strictObject({ erased: z.array(z.strictObject({ id: z.uuid(), count: z.int() })) }),
  },
  'dossiers.capture': { from: both, in: Capture, out: Tracked },
  /** The open dossier tracked for a structure, if any. */
  'dossiers.find': {
    from: both,
    in: z.strictObject({ structure: Structure, name: z.optional(name), url: z.optional(url) }),
    out: z.strictObject({ dossier: z.optional(KnownDossier) }),
  },
  'dossiers.list': {
    from: page,
    in: Nothing,
    /** See `Listed`; `moment` is what `isDue` goes by; `snoozes` the days to put off to, soonest first. */
    out: z.strictObject({
      dossiers: Dossiers,
      today: CivilDate,
      unreadable: z.number(),
      newer: z.optional(z.boolean()),
      moment: Moment,
      snoozes: z.array(SnoozeChoice),
    }),
  },
  /** « Pendant votre absence »: what fell due since the user last looked, longest due first; nothing before a first look. */
  'dossiers.missed': {
    from: page,
    in: Nothing,
    out: z.strictObject({ since: z.optional(CivilDate), ids: z.array(z.uuid()) }),
  },
  /** The user has seen that list, or the dossiers where it is empty. */
  'dossiers.looked': { from: page, in: Nothing, out: Nothing },
  /** The open dossiers, or those of them asked for, as a calendar file: its text and its name. */
  'dossiers.calendar': {
    from: page,
    in: z.strictObject({ ids: z.optional(z.array(z.uuid()).check(z.maxLength(MANY_MAX))) }),
    out: z.strictObject({ text: z.string(), name: z.string(), count: z.int() }),
  },
  /** The rows that cannot be read, as a file: its text, its name, how many rows it holds. */
  'dossiers.unreadable': {
    from: page,
    in: Nothing,
    out: z.strictObject({ text: z.string(), name: z.string(), count: z.int() }),
  },
  /** Add or replace a whole dossier: the form, and the undo of any action. */
  'dossiers.put': { from: page, in: z.strictObject({ dossier: Dossier }), out: z.strictObject({ dossier: Dossier }) },
  'dossiers.setState': {
    from: page,
    in: z.strictObject({ id: z.uuid(), state: DossierState }),
    out: z.strictObject({ dossier: Dossier }),
  },
  'dossiers.snooze': {
    from: page,
    in: z.strictObject({ id: z.uuid(), until: CivilDate, evening: z.optional(z.boolean()) }),
    out: z.strictObject({ dossier: Dossier }),
  },
  /** The user's answer about a dossier that seems integrated: it is, or it goes on. */
  'dossiers.confirm': {
    from: page,
    in: z.strictObject({ id: z.uuid(), integrated: z.boolean() }),
    out: z.strictObject({ dossier: Dossier }),
  },
  /** Takes a merge back: `other`, the id of a record merged into this one, is a dossier of its own again. */
  'dossiers.separate': {
    from: page,
    in: z.strictObject({ id: z.uuid(), other: z.uuid() }),
    out: z.strictObject({ dossier: Dossier, other: Dossier }),
  },
  /** Stop tracking; the answer is the row removed, to put back on undo. */
  'dossiers.remove': { from: page, in: Id, out: z.strictObject({ dossier: z.optional(Dossier) }) },
  /** The same act on many dossiers, all or none; the answer is the rows as they were, to put back on undo. */
  'dossiers.many': { from: page, in: ManyAct, out: z.strictObject({ before: Dossiers }) },
  /** Whole rows put and rows taken away, all or none: an import, and the undo of any of this. */
  'dossiers.write': { from: page, in: ManyRows, out: Nothing },
} satisfies Part;
