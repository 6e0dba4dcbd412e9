// Tabs of the site open at once, and what each shows of the overlay.
import type { Page } from 'puppeteer-core';
import { SITE } from '../e2e/support/launch';
import { type Problem, watchProblems } from '../e2e/support/problems';
import type { Session } from '../e2e/support/session';

export interface OpenTab {
  page: Page;
  /** What was said on its console since. */
  problems: Problem[];
}

/** Opens `count` tabs on the site beside the one there is, and gives them all. */
export async function openTabs(session: Session, count: number): Promise<OpenTab[]> {
  const own: OpenTab = { page: session.page, problems: [] };
  const tabs = [own];
  for (let i = 0; i < count; i++) {
    const page = await session.engine.browser.newPage();
    tabs.push({ page, problems: [] });
    await page.goto(SITE);
  }
  for (const { page, problems } of tabs) await watchProblems(page, problems);
  return tabs;
}

export interface Told {
  /** Overlays in the outermost document. */
  hosts: number;
  text: string;
  /** What its style alone says, where its script is gone. */
  ended: string;
  words: string;
  /** What we have left on the page itself, beside our host. */
  marks: number;
  room: string;
}

/** What the overlay in `page` shows. */
export async function told({ engine }: Session, page: Page): Promise<Told> {
  const root = await engine.overlayRoot(page.mainFrame());
  const shown = await root?.evaluate((node) => {
    const dock = node.querySelector('.dock');
    const style = dock && getComputedStyle(dock, '::before');
    return {
      text: dock?.textContent ?? '',
      ended: style?.display === 'block' ? style.content : '',
      words: node.querySelector<HTMLInputElement>('.search-box')?.value ?? '',
    };
  });
  const around = await page.evaluate(() => ({
    hosts: document.querySelectorAll('compagnon-ror').length,
    marks: [document, ...Array.from(frames).map((frame) => frame.document)]
      .map((one) => one.querySelectorAll('[data-compagnon-ror]').length + one.adoptedStyleSheets.length)
      .reduce((sum, one) => sum + one, 0),
    room: [
      getComputedStyle(document.documentElement).marginTop,
      document.querySelector('frameset')?.getAttribute('rows'),
    ].join(' '),
  }));
  return { text: '', ended: '', words: '', ...shown, ...around };
}
