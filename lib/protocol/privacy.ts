// Messages about all that is kept on the computer: seen, and erased kind by kind.
import * as z from 'zod/mini';
import { Kept, KeptKind } from '@/lib/privacy/schema';
import { Nothing, type Part, page } from './fields';

export const privacyMessages = {
  /** Every kind, kept or not, in one order; nothing that is stored is left out. */
  'privacy.kept': { from: page, in: Nothing, out: z.strictObject({ kept: z.array(Kept) }) },
  /** Erases all of a kind, for good. */
  'privacy.erase': { from: page, in: z.strictObject({ kind: KeptKind }), out: Nothing },
} satisfies Part;
