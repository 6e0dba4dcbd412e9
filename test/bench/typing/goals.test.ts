// The list of goals: each compares the right figures, and says plainly when it was not measured.
import { describe, expect, test } from 'vitest';
import type { CompetitorName } from './competitors';
import { goalsOf, inWords } from './goals';
import { scoresOf } from './report';

const round = (keys: number[], longTasks: number[] = []) => ({ keys, longTasks, burst: 1, setUp: 1, missed: [] });

const scores = scoresOf(
  new Map<CompetitorName, ReturnType<typeof round>[]>([
    ['floor', [round([10, 10]), round([20, 20]), round([10, 10])]],
    ['datatables', [round([100, 300])]],
    ['ag-grid', [round([10, 30])]],
    ['ours', [round([12, 12]), round([12, 12]), round([30, 30], [60])]],
  ]),
);

function goal(wanted: string, bySize = new Map([[3643, scores]])) {
  const goals = goalsOf({ bySize, curve: new Map(), index: undefined });
  return goals.find((one) => one.wanted.replace(/\s/g, ' ') === wanted);
}

describe('goalsOf', () => {
  test.each([
    ['3 643 lignes : moyenne / DataTables', 18 / 200],
    ['3 643 lignes : moyenne / ag-grid', 18 / 20],
    // 1.2, 0.6 and 3 times its own round's.
    ['3 643 lignes : p95 / plancher, médiane des passages', 1.2],
    ['3 643 lignes : tâches longues de plus que le plancher', 20],
  ])('%s', (wanted, expected) => {
    expect(goal(wanted)?.measured).toBeCloseTo(expected, 6);
  });

  test('what no run measured has no figure', () => {
    expect(goal('9 013 lignes : moyenne / DataTables')?.measured).toBeUndefined();
  });
});

test('a goal is marked as met, missed or not measured', () => {
  const one = { wanted: 'p95', most: 0.1 };
  expect(inWords({ ...one, measured: 0.1 })).toBe('✔ p95 : voulu ≤ 0,1, mesuré 0,10');
  expect(inWords({ ...one, measured: 0.2 })).toMatch(/^✘ /);
  expect(inWords({ ...one, measured: undefined })).toBe('– p95 : voulu ≤ 0,1, mesuré –');
});
