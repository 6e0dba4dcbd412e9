// Messages about copies of it all: saved, compared, restored, taken back, erased.
import * as z from 'zod/mini';
import { BackupState, Compared, Label, Source } from '@/lib/backup/schema';
import { MANY_MAX } from '@/lib/dossiers/limits';
import { Id, Nothing, type Part, page } from './fields';

export const backupMessages = {
  /** Whether a backup file is due, the copies kept here, whether the dossiers are gone, and the restore that can be taken back. */
  'backup.state': { from: page, in: Nothing, out: BackupState },
  /**
   * A file's text and name: all that is kept here, or with `ids` a selection to hand to someone, without notes unless asked.
   * `mark` is for `backup.saved`.
   */
  'backup.export': {
    from: page,
    in: z.strictObject({
      ids: z.optional(z.array(z.uuid()).check(z.maxLength(MANY_MAX))),
      notes: z.optional(z.boolean()),
      /** Who hands it over. */
      label: z.optional(Label),
    }),
    /** `left`: sheets whose readings are not in it, for it would be too heavy. */
    out: z.strictObject({ text: z.string(), name: z.string(), count: z.int(), left: z.int(), mark: z.int() }),
  },
  /** The file of everything has been saved: the nudge begins again from there. */
  'backup.saved': { from: page, in: z.strictObject({ mark: z.int() }), out: Nothing },
  /** Not now: no nudge for a week. */
  'backup.later': { from: page, in: Nothing, out: Nothing },
  /** What restoring a file or a copy would change; nothing is written. */
  'backup.compare': { from: page, in: Source, out: Compared },
  /** Restores it: adds, completes, never deletes. Answers what it did; the same again does nothing more. */
  'backup.restore': { from: page, in: Source, out: Compared },
  /** Takes the last restore back. `kept`: records changed since, which stay as they are. */
  'backup.undo': { from: page, in: Nothing, out: z.strictObject({ undone: z.int(), kept: z.int() }) },
  /** The copy of a lost database is not wanted back: it is offered no more. */
  'backup.decline': { from: page, in: Id, out: Nothing },
  /** Deletes the copies kept here and what is kept to take a restore back; dossiers stay. Says how many copies there were. */
  'backup.forget': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
  /** Deletes every dossier, open ones too, with what was read of them and every copy. Says how many dossiers there were. */
  'backup.erase': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
} satisfies Part;
