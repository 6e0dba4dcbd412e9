// The facts of a sheet as kept, and what two readings of it differ by.
import * as z from 'zod/mini';
import { CivilDate } from '@/lib/dossiers/schema';

const words = z.string().check(z.maxLength(200));
const value = z.string().check(z.maxLength(1000));

/** As many facts as are kept of one sheet, and as much text. */
export const FACTS_MAX = 600;
export const TEXT_MAX = 100_000;

/** `offer` names the one of several things alike (offers, units, contacts) the fact is about. */
export const Fact = z.strictObject({
  section: z.optional(words),
  offer: z.optional(words),
  label: words,
  value,
});
export type Fact = z.infer<typeof Fact>;

/** A sheet as read: `unread` counts the lines and fields that told nothing we could understand. */
export const Facts = z.strictObject({
  facts: z.array(Fact).check(z.maxLength(FACTS_MAX)),
  unread: z.int().check(z.minimum(0)),
});
export type Facts = z.infer<typeof Facts>;

export const Snapshot = z.strictObject({ on: CivilDate, ...Facts.shape });
export type Snapshot = z.infer<typeof Snapshot>;

/** The dossier's own copy of the sheet, or the published sheet. */
export const Place = z.enum(['inside', 'outside']);
export type Place = z.infer<typeof Place>;

const PerPlace = z.strictObject({ inside: z.optional(Snapshot), outside: z.optional(Snapshot) });

/** What was read of a dossier's sheet: first, and last, in each place. `id` is the dossier's. */
export const SheetRecord = z.strictObject({ id: z.uuid(), since: CivilDate, first: PerPlace, last: PerPlace });
export type SheetRecord = z.infer<typeof SheetRecord>;

/** `label` is '' when the whole offer was added, removed or renamed: `before` and `after` are then what it says, or its names. */
export const Change = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  section: z.optional(words),
  offer: z.optional(words),
  label: words,
  before: z.optional(value),
  after: z.optional(value),
});
export type Change = z.infer<typeof Change>;

/** The answer of `dossiers.compare`. `seen`: the last day each was read, nothing where it never was. */
export const Comparison = z.strictObject({
  inside: z.array(Change),
  outside: z.array(Change),
  unread: z.strictObject({ inside: z.int(), outside: z.int() }),
  seen: z.strictObject({ inside: z.optional(CivilDate), outside: z.optional(CivilDate) }),
  /** The day the comparison begins; nothing when no sheet of the dossier was read yet. */
  since: z.optional(CivilDate),
});
export type Comparison = z.infer<typeof Comparison>;
