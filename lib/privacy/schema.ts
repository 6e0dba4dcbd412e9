// All that is kept on the computer, by kind: what a person may look at and erase.
import * as z from 'zod/mini';

export const KEPT_KINDS = [
  'dossiers',
  'sheets',
  'pins',
  'memory',
  'copies',
  'settings',
  'profile',
  'health',
  'session',
  'marks',
] as const;
export const KeptKind = z.enum(KEPT_KINDS);
export type KeptKind = z.infer<typeof KeptKind>;

/** Where the browser keeps it: the database, the extension's storage, or its memory until it is closed. */
export const KeptPlace = z.enum(['database', 'local', 'session']);
export type KeptPlace = z.infer<typeof KeptPlace>;

export const Kept = z.strictObject({
  kind: KeptKind,
  places: z.array(KeptPlace),
  /** Rows of the database, or entries of a storage. */
  count: z.int(),
  /** As text (JSON, UTF-8); what the browser adds on the disk is not known. */
  bytes: z.int(),
});
export type Kept = z.infer<typeof Kept>;
