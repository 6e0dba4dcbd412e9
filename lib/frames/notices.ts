// What a tab does with its frames' reports: the icon warns while a sheet on screen belongs to a dossier, and the top frame is told
// of a sheet shown inside it.
import { browser } from 'wxt/browser';
import { calmTab, warnOnTab } from '@/lib/badge';
import type { Handlers, Sender } from '@/lib/gate';
import type { FrameReport, Relay } from '@/lib/messages';
import { serial } from '@/lib/serial';
import { t } from '@/lib/text/text';
import { dropReport, dropTab, keepReport, reportsOf, visitedIn } from './reports';

type Notice = FrameReport['notice'];

/** Reports of a tab's frames arrive together; each must see what the one before has left. */
const inTurn = serial();

async function noticesOf(tabId: number): Promise<{ any: Notice; inner: Notice }> {
  const reports = await reportsOf(tabId);
  return {
    any: reports.find(({ report }) => report.notice)?.report.notice,
    inner: reports.find(({ frameId, report }) => frameId !== 0 && report.notice)?.report.notice,
  };
}

/** The top frame may not be there yet, or not be the ROR: it is told again when it reports. */
async function relay(tabId: number, notice: Notice): Promise<void> {
  const message: Relay = notice ? { notice } : {};
  await browser.tabs
    .sendMessage(tabId, { type: 'overlay.relay', relay: message }, { frameId: 0 })
    .catch(() => undefined);
}

/** Makes the change in a tab's reports, then everything that follows from it, one tab event after the other. */
function follow(
  { tab, frameId = 0 }: Sender,
  change: (tabId: number, frameId: number) => Promise<void>,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return Promise.resolve();
  return inTurn(async () => {
    const before = await noticesOf(tabId);
    await change(tabId, frameId);
    const after = await noticesOf(tabId);
    // Painted at each report: the browser clears a tab's badge when its page changes.
    if (after.any) await warnOnTab(tabId, t('badge_notice', after.any.structure.name));
    else if (before.any) await calmTab(tabId);
    const isNews = JSON.stringify(before.inner) !== JSON.stringify(after.inner);
    if (isNews || (frameId === 0 && after.inner)) await relay(tabId, after.inner);
  });
}

/** The part of the protocol that is about what frames show. */
export const frameHandlers = {
  'site.report': async (report, sender) => {
    await follow(sender, (tabId, frameId) => keepReport(tabId, frameId, { report, documentId: sender.documentId }));
    return {};
  },
  'site.gone': async (_, sender) => {
    await follow(sender, (tabId, frameId) => dropReport(tabId, frameId, sender.documentId));
    return {};
  },
  'site.visited': async (_, { tab }) => ({ structure: tab?.id === undefined ? undefined : await visitedIn(tab.id) }),
  'site.reports': async ({ tabId }) => ({ reports: (await reportsOf(tabId)).map(({ report }) => report) }),
} satisfies Partial<Handlers>;

/** A closed tab shows nothing any more. */
export function forgetTab(tabId: number): void {
  void inTurn(() => dropTab(tabId));
}
