// How soon a list that appears can be searched, what reading it blocks, and what it holds in memory.
import type { JSHandle, Page } from 'puppeteer-core';
import { freshPage, type InPage, overlayRoot, type Stage, toolsIn } from './stage';

/** Milliseconds from the end of the frame that first shows the list. */
export interface Readiness {
  /** The count knows all rows. */
  known: number;
  /** The first hit of a letter typed as soon as there is a box for it. */
  firstHit: number;
  /** Long tasks from there until all is known. */
  longTasks: number[] | undefined;
}

/** The list comes while the page stands, as once MSS is ticked. */
export async function readiness(stage: Stage, size: number): Promise<Readiness> {
  const { known, longTasks } = await untilKnown(stage, size);
  return { known, longTasks, firstHit: await untilFirstHit(stage, size) };
}

async function untilKnown(stage: Stage, size: number): Promise<Omit<Readiness, 'firstHit'>> {
  const { page, tools, root } = await emptyDirectory(stage);
  const answer = await tools.evaluate(
    (bench, shadow, url, rows) => bench.listAppears(shadow, url, () => bench.isRead(shadow, rows)),
    root,
    stage.server.tableUrl(size),
    size,
  );
  await page.close();
  return { known: answer.after, longTasks: answer.longTasks };
}

async function untilFirstHit(stage: Stage, size: number): Promise<number> {
  const { page, tools, root } = await emptyDirectory(stage);
  const hit = tools.evaluate(
    (bench, shadow, url) => bench.listAppears(shadow, url, () => bench.hitsOf(shadow).length > 0),
    root,
    stage.server.tableUrl(size),
  );
  await tools.evaluate((bench, shadow) => bench.focusBox(shadow), root);
  await page.keyboard.press('e');
  const { after } = await hit;
  await page.close();
  return after;
}

interface Opened {
  page: Page;
  tools: JSHandle<InPage>;
  root: JSHandle<ShadowRoot>;
}

/** The directory with no list yet, and the overlay on it. */
async function emptyDirectory(stage: Stage): Promise<Opened> {
  const page = await freshPage(stage.session);
  await page.goto(stage.server.emptyUrl, { waitUntil: 'load' });
  const root = await overlayRoot(stage.session, page);
  const tools = await toolsIn(page);
  // The overlay has been through its first look at the page.
  await tools.evaluate((bench, shadow) => bench.until(shadow, () => shadow.textContent !== ''), root);
  await new Promise((done) => setTimeout(done, 1500));
  return { page, tools, root };
}
