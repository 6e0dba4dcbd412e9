// Takes the sheets that pages tell of into what is compared. Never in the way: what fails here is logged, and nothing else fails.
import { today } from '@/lib/dossiers/civil-date';
import { findSame } from '@/lib/dossiers/identity';
import { isOpen } from '@/lib/dossiers/reminders';
import { list } from '@/lib/dossiers/store';
import type { Dossier, RawSheet, Structure } from '@/lib/messages';
import { factsOf } from './facts';
import { keepRecent, recentIn } from './recent';
import type { Fact, Snapshot } from './schema';
import { keepReading } from './store';

/** A reading, and the facts that are being edited; nothing while more is being edited than can be named. */
function readingOf(sheet: RawSheet): { now: Snapshot; edited: Fact[] } | undefined {
  const { facts, unread, edited, editing } = factsOf(sheet);
  return editing ? undefined : { now: { on: today(new Date()), facts, unread }, edited };
}

async function orLog(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error('comparison:', error);
  }
}

/** The published sheet seen in the tab today, if it is the one of that dossier. */
async function visitedBefore(dossier: Dossier, tabId: number | undefined): Promise<Snapshot | undefined> {
  const recent = tabId === undefined ? undefined : await recentIn(tabId);
  const same = recent && findSame([{ structure: recent.structure }], { structure: dossier.structure });
  return same && recent.snapshot.on === today(new Date()) ? recent.snapshot : undefined;
}

/** The sheet as the dossier's own page shows it. */
export function keepCopy(dossier: Dossier, sheet: RawSheet, tabId?: number): Promise<void> {
  return orLog(async () => {
    if (!isOpen(dossier)) return;
    const reading = readingOf(sheet);
    if (!reading) return;
    const published = await visitedBefore(dossier, tabId);
    await keepReading(dossier.id, 'inside', reading.now, {
      edited: reading.edited,
      ...(published ? { published } : {}),
    });
  });
}

/** A dossier is tracked from the sheet on screen: that is where it begins. */
export function keepVisited(dossier: Dossier, tabId?: number): Promise<void> {
  return orLog(async () => {
    const visited = isOpen(dossier) ? await visitedBefore(dossier, tabId) : undefined;
    if (visited) await keepReading(dossier.id, 'outside', visited);
  });
}

/** The published sheet, of a structure with an open dossier or without. */
export function keepPublished(structure: Structure, sheet: RawSheet, tabId?: number): Promise<void> {
  return orLog(async () => {
    const reading = readingOf(sheet);
    if (!reading) return;
    const { now: snapshot, edited } = reading;
    if (edited.length === 0 && tabId !== undefined) await keepRecent(tabId, { structure, snapshot });
    const open = (await list()).dossiers.filter(isOpen);
    const own = open.find(({ url }) => url !== undefined && url === sheet.href);
    // The sheet's own address is no dossier's: known by its structure alone.
    const dossier = own ?? findSame(open, { structure });
    if (dossier) await keepReading(dossier.id, own ? 'inside' : 'outside', snapshot, { edited });
  });
}
