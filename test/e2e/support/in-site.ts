// Brings the recogniser itself into a stored page, beside the extension that runs there.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { JSHandle, Page } from 'puppeteer-core';

export type InSite = typeof import('./in-site/index');

let expression: string | undefined;

/** Evaluated through the browser's debugger: a page's policy does not bind it. */
export async function inSite(page: Page): Promise<JSHandle<InSite>> {
  expression ??= bundle();
  return (await page.evaluateHandle(expression)) as JSHandle<InSite>;
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'in-site/index.ts')],
    tsconfig: join(import.meta.dirname, '../../../tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'site',
    charset: 'utf8',
  });
  return `(() => { ${outputFiles[0]?.text}; return site; })()`;
}
