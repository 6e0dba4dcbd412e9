// The queue keeps its order through failures.
import { expect, it } from 'vitest';
import { serial } from './serial';

it('runs tasks one after the other, whatever becomes of each', async () => {
  const inTurn = serial();
  const log: string[] = [];
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.push(`${name} ends`);
    if (name === 'bad') throw new Error('no');
    return name;
  };
  const results = await Promise.allSettled([inTurn(task('bad', 5)), inTurn(task('good', 0))]);
  expect(log).toEqual(['bad starts', 'bad ends', 'good starts', 'good ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
