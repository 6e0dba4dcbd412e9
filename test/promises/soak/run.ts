// A long day's use, drawn by chance from a seed: what is done, what must hold all along, and what is held of the browser meanwhile.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers';
import { rowsWithLandmarks } from '../../e2e/support/landmarks';
import { launch, SITE } from '../../e2e/support/launch';
import { type Problem, watchProblems } from '../../e2e/support/problems';
import type { Session } from '../../e2e/support/session';
import { numbered } from '../../e2e/support/tracked';
import { startProxy } from '../../ror/proxy';
import { type FrontName, startRor } from '../../ror/server';
import { type ExtensionVoice, openVoice } from '../extension-page';
import { forgetLeftPages, type Vitals, vitalsOf } from '../vitals';
import { createChance } from './chance';
import { atRest, holds } from './invariants';
import { overlayActs, pageActs, siteActs } from './scenes';
import { watchWorker } from './worker';

export interface Soaked {
  /** What was done, in order. */
  trail: string[];
  samples: Vitals[];
  /** The worker's heap, bytes. */
  worker: number[];
  told: number;
  stops: number;
  /** Times the background left a message without an answer, sent again and again. */
  silences: number;
  tabs: number;
}

export interface SoakOptions {
  browser: BrowserName;
  front: FrontName;
  seed: number;
  acts: number;
  extension?: string;
}

/** Dossiers told by the tests themselves: each must be there ever after. */
const DOSSIERS = 60;
const PAGES = ['popup.html', 'dossiers.html', 'options.html'];
/** The last things done, said with a failure. */
const REMEMBERED = 40;

/** Which pages of the extension have an answer, and what runs, for whoever looks for the reason. */
async function heardBy({ engine }: Session): Promise<string> {
  const heard = engine.browser.targets().map((target) => `${target.type()} ${target.url()}`);
  for (const page of await engine.browser.pages()) {
    if (!page.url().startsWith(engine.extensionUrl(''))) continue;
    // One that needs the database, and one that does not.
    for (const type of ['dossiers.list', 'settings.get']) {
      const ask = `chrome.runtime.sendMessage({ type: '${type}', data: {}, timestamp: 1 }).then((answer) => JSON.stringify(answer).slice(0, 80), String)`;
      const silence = new Promise<string>((told) => setTimeout(told, 6000, 'silence'));
      heard.push(`${page.url()} ${type}: ${await Promise.race([page.evaluate(ask).catch(String), silence])}`);
    }
  }
  return heard.join(', ');
}

/** Tabs that the extension has opened, when asked to. */
async function closeOthers(known: readonly Page[], { engine }: Session): Promise<void> {
  for (const page of await engine.browser.pages()) if (!known.includes(page)) await page.close().catch(() => {});
}

/** What is said when the page went away under the hand. */
const LEFT = /context|detached|handle|navigat|Target closed|not found|no such (node|frame)|belong|actor/i;
function left(error: Error): string {
  if (!LEFT.test(error.message)) throw error;
  return 'the page had left';
}

/** Something does not hold: the seed, what it is, and the last things done. */
export class SoakFailure extends Error {
  override name = 'SoakFailure';
  constructor(
    said: string,
    /** All that was done until then. */
    readonly trail: readonly string[],
    options: ErrorOptions,
  ) {
    super(`${said}\nThe last of them:\n${trail.slice(-REMEMBERED).join('\n')}`, options);
  }
}

/** @throws SoakFailure */
export async function soak({ browser, front, seed, acts: most, extension }: SoakOptions): Promise<Soaked> {
  const chance = createChance(seed);
  const server = await startRor({ rows: rowsWithLandmarks(120), front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, ...(extension ? { extension } : {}) });
  const done: Soaked = { trail: [], samples: [], worker: [], told: 0, stops: 0, silences: 0, tabs: 0 };
  try {
    await session.ready();
    const problems: Problem[] = [];
    const worker = await watchWorker(session, problems);
    const voice = await openVoice(session);
    const pages = await Promise.all(PAGES.map(async (path) => (await session.popup(path)).page));
    await session.page.bringToFront();
    const told = new Set<string>();
    const dossiers = Array.from({ length: DOSSIERS }, (_, i) => numbered(i));
    const scenes: readonly (readonly [() => Promise<void>, number])[] = [
      [() => burst(session.page, overlayActs(session, chance), 25), 12],
      [() => burst(session.page, siteActs(session, chance), 8), 8],
      ...pages.map((page) => [() => burst(page, pageActs(page, chance), 20), 1.5] as const),
      [() => put(voice), 2],
      [() => anotherTab(session), 0.4],
      [() => stopWorker(session), 0.5],
    ];

    async function burst(page: Page, act: () => Promise<string>, length: number) {
      await page.bringToFront();
      for (let i = chance.below(length); i >= 0; i--) {
        chance.turn(`act ${done.trail.length}`);
        note(await act().catch(left));
      }
    }
    function note(what: string) {
      done.trail.push(`${done.trail.length + 1} ${what}`);
    }
    async function put({ ask }: ExtensionVoice) {
      const dossier = chance.pick(dossiers);
      const answer = await ask('dossiers.put', { dossier });
      if (answer?.ok) told.add(dossier.id);
      note(`puts ${dossier.name}: ${answer?.ok}`);
    }
    async function anotherTab({ engine }: Session) {
      const page = await engine.browser.newPage();
      await watchProblems(page, problems);
      await page.goto(SITE);
      await page.close();
      done.tabs++;
      note('opens a tab and closes it');
    }
    async function stopWorker({ engine }: Session) {
      await worker.unseen(engine.stopWorker);
      done.stops++;
      note('stops the background');
    }

    const every = Math.max(100, Math.floor(most / 20));
    for (let next = every; done.trail.length < most; ) {
      chance.turn(`scene ${done.trail.length}`);
      await chance.weighted(scenes)();
      chance.turn(`check ${done.trail.length}`);
      if (chance.chance(0.15)) await session.page.bringToFront();
      if (chance.chance(0.3))
        await holds({ session, voice, told, problems: [...problems, ...(await session.problems())] }).catch(
          async (error: Error) => {
            if (!/does not answer/.test(error.message)) throw error;
            done.silences++;
            console.log(
              `the background did not answer after ${done.trail.slice(-12).join(' ; ')}\n${await heardBy(session)}`,
            );
          },
        );
      if (done.trail.length < next) continue;
      next += every;
      await closeOthers([session.page, voice.page, ...pages], session);
      await atRest(session, voice);
      done.told = told.size;
      if (browser !== 'chromium') continue;
      await forgetLeftPages(session.page);
      done.samples.push(await vitalsOf(session.page));
      done.worker.push(await worker.heap());
      console.log(done.trail.length, JSON.stringify(done.samples.at(-1)), done.worker.at(-1));
    }
    return done;
  } catch (error) {
    const said = `soak with seed ${seed} (${browser}, ${front}), after ${done.trail.length} acts`;
    throw new SoakFailure(`${said}:\n${error} ${(error as Error).cause ?? ''}`, done.trail, { cause: error });
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
  }
}
