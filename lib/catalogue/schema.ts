// Rows as a page tells them and as they are read, and what is answered about them.
import * as z from 'zod/mini';
import { isRawRow } from '@/lib/reading/raw-row';

const url = z.string().check(z.maxLength(2000));

/** A row as a list shows it. `key` is stable from one visit to the next. */
export const ListedRow = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(2100)),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  finess: z.optional(z.string().check(z.maxLength(9))),
  commune: z.optional(z.string().check(z.maxLength(100))),
  postalCode: z.optional(z.string().check(z.maxLength(5))),
  department: z.optional(z.string().check(z.maxLength(3))),
  category: z.optional(z.string().check(z.maxLength(200))),
  href: z.optional(url),
});
export type ListedRow = z.infer<typeof ListedRow>;

/** A row as it stands on the page, text only. `key` tells it from the others of its page; an address there is its link. */
export interface RawRow {
  key: string;
  cells: string[];
  href?: string | undefined;
}
export const RawRow = z.custom<RawRow>(isRawRow);

const Span = z.tuple([z.number(), z.number()]);

/** A structure that answers, ready to be shown: two lines, what matched in each, and why. */
export const Hit = z.strictObject({
  key: z.string(),
  name: z.string(),
  nameSpans: z.array(Span),
  facts: z.string(),
  factsSpans: z.array(Span),
  /** Corrections and equivalences, in words; '' when it simply says what was asked. */
  why: z.string(),
  /** Known from an earlier visit, not from this page. */
  remembered: z.boolean(),
  /** One of « mes structures ». */
  pinned: z.boolean(),
  href: z.optional(url),
});
export type Hit = z.infer<typeof Hit>;

/** One thing understood of the words asked: what it is called, and the words without it. */
export const Chip = z.strictObject({ label: z.string(), without: z.string(), unmatched: z.boolean() });
export type Chip = z.infer<typeof Chip>;

export const Found = z.strictObject({
  /** Rows known of this list; 0 when the worker has forgotten it, and it must be told again. */
  known: z.number(),
  total: z.number(),
  /** Best first; the list's own order when no word is asked. */
  hits: z.array(Hit),
  /** Nothing answers: `hits` are the nearest guesses. */
  guesses: z.boolean(),
  /** Words that matched nothing. */
  unmatched: z.array(z.string()),
  /** What was understood of the words, in their order. */
  chips: z.array(Chip),
  /** Nothing answers for the filters alone: how many answer the words without them, of which `hits` then are. */
  behind: z.number(),
  /** Rows of earlier visits are still being added: the same question may have more hits in a moment. */
  coming: z.optional(z.boolean()),
  /** Every row that answers, when asked for. */
  keys: z.optional(z.array(z.string())),
});
export type Found = z.infer<typeof Found>;
