// How much has changed since the last backup file, and whether it is time to ask for one.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { addDays, daysBetween } from '@/lib/dossiers/civil-date';
import { CivilDate, type Dossier } from '@/lib/dossiers/schema';
import { fnv1a } from '@/lib/fnv';
import { serial } from '@/lib/serial';
import { BACKUP_KEY } from '@/lib/storage-keys';
import { isSame } from './canonical';
import { told } from './told';

/** So many dossiers changed, or so many days since the last file while some changed, and one asks. */
const CHANGES = 10;
const DAYS = 14;
/** « Plus tard »: days without asking. */
const LATER_DAYS = 7;

const Kept = z.object({
  savedOn: z.optional(CivilDate),
  /** The day of the first change since. */
  since: z.optional(CivilDate),
  changes: z._default(z.int(), 0),
  laterUntil: z.optional(CivilDate),
  /** The dossiers as last seen: a stamp each. */
  marks: z._default(z.string(), ''),
});
export type Kept = z.infer<typeof Kept>;

const inTurn = serial();

/** What was counted so far; from nothing where it cannot be read. */
export async function readKept(): Promise<Kept> {
  const { [BACKUP_KEY]: stored } = await browser.storage.local.get(BACKUP_KEY);
  const kept = Kept.safeParse(stored ?? {});
  return kept.success ? kept.data : { changes: 0, marks: '' };
}

function change(update: (kept: Kept) => Kept): Promise<void> {
  return inTurn(async () => {
    const before = await readKept();
    const after = update(before);
    if (!isSame(after, before)) await browser.storage.local.set({ [BACKUP_KEY]: after });
  });
}

/** Rows are read in one order of keys. */
const markOf = (dossier: Dossier) => fnv1a(JSON.stringify([dossier.id, told(dossier)])).toString(36);

export const marksOf = (dossiers: readonly Dossier[]) => dossiers.map(markOf).sort().join(' ');

function countChanges(before: string, after: string): number {
  const marks = (text: string) => new Set(text === '' ? [] : text.split(' '));
  const [one, other] = [marks(before), marks(after)];
  const missing = (all: Set<string>, from: Set<string>) => [...all].filter((mark) => !from.has(mark)).length;
  return Math.max(missing(one, other), missing(other, one));
}

/** Counts the dossiers that differ from those seen last. */
export function noteChanges(marks: string, now: CivilDate): Promise<void> {
  return change((kept) => {
    const changes = countChanges(kept.marks, marks);
    return changes === 0 ? kept : { ...kept, marks, changes: kept.changes + changes, since: kept.since ?? now };
  });
}

/** The dossiers are as a backup has them: what made them so counts for nothing. */
export const settle = (marks: string) => change((kept) => ({ ...kept, marks }));

/** A file was saved, when `mark` changes had been counted. */
export function noteSaved(mark: number, now: CivilDate): Promise<void> {
  return change(({ since: _, laterUntil: __, ...kept }) => {
    const changes = Math.max(0, kept.changes - mark);
    return { ...kept, changes, savedOn: now, ...(changes > 0 && { since: now }) };
  });
}

export const noteLater = (now: CivilDate) => change((kept) => ({ ...kept, laterUntil: addDays(now, LATER_DAYS) }));

export const forgetChanges = () => inTurn(() => browser.storage.local.remove(BACKUP_KEY));

/** A day to come later than any that is set here is of a clock gone wrong. */
const isPut = (until: CivilDate | undefined, now: CivilDate) =>
  until !== undefined && until > now && daysBetween(now, until) <= LATER_DAYS;

/** Whether to ask for a file now. */
export function isTimeToSave({ changes, savedOn, since, laterUntil }: Kept, open: number, now: CivilDate): boolean {
  if (open === 0 || changes === 0 || isPut(laterUntil, now)) return false;
  return changes >= CHANGES || daysBetween(savedOn ?? since ?? now, now) >= DAYS;
}
