// Starts one of the two browsers with the built extension, as a user has it, and the site under its real name.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserName, findBrowser } from '../../../scripts/browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { Session } from './session';

export const SITE = 'https://ror.esante-occitanie.fr/ror/';

export interface LaunchOptions {
  browser: BrowserName;
  /** The way to the stand-in, from `startProxy`. */
  proxy: { port: number };
  /** `production` is what users get; `test` has an open shadow root and nothing else. */
  build?: 'production' | 'test';
  /** Another folder to install, in place of a build. */
  extension?: string;
  headless?: boolean;
  locale?: string;
  timezone?: string;
  /** A folder to keep the profile in: launched again with it, the browser has the same data. */
  profile?: string;
  /** Where to go first; `''` to stay on an empty page. */
  url?: string;
}

const OUTPUT = resolve(import.meta.dirname, '../../../.output');

/**
 * Opens the browser on the site.
 * @throws Error when the browser or the build is missing
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { browser, proxy, build = 'production', headless = true, url = SITE, profile } = options;
  const executable = findBrowser(browser);
  if (!executable) throw new Error(`${browser} was not found: CHROMIUM_PATH and FIREFOX_PATH tell where`);
  const suffix = build === 'test' ? '-test' : '';
  const family = browser === 'chromium' ? 'chrome' : 'firefox';
  const extension = options.extension ?? resolve(OUTPUT, `${family}-mv3${suffix}`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build${suffix && ':test'}`);

  const start = browser === 'chromium' ? launchChromium : launchFirefox;
  const engine = await start({
    executable,
    extension,
    proxyPort: proxy.port,
    locale: options.locale ?? 'fr-FR',
    timezone: options.timezone ?? 'Europe/Paris',
    headless,
    profile,
  });
  const session = await Session.open(browser, engine);
  if (url) await session.page.goto(url);
  return session;
}
