// Brings the in-page queries into a frame, once for each document, without leaving a trace in the page's globals.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Frame, JSHandle } from 'puppeteer-core';

export type InPage = typeof import('./in-page');

let expression: string | undefined;
const injected = new WeakMap<Frame, JSHandle<InPage>>();

/** The queries as one expression; evaluated through the browser's debugger, a page's policy does not bind it. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'in-page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'queries',
    charset: 'utf8',
  });
  return `(() => { ${outputFiles[0]?.text}; return queries; })()`;
}

/** The queries as they live in the document that `frame` shows now. */
export async function inPage(frame: Frame): Promise<JSHandle<InPage>> {
  const known = injected.get(frame);
  // A handle dies with its document, and the frame does not say so.
  const alive = known && (await known.evaluate(() => true).catch(() => false));
  if (alive) return known;
  expression ??= bundle();
  const fresh = (await frame.evaluateHandle(expression)) as JSHandle<InPage>;
  injected.set(frame, fresh);
  return fresh;
}
