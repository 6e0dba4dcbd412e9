// A backup as a file and as it is told to pages: what it holds, what restoring it would change, what can be taken back.
import * as z from 'zod/mini';
import { CivilDate } from '@/lib/dossiers/schema';
import { LABEL_MAX, TEXT_MAX } from './limits';

/** All of a computer, or some dossiers to hand to someone. */
export const Kind = z.enum(['all', 'selection']);
export type Kind = z.infer<typeof Kind>;

/** Who a selection comes from, in its sender's own words. */
export const Label = z.string().check(z.trim(), z.minLength(1), z.maxLength(LABEL_MAX));

/** What a dossier's change is about, in the words of its card. */
export const ChangedField = z.enum([
  'name',
  'structure',
  'group',
  'url',
  'state',
  'reminder',
  'dates',
  'note',
  'history',
  'other',
]);
export type ChangedField = z.infer<typeof ChangedField>;

const count = z.int().check(z.minimum(0));
const Told = z.strictObject({ name: z.string(), structure: z.string() });

/** What restoring would do, or has done. The counts of dossiers exclude one another. */
export const Difference = z.strictObject({
  kind: Kind,
  madeOn: CivilDate,
  label: z.optional(Label),
  added: count,
  changed: count,
  same: count,
  /** Later here than in the file: left as they are here. */
  newer: count,
  /** Closed so long ago that they are no longer kept. */
  expired: count,
  /** Records that could not be read, each with its sentence as long as there are few. */
  aside: count,
  flaws: z.array(z.string()),
  firstAdded: z.array(Told),
  firstChanged: z.array(z.strictObject({ ...Told.shape, fields: z.array(ChangedField) })),
  pins: count,
  sheets: count,
  settings: count,
});
export type Difference = z.infer<typeof Difference>;

/** A difference, or why there is none: the file as a whole is no use. */
export const Compared = z.strictObject({ difference: z.optional(Difference), flaw: z.optional(z.string()) });
export type Compared = z.infer<typeof Compared>;

/** A file's text, or one of the copies kept here. */
export const Source = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(TEXT_MAX))),
  copy: z.optional(z.uuid()),
});
export type Source = z.infer<typeof Source>;

/** A copy kept in the browser. `lost`: of a database that is no more. */
export const Copy = z.strictObject({ id: z.uuid(), on: CivilDate, count, lost: z.boolean() });
export type Copy = z.infer<typeof Copy>;

export const BackupState = z.strictObject({
  open: count,
  /** Dossiers changed since the last file was saved. */
  changes: count,
  savedOn: z.optional(CivilDate),
  /** It is time to save one. */
  nudge: z.boolean(),
  /** The dossiers are gone, and this copy has them. */
  lost: z.optional(Copy),
  /** The last restore, as long as it can be taken back. */
  undo: z.optional(
    z.strictObject({
      on: CivilDate,
      kind: Kind,
      madeOn: CivilDate,
      label: z.optional(Label),
      added: count,
      changed: count,
    }),
  ),
  /** Latest first. */
  copies: z.array(Copy),
});
export type BackupState = z.infer<typeof BackupState>;
