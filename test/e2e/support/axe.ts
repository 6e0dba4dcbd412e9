// Accessibility rules run on a page of the extension as it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What breaks a rule of axe-core, one line each, in the page or in what `within` selects; the page's own policy does not bind the
 * debugger.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(`${source}; undefined`);
  return (await page.evaluate(`axe.run(${JSON.stringify(within)}, { iframes: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`)) as string[];
}

/** The page in light or in dark, without the moment in between; as it is where the debugger cannot say (Firefox). */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const features = { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' };
  await page
    .emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value })))
    .catch(() => undefined);
}
