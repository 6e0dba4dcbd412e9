// Everything that must hold, one step after the other: `npm test`. Developers may narrow it: `npm test -- --only unit,e2e`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BrowserMissing, ensureBrowsers } from './browsers';
import { BuildFailed, build, tooHeavy, type Weight } from './build';
import { ROOT, run } from './run';
import { type Count, runVitest } from './vitest-run';

interface Step {
  title: string;
  /** The step that must have passed before: without builds or browsers there is nothing to test. */
  needs?: readonly string[];
  run(): Promise<Count | boolean>;
}

const STEPS: Record<string, Step> = {
  lint: { title: 'Format et lint', run: checkStyle },
  types: { title: 'Types', run: checkTypes },
  unit: { title: 'Tests unitaires', run: () => runVitest('unit') },
  builds: { title: 'Constructions', run: buildAll },
  weight: { title: 'Poids du script de page', needs: ['builds'], run: checkWeights },
  build: { title: 'Tests des constructions', needs: ['builds'], run: () => runVitest('build') },
  addons: {
    title: 'Règles des magasins (web-ext lint)',
    needs: ['builds'],
    run: () => succeeds('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--boring']),
  },
  browsers: { title: 'Navigateurs', run: findBrowsers },
  e2e: { title: 'Tests de bout en bout', needs: ['builds', 'browsers'], run: () => runVitest('e2e') },
};

const weights: Weight[] = [];
const chosen = choose();
const total: Count = { passed: 0, failed: 0, skipped: [] };
const bad = new Set<string>();
for (const id of chosen) await execute(id, STEPS[id] as Step);

const left = Object.keys(STEPS).filter((id) => !chosen.includes(id));
if (total.skipped.length > 0) console.log(`\nSautés :\n  ${total.skipped.join('\n  ')}`);
if (left.length > 0) console.log(`\nLaissé de côté : ${left.map((id) => STEPS[id]?.title).join(', ')}`);
if (bad.size > 0) console.log(`\nEn échec : ${[...bad].map((id) => STEPS[id]?.title).join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** The steps asked for with `--only`, and those they need; all of them by default. */
function choose(): string[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return Object.keys(STEPS);
  const asked = values.only.split(',');
  const unknown = asked.filter((id) => !(id in STEPS));
  if (unknown.length > 0)
    throw new Error(`--only ${unknown.join(',')} : choisir dans ${Object.keys(STEPS).join(', ')}`);
  const wanted = new Set(asked.flatMap((id) => [...(STEPS[id]?.needs ?? []), id]));
  return Object.keys(STEPS).filter((id) => wanted.has(id));
}

async function execute(id: string, step: Step): Promise<void> {
  console.log(`\n— ${step.title}`);
  const start = performance.now();
  const missing = step.needs?.filter((need) => bad.has(need)) ?? [];
  let count: Count | boolean = false;
  if (missing.length > 0) console.log(`Impossible sans : ${missing.map((need) => STEPS[need]?.title).join(', ')}`);
  else count = await step.run().catch(reported);
  // A step that is not made of tests counts as one.
  const { passed, failed, skipped } =
    typeof count === 'boolean' ? { passed: Number(count), failed: Number(!count), skipped: [] } : count;
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  if (failed > 0) bad.add(id);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.title} (${seconds} s)`);
}

/** A step that breaks has failed; the others still run. */
function reported(error: unknown): boolean {
  console.error(error);
  return false;
}

async function succeeds(tool: string, args: string[]): Promise<boolean> {
  return (await run(tool, args)).ok;
}

function checkStyle(): Promise<boolean> {
  // Biome colours its output even in a file.
  const colours = process.stdout.isTTY ? [] : ['--colors=off'];
  return succeeds('@biomejs/biome', ['ci', '--error-on-warnings', ...colours]);
}

async function checkTypes(): Promise<boolean> {
  // WXT writes the configuration that ours extends; installing does it too, unless install scripts are off.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json')) && !(await succeeds('wxt', ['prepare']))) return false;
  const own = await succeeds('typescript', ['--noEmit']);
  // The stand-in's clients are written for other libraries than the extension.
  const dynamic = await succeeds('typescript', ['--noEmit', '--project', 'test/ror/dynamic/client']);
  const renderings = await succeeds('typescript', ['--noEmit', '--project', 'test/ror/renderings']);
  return own && dynamic && renderings;
}

async function buildAll(): Promise<boolean> {
  try {
    weights.push(...(await build({ targets: ['chrome', 'edge', 'firefox'] })));
    weights.push(...(await build({ targets: ['chrome', 'firefox'], openRoot: true })));
    for (const { line } of weights) console.log(line);
    return true;
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    console.error(error.message);
    return false;
  }
}

async function checkWeights(): Promise<boolean> {
  const complaint = tooHeavy(weights);
  if (complaint) console.error(complaint);
  return complaint === '';
}

async function findBrowsers(): Promise<boolean> {
  try {
    for (const [name, path] of Object.entries(ensureBrowsers(['chromium', 'firefox'])))
      console.log(`${name} : ${path}`);
    return true;
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.error(error.message);
    return false;
  }
}
