// Runs one vitest project and counts its tests from the reporter's own figures.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

export interface Count {
  passed: number;
  failed: number;
  /** Names of the tests that did not run. */
  skipped: string[];
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Runs the tests of a project, showing them as they go; nothing run counts as a failure. */
export async function runVitest(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok } = await run('vitest', ['run', '--project', project, ...reporters]);
    return countTests(JSON.parse(readFileSync(file, 'utf8')), ok);
  } catch (error) {
    console.error(`vitest n’a pas rendu compte : ${error}`);
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not load counts as one failure, and so does a run that ends badly with no test to blame, or without any test. */
export function countTests({ testResults }: Report, ok: boolean): Count {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  const nothing = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (!ok || nothing) ? 1 : failed,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}
