// S13: what is typed in the popup, the side panel and the full tab reaches no page of the site, by no way.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { aRow, COMBINATIONS, Scenario } from '../e2e/support/dossier-scenario';
import type { Surface } from '../e2e/support/surface';
import { openToolbarPopup } from '../e2e/support/toolbar-popup';
import { aTracked } from '../e2e/support/tracked';
import { measured } from './measured';

const ROW = aRow({ name: 'EHPAD LES TILLEULS' });
/** Words that stand in no page. */
const NOTES = { popup: 'zorglub quibrax', panel: 'quetzalix vromdu', tab: 'wapitok brizelda' };
const WORDS = Object.values(NOTES).flatMap((note) => note.split(' '));
/** Typed on the page itself, to know that it is heard there. */
const WITNESS = 'temoin';

/** Everything a page may hear or be told of, kept as one text in each of its frames. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  let typed = '';
  const types =
    'keydown keypress keyup beforeinput input change paste copy cut compositionupdate compositionend focusin selectionchange message storage drop';
  for (const type of types.split(' '))
    addEventListener(
      type,
      (event) => {
        const { key, data, target } = event as unknown as { key?: string; data?: unknown; target: HTMLInputElement };
        if (type === 'keydown') typed += key;
        heard.push(typed.slice(-60), JSON.stringify(data ?? ''), `${target?.value ?? ''}`);
      },
      true,
    );
  const watch = () =>
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        heard.push(target.nodeValue ?? '', ...[...addedNodes].map((node) => node.textContent ?? ''));
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  watch();
  new BroadcastChannel('any').onmessage = ({ data }) => heard.push(JSON.stringify(data));
}

/** All that the page holds or has heard, in every frame. */
async function pageHolds(page: Page): Promise<string> {
  const frames = page.frames().map((frame) =>
    frame.evaluate(async () => {
      const { heard = [] } = globalThis as { heard?: string[] };
      const fields = [...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      );
      const stores = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
      const databases = JSON.stringify(await indexedDB.databases());
      const page = [document.documentElement.outerHTML, document.title, document.cookie, window.name, location.href];
      return [...heard, ...fields, ...page, stores, databases].join('\n');
    }),
  );
  return (await Promise.all(frames)).join('\n').toLowerCase();
}

async function write(content: Surface, note: string): Promise<void> {
  const own = content.getByRole('article', ROW.name);
  await own.getByRole('button', 'Modifier').click();
  const edit = own.getByRole('form', `Modifier : ${ROW.name}`);
  await edit.getByRole('textbox', 'Note (facultatif)').fill(note);
  await edit.getByRole('button', 'Enregistrer').click();
  await own.waitForText(note);
  // What was typed is forgotten with the form.
  await edit.gone();
}

describe.each(COMBINATIONS)('notes, $browser, $front front', ({ browser, front }) => {
  it('are not heard by the page, nor shown on it', { timeout: 240_000 }, async () => {
    const scenario = await Scenario.start({ browser, front, rows: [ROW] });
    const { session, server } = scenario;
    const { page } = session;
    try {
      await page.evaluateOnNewDocument(listen);
      await scenario.startOver();
      const { today } = await scenario.ask('dossiers.list', {});
      const structure = { name: ROW.name, finess: ROW.finess_et };
      await scenario.ask('dossiers.put', { dossier: aTracked(today, { structure, due: -2 }) });
      scenario.dossier(ROW);
      await scenario.openSheet(ROW);
      await session.overlay().getByRole('alert', 'Dossier collaboratif en cours').wait();

      if (browser === 'chromium') {
        const popup = await openToolbarPopup(session);
        await write(popup.content, NOTES.popup);
        await popup.page.close();
      }
      const places = { 'popup.html': NOTES.popup, 'sidepanel.html': NOTES.panel, 'dossiers.html': NOTES.tab };
      for (const [path, note] of Object.entries(places)) {
        const { content, close } = await session.popup(path);
        await write(content, note);
        await close();
        const before = await pageHolds(page);
        await scenario.openDossier(scenario.dossier(ROW).id);
        await session.overlay().getByRole('group', 'Nom du dossier collaboratif').wait();
        await scenario.openSheet(ROW);
        await session.overlay().waitForText('Vous suivez ce dossier');
        const held = `${before}\n${await pageHolds(page)}\n${await session.overlay().text()}`.toLowerCase();
        expect(WORDS.filter((word) => held.includes(word))).toEqual([]);
      }
      const sent = JSON.stringify(server.requests).toLowerCase();
      expect(WORDS.filter((word) => sent.includes(word))).toEqual([]);

      await session.overlay().getByRole('region', 'Compagnon ROR').wait();
      await page.bringToFront();
      await page.keyboard.type(WITNESS);
      expect(await pageHolds(page)).toContain(WITNESS);
      measured('S13', `${browser}, ${front} : trois notes tapées, 0 mot dans la page, ses mémoires et ses requêtes`);
    } finally {
      await scenario.close();
    }
  });
});
