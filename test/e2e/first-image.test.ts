// What a page of ours shows before the background has read the dossiers. In Chromium alone: Firefox runs nothing of a test's before the
// code of an extension's page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRow, Scenario } from './support/dossier-scenario';
import { aTracked } from './support/tracked';

const COUNT = 30;

/** Holds the answer to `dossiers.list` until `release` is called in the page. */
function holdTheList(): void {
  const page = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (message: unknown, ...answered: unknown[]) => unknown } };
    release: () => void;
  };
  const { runtime } = page.chrome;
  const send = runtime.sendMessage;
  const released = new Promise<void>((done) => {
    page.release = done;
  });
  runtime.sendMessage = (message, ...answered) => {
    if ((message as { type?: string }).type !== 'dossiers.list') return send(message, ...answered);
    return released.then(() => send(message, ...answered));
  };
}

/** Notes when the session's memory is asked for the first dossiers. */
function noteQuestions(): void {
  const page = globalThis as unknown as {
    chrome: { storage: { session: { get: (...asked: unknown[]) => unknown } } };
    questions: string[];
  };
  const { session } = page.chrome.storage;
  const get = session.get.bind(session);
  page.questions = [];
  session.get = (...asked) => {
    if (JSON.stringify(asked).includes('first')) page.questions.push(document.readyState);
    return get(...asked);
  };
}

describe('before all the dossiers are read', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser: 'chromium', front: 'classic', rows: [aRow({})] });
    const { today } = await scenario.ask('dossiers.list', {});
    for (let i = 0; i < COUNT; i++) {
      const dossier = aTracked(today, { age: 60 - i, due: -i, structure: { name: `IME NUMERO ${i}` } });
      await scenario.ask('dossiers.put', { dossier });
    }
    const popup = await scenario.session.popup();
    await popup.content.waitForText(`${COUNT} dossiers ouverts`);
    await popup.close();
  });
  afterAll(() => scenario?.close());

  async function opened(path: string, before: () => void = holdTheList): Promise<Page> {
    const page = await scenario.session.engine.browser.newPage();
    // A page behind another draws nothing.
    await page.bringToFront();
    await page.evaluateOnNewDocument(before);
    await scenario.session.engine.openExtension(page, path);
    return page;
  }
  const textsOf = (page: Page, selector: string) =>
    page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent));
  const says = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);

  it('the popup draws the first cards, and counts them all', async () => {
    const page = await opened('popup.html');
    await page.waitForFunction(() => document.querySelectorAll('.dossiers article').length === 20);
    expect((await textsOf(page, '.dossiers article h2'))[0]).toBe('IME NUMERO 0');
    expect(await textsOf(page, '.summary')).toEqual([expect.stringContaining(`${COUNT} dossiers ouverts`)]);
    await page.close();
  });

  it('the table draws its first rows, its ages and counts, out of reach until all are there', async () => {
    const page = await opened('dossiers.html');
    await page.waitForFunction(() => document.querySelectorAll('.wide[inert] .dossier-table tbody tr').length === 20);
    const early = await textsOf(page, '.dossier-table tbody tr');
    // Due first: the last one is due longest.
    expect(early[0]).toContain('IME NUMERO 29');
    await says(page, `${COUNT} dossiers sur ${COUNT}, ${COUNT} à relancer`);
    await says(page, `Enregistrer en CSV (${COUNT} dossiers)`);
    const bars = await textsOf(page, '.bar-count');
    await page.evaluate('release()');
    await page.waitForSelector('.wide:not([inert])');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.dossier-table tbody tr').length === count,
      {},
      COUNT,
    );
    // Nothing that was read has moved.
    expect((await textsOf(page, '.dossier-table tbody tr')).slice(0, 20)).toEqual(early);
    expect(await textsOf(page, '.bar-count')).toEqual(bars);
    await page.close();
  });

  // A page's own code is read once the page is: what waits for it comes an image late.
  it.each(['popup.html', 'sidepanel.html', 'dossiers.html'])(
    '%s asks for them once, ahead of its code',
    async (path) => {
      const page = await opened(path, noteQuestions);
      await page.waitForSelector(path === 'dossiers.html' ? '.dossier-table tbody tr' : '.dossiers article');
      expect(await page.evaluate('questions')).toEqual(['loading']);
      await page.close();
    },
  );
});
