// What a tab does with its frames' reports: the icon warns while a sheet on screen belongs to a dossier.
import { calmTab, warnOnTab } from '@/lib/badge';
import type { Handlers, Sender } from '@/lib/gate';
import type { FrameReport } from '@/lib/messages';
import { serial } from '@/lib/serial';
import { t } from '@/lib/text/text';
import { forgetFrame, noteReport } from './health';
import { dropReport, dropTab, keepReport, reportsOf } from './reports';

type Notice = FrameReport['notice'];

/** Reports of a tab's frames arrive together; each must see what the one before has left. */
const inTurn = serial();

async function noticeOf(tabId: number): Promise<Notice> {
  const reports = await reportsOf(tabId);
  return reports.find(({ report }) => report.notice)?.report.notice;
}

/** Tells one page of a frame from the next where the browser names it. */
const frameOf = ({ tab, frameId = 0, documentId = '' }: Sender) => `${tab?.id} ${frameId} ${documentId}`;

/** Makes the change in a tab's reports, then everything that follows from it, one tab event after the other. */
function follow(
  { tab, frameId = 0 }: Sender,
  change: (tabId: number, frameId: number) => Promise<void>,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return Promise.resolve();
  return inTurn(async () => {
    const before = await noticeOf(tabId);
    await change(tabId, frameId);
    const after = await noticeOf(tabId);
    // Painted at each report: the browser clears a tab's badge when its page changes.
    if (after) await warnOnTab(tabId, t('badge_notice', after.structure.name));
    else if (before) await calmTab(tabId);
  });
}

/** The part of the protocol that is about what frames show. */
export const frameHandlers = {
  'site.report': async (report, sender) => {
    await follow(sender, (tabId, frameId) => keepReport(tabId, frameId, { report, documentId: sender.documentId }));
    const lost = await noteReport(frameOf(sender), report).catch((error: unknown) => {
      console.error('health:', error);
      return '';
    });
    return { lost };
  },
  'site.gone': async (_, sender) => {
    forgetFrame(frameOf(sender));
    await follow(sender, (tabId, frameId) => dropReport(tabId, frameId, sender.documentId));
    return {};
  },
  'site.reports': async ({ tabId }) => ({ reports: (await reportsOf(tabId)).map(({ report }) => report) }),
} satisfies Partial<Handlers>;

/** A closed tab shows nothing any more. */
export function forgetTab(tabId: number): void {
  void inTurn(() => dropTab(tabId));
}
