// A sheet as a page tells it: text only.
import * as z from 'zod/mini';

/** A sheet as it stands on the page: its title, and its texts, line by line. */
export const RawSheet = z.strictObject({
  title: z.string().check(z.maxLength(300)),
  lines: z.array(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(200))).check(z.maxLength(1500)),
  /** What each line stands in, a letter a line: a cell, a heading, a field (`lib/comparison/lines.ts`). */
  kinds: z.optional(z.string().check(z.maxLength(1500))),
  href: z.string().check(z.maxLength(2000)),
  /** It says that it belongs to a dossier. */
  notice: z.optional(z.boolean()),
});
export type RawSheet = z.infer<typeof RawSheet>;
