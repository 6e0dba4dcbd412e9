// An establishment pinned as one of « mes structures ».
import * as z from 'zod/mini';
import { CivilDate, Structure } from '@/lib/dossiers/schema';

export const PINS_MAX = 500;

/** `key` as that of a remembered row: FINESS, else address, else name and commune, as known when it was pinned. */
export const Pin = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(2100)),
  structure: Structure,
  pinnedOn: CivilDate,
});
export type Pin = z.infer<typeof Pin>;
