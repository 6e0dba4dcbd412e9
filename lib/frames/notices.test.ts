// What a tab remembers of its frames, and how it warns.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Face, showBadge } from '@/lib/badge';
import type { Sender } from '@/lib/gate';
import type { FrameReport } from '@/lib/messages';
import { fakeMissingApis } from '@/test/support/background-fakes';
import { forgetTab, frameHandlers } from './notices';
import { openingHandlers } from './opening';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  fakeMissingApis();
});

const TAB = 7;
const from = (frameId: number, documentId?: string, tabId = TAB) =>
  ({ tab: { id: tabId }, frameId, documentId }) as unknown as Sender;
const plain: FrameReport = { page: 'directory', features: [], parts: [], took: 1 };
const structure = { name: 'IME LES TILLEULS' };
const warning: FrameReport = { ...plain, page: 'structure', notice: { structure } };

const report = (what: FrameReport, sender: Sender) => frameHandlers['site.report'](what, sender);
const gone = (sender: Sender) => frameHandlers['site.gone']({}, sender);
const reports = async (tabId = TAB) => (await frameHandlers['site.reports']({ tabId })).reports;
const badge = (tabId = TAB) => browser.action.getBadgeText({ tabId });

describe('the reports of a tab', () => {
  it('are the last of each frame, the top one first', async () => {
    await Promise.all([report(plain, from(12)), report(warning, from(3)), report(plain, from(0))]);
    await report({ ...plain, took: 9 }, from(12));
    expect(await reports()).toEqual([plain, warning, { ...plain, took: 9 }]);
    expect(await reports(8)).toEqual([]);
  });

  it('go with the tab, and with the page of the frame', async () => {
    await report(plain, from(0, 'a'));
    await report(warning, from(3, 'b'));
    await gone(from(3, 'b'));
    expect(await reports()).toEqual([plain]);
    forgetTab(TAB);
    expect(await vi.waitFor(async () => ((await reports()).length === 0 ? 'none' : Promise.reject()))).toBe('none');
    expect(await browser.storage.session.get(null)).not.toHaveProperty('frames.7');
  });

  it('of inner frames go when the top frame shows another page', async () => {
    await report(plain, from(0, 'a'));
    await report(warning, from(3, 'b'));
    await report({ ...plain, took: 2 }, from(0, 'a'));
    expect(await reports()).toHaveLength(2);
    await report({ ...plain, took: 3 }, from(0, 'c'));
    expect(await reports()).toEqual([{ ...plain, took: 3 }]);
  });

  it('are not dropped by the page before, late to say good-bye', async () => {
    await report(warning, from(0, 'new'));
    await gone(from(0, 'old'));
    expect(await reports()).toEqual([warning]);
  });

  it('go with a page put in the history, which has lost its frame number', async () => {
    await report(warning, from(0, 'a'));
    await report(warning, from(3, 'b'));
    await gone(from(5, 'a'));
    expect(await reports()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it('leave behind the establishment last visited, until the tab closes', async () => {
    const visited = async () => (await openingHandlers['site.opening']({}, from(0))).visited;
    expect(await visited()).toBeUndefined();
    await report({ ...plain, visited: structure }, from(3));
    await report(plain, from(0));
    await gone(from(3));
    expect(await visited()).toEqual(structure);
    forgetTab(TAB);
    expect(await vi.waitFor(async () => ((await visited()) ? Promise.reject() : 'none'))).toBe('none');
  });
});

describe('a notice', () => {
  it('shows on the icon of its tab, in words too, and goes with it', async () => {
    const face: Face = { text: '3', color: '#000001', title: '3 dossiers ouverts' };
    await showBadge(face);
    await report(warning, from(0));
    expect(await badge()).toBe('!');
    expect(await browser.action.getTitle({ tabId: TAB })).toContain('IME LES TILLEULS');
    expect(await badge(8)).toBe('');
    await report(plain, from(0));
    expect(await badge()).toBe('3');
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('3 dossiers ouverts');
  });

  it('stays while one frame has it', async () => {
    await report(warning, from(3));
    await report(warning, from(4));
    await gone(from(3));
    expect(await badge()).toBe('!');
    await gone(from(4));
    expect(await badge()).toBe('');
  });
});
