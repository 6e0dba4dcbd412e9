// The last report of each frame of each tab, in the browser's session memory: the worker forgets, the browser's session does not.
import { browser } from 'wxt/browser';
import { sheetKeyOf } from '@/lib/comparison/recent';
import type { FrameReport, Structure } from '@/lib/messages';

/** `documentId` tells one page of a frame from the next, where the browser gives it. */
interface Kept {
  report: FrameReport;
  documentId?: string | undefined;
  /** When, ms: of several tabs, the last to report is the one a person looks at. */
  at?: number;
}
type Frames = Record<number, Kept>;

const PREFIX = 'frames.';
const keyOf = (tabId: number) => PREFIX + tabId;
/** The structure whose sheet may be edited without a question, in each tab. */
export const passedKeyOf = (tabId: number) => `passed.${tabId}`;
const visitedKeyOf = (tabId: number) => `visited.${tabId}`;

async function framesOf(tabId: number): Promise<Frames> {
  const { [keyOf(tabId)]: frames } = await browser.storage.session.get<Record<string, Frames>>(keyOf(tabId));
  return frames ?? {};
}

/** A new page in the top frame takes the other frames with it. */
const isNewPage = (before: Kept | undefined, documentId: string | undefined) =>
  before?.documentId !== undefined && before.documentId !== documentId;

/** Replaces the frame's report. */
export async function keepReport(tabId: number, frameId: number, kept: Kept): Promise<void> {
  const frames = await framesOf(tabId);
  const others = frameId === 0 && isNewPage(frames[0], kept.documentId) ? {} : frames;
  const { visited } = kept.report;
  await browser.storage.session.set({
    [keyOf(tabId)]: { ...others, [frameId]: { ...kept, at: Date.now() } },
    ...(visited ? { [visitedKeyOf(tabId)]: visited } : {}),
  });
}

/** The establishment a frame of the tab last said was on screen; it outlives the pages. */
export async function visitedIn(tabId: number): Promise<Structure | undefined> {
  const key = visitedKeyOf(tabId);
  const { [key]: visited } = await browser.storage.session.get<Record<string, Structure>>(key);
  return visited;
}

/**
 * Drops the report of a page that went away. By its document where the browser names it: Chrome gives a page put in the history
 * another frame number, and the one that followed may have reported already.
 */
export async function dropReport(tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  const frames = await framesOf(tabId);
  const gone = Object.keys(frames)
    .map(Number)
    .find((id) => (documentId === undefined ? id === frameId : frames[id]?.documentId === documentId));
  if (gone === undefined) return;
  const { [gone]: _, ...others } = frames;
  await browser.storage.session.set({ [keyOf(tabId)]: gone === 0 ? {} : others });
}

/** Forgets all that was kept of a closed tab. */
export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), visitedKeyOf(tabId), sheetKeyOf(tabId), passedKeyOf(tabId)]);
}

/** Top frame first: frame numbers are the browser's, 0 is the top. */
export async function reportsOf(tabId: number): Promise<{ frameId: number; report: FrameReport }[]> {
  const frames = await framesOf(tabId);
  return Object.entries(frames)
    .map(([frameId, { report }]) => ({ frameId: Number(frameId), report }))
    .sort((a, b) => a.frameId - b.frameId);
}

/** The reports of the tab that reported last. */
export async function latestReports(): Promise<FrameReport[]> {
  const stored = await browser.storage.session.get<Record<string, Frames>>(null);
  const tabs = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  const lastAt = (key: string) => Math.max(0, ...Object.values(stored[key] ?? {}).map(({ at = 0 }) => at));
  const [latest] = tabs.sort((a, b) => lastAt(b) - lastAt(a));
  if (latest === undefined) return [];
  return (await reportsOf(Number(latest.slice(PREFIX.length)))).map(({ report }) => report);
}
