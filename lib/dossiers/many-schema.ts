// Many dossiers at once, as messages carry them: those that stand as they are need no schema, the others go by it.
import * as z from 'zod/mini';
import { MANY_MAX } from './limits';
import { CivilDate, Dossier, DossierState } from './schema';
import { isSound } from './sound';

const Ids = z.array(z.uuid()).check(z.maxLength(MANY_MAX));

/** All sound, or each by the schema. */
export const Dossiers = z.union([
  z.custom<Dossier[]>((rows) => Array.isArray(rows) && rows.every(isSound)),
  z.array(Dossier),
]);

/** One act on each of them. */
export const ManyAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('state'), ids: Ids, state: DossierState }),
  z.strictObject({ act: z.literal('snooze'), ids: Ids, until: CivilDate, evening: z.optional(z.boolean()) }),
  z.strictObject({ act: z.literal('remove'), ids: Ids }),
]);
export type ManyAct = z.infer<typeof ManyAct>;

/** Rows to put as they are and rows to take away: what an import makes, and what takes any of this back. */
export const ManyRows = z.strictObject({ put: Dossiers, remove: Ids });
