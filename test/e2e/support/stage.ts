// The stage of an end-to-end test: each browser, on each front, with a director signed in; opened once for a file, then closed.
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers';
import { type RorProxy, startProxy } from '../../ror/proxy';
import { FRONT_NAMES, type LookName, type RorServer, startRor } from '../../ror/server';
import type { Row } from '../../ror/types';
import { type Language, said } from '../../support/sentences';
import { type Site, siteOf } from '../fronts';
import { type LaunchOptions, launch } from './launch';
import type { Problem } from './problems';
import type { Session } from './session';
import type { Surface } from './surface';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface StageOptions {
  rows: readonly Row[];
  /** Both, unless only one has what is tested. */
  fronts?: readonly LookName[];
  /** Both, unless the other is tried elsewhere. */
  browsers?: readonly BrowserName[];
  build?: LaunchOptions['build'];
  /** Of the browser; French unless told. */
  language?: Language;
  /** Where the tests find the director: in the directory, nothing ticked, unless told. */
  at?: 'sign-in' | 'directory';
  /** What may be said on the console in these tests, beside what the stand-in says by itself. */
  noise?: readonly Noise[];
}

/** A line of the console that is no fault, by its text and by the address it came from. */
export interface Noise {
  text: RegExp;
  where: RegExp;
}

/** What a test works with. */
export interface Stage {
  browser: BrowserName;
  front: LookName;
  server: RorServer;
  session: Session;
  /** The site's own gestures. */
  site: Site;
  overlay: Surface;
}

/** The dynamic front asks who is signed in before anyone is. */
const UNAUTHORIZED: Noise = {
  text: /^Failed to load resource: the server responded with a status of 401/,
  where: /^https:\/\/ror\.esante-occitanie\.fr\/ror\/api\/session$/,
};

/**
 * Declares `tests` for each browser on each front. What they are given is filled before the first of them runs.
 * A test also fails when anything went wrong meanwhile, on the site or in the extension, without it asking.
 */
export function onStages(options: StageOptions, tests: (stage: Stage) => void): void {
  const { fronts = FRONT_NAMES, browsers = BROWSERS, noise = [], language = 'fr' } = options;
  const all = browsers.flatMap((browser) => fronts.map((front) => ({ browser, front })));
  describe.each(all)('$browser, $front', ({ browser, front }) => {
    const stage = { browser, front } as Stage;
    let proxy: RorProxy | undefined;
    let told = 0;

    beforeAll(async () => {
      stage.server = await startRor({ rows: options.rows, front });
      proxy = await startProxy(stage.server.port);
      stage.session = await launch({
        browser,
        proxy,
        locale: said(language, 'language'),
        ...(options.build ? { build: options.build } : {}),
      });
      stage.site = siteOf(front, stage.session);
      stage.overlay = stage.session.overlay();
      await stage.session.ready();
      if (options.at === 'sign-in') return;
      await stage.site.signIn();
      await stage.overlay.waitForText(said(language, 'guide_step', 2, 6));
      await stage.site.openDirectory();
      await stage.overlay.waitForText(said(language, 'guide_step', 3, 6));
    });

    afterEach(async () => {
      const problems = await stage.session.problems();
      const fresh = problems.slice(told);
      told = problems.length;
      expect(fresh.filter((problem) => ![UNAUTHORIZED, ...noise].some((known) => isSaid(known, problem)))).toEqual([]);
    });

    afterAll(async () => {
      await stage.session?.close();
      await proxy?.close();
      await stage.server?.close();
    });

    tests(stage);
  });
}

function isSaid({ text, where }: Noise, problem: Problem): boolean {
  return problem.kind === 'console' && text.test(problem.text) && where.test(problem.where);
}
