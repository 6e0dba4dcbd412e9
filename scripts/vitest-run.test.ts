// The last line of `npm test` adds up what vitest reports: nothing may get lost on the way.
import { expect, it } from 'vitest';
import { countTests } from './vitest-run';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one, i) => ({ status: one, fullName: `test ${i}` })),
});

it('counts the tests', () => {
  const count = countTests(
    { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] },
    false,
  );
  expect(count).toEqual({ passed: 3, failed: 1, skipped: [] });
});

it('names those that did not run', () => {
  const count = countTests({ testResults: [file('passed', 'passed', 'pending', 'todo')] }, true);
  expect(count).toEqual({ passed: 1, failed: 0, skipped: ['test 1', 'test 2'] });
});

it('counts a file that does not load, or whose hooks fail, as one failure', () => {
  const count = countTests(
    { testResults: [file('failed'), file('failed', 'pending'), file('passed', 'passed')] },
    false,
  );
  expect(count).toMatchObject({ passed: 1, failed: 2 });
});

it('counts an end in error with no test to blame as one failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, false)).toMatchObject({ passed: 1, failed: 1 });
});

it('counts a run without a test as one failure', () => {
  expect(countTests({ testResults: [] }, true)).toMatchObject({ passed: 0, failed: 1 });
});
