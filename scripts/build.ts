// Builds the extension for each browser and weighs it: `npm run build`, `npm run build:test` (open shadow root).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT, run } from './run';

export type Target = 'chrome' | 'edge' | 'firefox';

export interface BuildOptions {
  targets: readonly Target[];
  /** For the tests: the overlay's shadow root is open, nothing else differs. */
  openRoot?: boolean;
}

/** The overlay is loaded with every page of the site: bytes, minified. */
const CONTENT_SCRIPT_LIMIT = 60_000;

/** A build that failed; the message tells all. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
}

/** What a build weighs. */
export interface Weight {
  name: string;
  /** The script that runs in the site's pages, in bytes. */
  contentScript: number;
  /** All of it in words, on one line. */
  line: string;
}

/**
 * Builds into `.output/<target>-mv3`, or `.output/<target>-mv3-test` with an open root.
 * @throws BuildFailed
 */
export async function build({ targets, openRoot = false }: BuildOptions): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const target of targets) {
    const env = { COMPAGNON_OPEN_ROOT: openRoot ? '1' : '', NODE_ENV: 'production', NO_COLOR: '1' };
    const { ok, output } = await run('wxt', ['build', '-b', target], { env, quiet: true });
    const name = `${target}-mv3${openRoot ? '-test' : ''}`;
    if (!ok) throw new BuildFailed(`${name} ne se construit pas :\n${stripVTControlCharacters(output)}`);
    weights.push(weigh(name));
  }
  return weights;
}

/** The builds whose content script is over its limit, in words; empty when there is none. */
export function tooHeavy(weights: readonly Weight[]): string {
  const heavy = weights.filter(({ contentScript }) => contentScript > CONTENT_SCRIPT_LIMIT);
  if (heavy.length === 0) return '';
  return `Script de page au-dessus de ${kilobytes(CONTENT_SCRIPT_LIMIT)} : ${heavy.map(({ name }) => name).join(', ')}`;
}

function weigh(name: string): Weight {
  const folder = join(ROOT, '.output', name);
  const script = contentScriptOf(folder);
  if (!script) throw new BuildFailed(`${name} n’a pas de script de page (content_scripts).`);
  const size = (file: string): number => statSync(file).size;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contentScript = size(script);
  const line = [
    name.padEnd(18),
    `script de page ${kilobytes(contentScript)} (gzip ${kilobytes(gzipSync(readFileSync(script)).length)})`,
    `fond ${kilobytes(size(join(folder, 'background.js')))}`,
    `total ${kilobytes(files.reduce((sum, { parentPath, name: file }) => sum + size(join(parentPath, file)), 0))}`,
  ].join('  ');
  return { name, contentScript, line };
}

/** The one script that runs in the site's pages. */
function contentScriptOf(folder: string): string | undefined {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  const [script] = manifest.content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  return script && join(folder, script);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { 'open-root': { type: 'boolean', default: false } } });
  const openRoot = values['open-root'];
  try {
    const weights = await build({
      targets: openRoot ? ['chrome', 'firefox'] : ['chrome', 'edge', 'firefox'],
      openRoot,
    });
    for (const { line } of weights) console.log(line);
    const complaint = tooHeavy(weights);
    if (complaint) throw new BuildFailed(complaint);
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
