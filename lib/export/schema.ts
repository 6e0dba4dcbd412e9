// A list on its way to the page where it is printed or saved.
import * as z from 'zod/mini';
import { CivilDate } from '@/lib/dossiers/schema';

export const ExportedRow = z.strictObject({
  name: z.string(),
  finess: z.string(),
  commune: z.string(),
  postalCode: z.string(),
  department: z.string(),
  category: z.string(),
  href: z.string(),
  pinned: z.boolean(),
  withDossier: z.boolean(),
});
export type ExportedRow = z.infer<typeof ExportedRow>;

export const ExportedList = z.strictObject({
  /** What was asked, part by part, in words. */
  asked: z.array(z.string()),
  on: CivilDate,
  rows: z.array(ExportedRow),
});
export type ExportedList = z.infer<typeof ExportedList>;
