// The badge of one tab and the badge of all, painted over and over.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calmTab, type Face, showBadge, warnOnTab } from './badge';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const three: Face = { text: '3', color: '#000001', title: '3 dossiers ouverts' };
const four: Face = { text: '4', color: '#000002', title: '4 dossiers ouverts' };

async function shown(tabId?: number) {
  const where = tabId === undefined ? {} : { tabId };
  return [await browser.action.getBadgeText(where), await browser.action.getTitle(where)];
}
const color = async (tabId: number) => [...(await browser.action.getBadgeBackgroundColor({ tabId }))];

describe('the badge', () => {
  it('warns on one tab, whatever all the others show', async () => {
    await showBadge(three);
    await warnOnTab(7, 'attention');
    await showBadge(four);
    expect(await shown()).toEqual(['4', '4 dossiers ouverts']);
    expect(await shown(7)).toEqual(['!', 'attention']);
    expect(await shown(8)).toEqual(['', '']);
  });

  it('is as everywhere again on a tab that warned, and follows', async () => {
    await showBadge(three);
    await warnOnTab(7, 'attention');
    await calmTab(7);
    expect(await shown(7)).toEqual(['3', '3 dossiers ouverts']);
    expect(await color(7)).toEqual([0, 0, 1, 255]);
    await showBadge(four);
    expect(await shown(7)).toEqual(['4', '4 dossiers ouverts']);
    expect(await color(7)).toEqual([0, 0, 2, 255]);
    await warnOnTab(7, 'encore');
    await showBadge(three);
    expect(await shown(7)).toEqual(['!', 'encore']);
  });

  it('does not mind a tab that is gone', async () => {
    await warnOnTab(7, 'attention');
    await calmTab(7);
    const gone = vi.spyOn(browser.action, 'setTitle').mockImplementation((async (details: { tabId?: number }) => {
      if (details.tabId === 7) throw new Error('No tab with id: 7.');
    }) as never);
    await showBadge(three);
    expect(gone).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
    gone.mockClear();
    await showBadge(four);
    expect(gone).not.toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
  });
});
