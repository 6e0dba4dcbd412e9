// Tries every promise and writes what was measured into `docs/promesses.md`: `npm run promises`, `-- --only S2,R1`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PROMISES, type Promised } from '../test/promises/promises';
import { ensureBrowsers } from './browsers';
import { build } from './build';
import { type Tried, withTable } from './promises-table';
import { ROOT, run } from './run';

const PAGE = join(ROOT, 'docs/promesses.md');

interface Test {
  file: string;
  name: string;
  passed: boolean;
}

const promises = choose();
const figures = new Map<string, string[]>();
const tests: Test[] = [];

ensureBrowsers(['chromium', 'firefox']);
await build({ targets: ['chrome', 'edge', 'firefox'] });
await build({ targets: ['chrome', 'edge', 'firefox'], openRoot: true });
const folder = mkdtempSync(join(tmpdir(), 'promises-'));
try {
  for (const project of ['unit', 'build', 'e2e', 'promises'] as const) await runProject(project);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const tried = promises.map(resultOf);
const day = new Date().toISOString().slice(0, 10);
const ids = PROMISES.map(({ id }) => id);
writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), tried, ids, day));
for (const { id, kept, tests: all, failed, says } of tried)
  console.log(`${kept ? '✔' : '✘'} ${id} ${says} (${all} tests${failed > 0 ? `, ${failed} en échec` : ''})`);
const kept = tried.filter((one) => one.kept).length;
console.log(`\n${kept} promesses tenues, ${tried.length - kept} non tenues`);
process.exitCode = kept === tried.length ? 0 : 1;

function choose(): readonly Promised[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return PROMISES;
  const asked = values.only.split(',');
  const unknown = asked.filter((id) => !PROMISES.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`Promesses inconnues : ${unknown.join(', ')}`);
  return PROMISES.filter(({ id }) => asked.includes(id));
}

/** Runs the test files that the promises name in one project, once each. */
async function runProject(project: string): Promise<void> {
  const named = promises.flatMap(({ kept }) => kept.filter((one) => one.project === project).map(({ file }) => file));
  const files = [...new Set(named)];
  if (files.length === 0) return;
  const report = join(folder, `${project}.json`);
  const noted = join(folder, `${project}.jsonl`);
  writeFileSync(noted, '');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await run('vitest', ['run', '--project', project, ...reporters, ...files], { env: { PROMISES_FILE: noted } });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  for (const { name, assertionResults } of testResults) {
    // One left out, where a browser or a front has nothing to try, is no failure.
    const ran = assertionResults.filter(({ status }) => status === 'passed' || status === 'failed');
    const file = relative(ROOT, name);
    tests.push(...ran.map(({ status, fullName }) => ({ file, name: fullName, passed: status === 'passed' })));
  }
  for (const line of readFileSync(noted, 'utf8').split('\n').filter(Boolean)) {
    const { id, figure } = JSON.parse(line) as { id: string; figure: string };
    figures.set(id, [...(figures.get(id) ?? []), figure]);
  }
}

/** Kept when each of its files ran at least one of its tests, and none failed. */
function resultOf({ id, says, limit, kept }: Promised): Tried {
  const own = kept.map(({ file, name = '' }) => tests.filter((one) => one.file === file && one.name.includes(name)));
  const all = own.flat();
  const failed = all.filter(({ passed }) => !passed).length;
  const ran = own.length > 0 && own.every((some) => some.length > 0);
  return { id, says, limit, kept: ran && failed === 0, figures: figures.get(id) ?? [], tests: all.length, failed };
}
