// The memory of the site's health, kept by the browser: learned from each report, written when something has changed only.
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import type { Handlers } from '@/lib/gate';
import type { FrameReport } from '@/lib/messages';
import { PART_IDS } from '@/lib/profile/schema';
import { readTaught } from '@/lib/profile/storage';
import { serial } from '@/lib/serial';
import { FEATURE_IDS } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/storage';
import { HEALTH_KEY } from '@/lib/storage-keys';
import { lossSentences, unknownSentence } from '@/lib/text/health-words';
import { lackingIn, observe, unknownSince } from './health-memory';
import { type HealthMemory, soundHealth } from './health-schema';
import { latestReports, reportsOf } from './reports';

/** A page that has not what it should for that long is not drawing itself any more, ms. Pages await answers longer. */
export const SETTLE_MS = 2500;

const inTurn = serial();
/** The last report of each frame whose page may still be drawing itself. */
const settling = new Map<string, FrameReport>();

/** As kept, what does not fit left out. */
export async function readHealth(): Promise<HealthMemory> {
  const { [HEALTH_KEY]: stored } = await browser.storage.local.get(HEALTH_KEY);
  return soundHealth(stored);
}

/** Two tabs may report together: each learns from what the other has left. */
function learn(report: FrameReport, settled: boolean): Promise<HealthMemory> {
  return inTurn(async () => {
    const before = await readHealth();
    const after = observe(before, report, today(new Date()), settled);
    if (after !== before) await browser.storage.local.set({ [HEALTH_KEY]: after });
    return after;
  });
}

/** What is lost here and since when, in words; '' when nothing is. Waits for the page to settle before it says so for the first time. */
export async function noteReport(frame: string, report: FrameReport): Promise<string> {
  settling.delete(frame);
  const memory = await learn(report, false);
  const later = observe(memory, report, today(new Date()), true);
  const now = inWords(memory, report);
  const known = lackingIn(memory, report).every(({ lostOn }) => lostOn !== undefined);
  const sure = known && inWords(later, report) === now;
  if (sure && later === memory) return now;
  settling.set(frame, report);
  const settled = settle(frame, report);
  if (!sure) return settled;
  // What is left to learn changes nothing that is said here.
  settled.catch((error: unknown) => console.error('health:', error));
  return now;
}

/** The frame's page has gone: what it lacked at the end is no news. */
export function forgetFrame(frame: string): void {
  settling.delete(frame);
}

async function settle(frame: string, report: FrameReport): Promise<string> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  if (settling.get(frame) !== report) return '';
  settling.delete(frame);
  return inWords(await learn(report, true), report);
}

function inWords(memory: HealthMemory, report: FrameReport): string {
  const day = today(new Date());
  const since = unknownSince(memory);
  if (since && report.page === 'unknown') return unknownSentence(since, day);
  return lossSentences(lackingIn(memory, report), day).join(' ');
}

/** What the popup and the settings show of the site's health. */
export const healthHandlers = {
  'site.health': async ({ tabId }) => {
    const memory = await readHealth();
    const taught = await readTaught();
    const { off } = await readSettings();
    const since = unknownSince(memory);
    return {
      reports: tabId === undefined ? await latestReports() : (await reportsOf(tabId)).map(({ report }) => report),
      features: FEATURE_IDS.flatMap((id) => {
        const known = memory.features[id];
        // What is switched off misses nothing.
        return known ? [{ id, ...(off.includes(id) ? { lastOn: known.lastOn } : known) }] : [];
      }),
      ...(since ? { unknownSince: since } : {}),
      taught: PART_IDS.map((id) => ({ id, variants: taught[id]?.length ?? 0 })),
      today: today(new Date()),
    };
  },
} satisfies Partial<Handlers>;
