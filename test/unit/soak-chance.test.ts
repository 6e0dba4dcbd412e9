// A long use drawn from a seed is the same one each time, though the pages it meets are not ready at the same moment.
import { expect, test } from 'vitest';
import { createChance } from '../promises/soak/chance';

const LABELS = Array.from({ length: 40 }, (_, i) => `button ${i}`);
const own = (label: string) => label;

test('what is drawn at a moment does not depend on how much was drawn before', () => {
  const [one, other] = [createChance(7), createChance(7)];
  for (let i = 0; i < 50; i++) {
    for (const [n, chance] of [one, other].entries()) {
      chance.turn(`act ${i}`);
      for (let drawn = 0; drawn < n * 3; drawn++) chance.next();
    }
    for (const chance of [one, other]) chance.turn(`scene ${i}`);
    expect(other.next()).toBe(one.next());
  }
});

test('another seed, and another moment, draw other things', () => {
  const drawn = [1, 2].flatMap((seed) => {
    const chance = createChance(seed);
    return ['act 1', 'act 2', 'check 1'].map((moment) => {
      chance.turn(moment);
      return chance.next();
    });
  });
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('a control is drawn again where others stand beside it, or are gone', () => {
  const same = Array.from({ length: 200 }, (_, i) => {
    const chance = createChance(i);
    const first = chance.named(LABELS, own);
    const again = createChance(i).named(
      ['one more', ...LABELS.filter((label) => label === first || label > 'button 2')],
      own,
    );
    return first === again;
  });
  // Only the one that is new may be drawn in its place: one time in about forty.
  expect(same.filter(Boolean).length).toBeGreaterThan(180);
});

test('each is drawn about as often as the others, those of one name too', () => {
  const counts = new Map<number, number>();
  const items = [...LABELS, 'button 0', 'button 0'].map((label, i) => ({ label, i }));
  for (let seed = 0; seed < 4200; seed++) {
    const { i } = createChance(seed).named(items, ({ label }) => label);
    counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  expect(counts.size).toBe(items.length);
  expect(Math.min(...counts.values())).toBeGreaterThan(50);
  expect(Math.max(...counts.values())).toBeLessThan(160);
});
