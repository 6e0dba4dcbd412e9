// What is told of the features is what they ask for.
import { expect, it } from 'vitest';
import { FEATURES } from '@/lib/features';
import { THRESHOLD } from '@/lib/site/locate';
import { NEEDS, SURE } from './needs';

it.each(FEATURES.map((feature) => [feature.id, feature] as const))('%s: its page and its parts', (id, feature) => {
  const { page, parts, may } = NEEDS[id];
  expect(page ? [page] : []).toEqual(feature.pages);
  const told = feature.hooks.filter((part) => !parts.includes(part));
  expect(may).toEqual(expect.arrayContaining(told));
  expect(told.length === 0 || feature.expects !== undefined).toBe(true);
});

it('a part is sure from where the page takes it for sure', () => {
  expect(SURE).toBe(THRESHOLD);
});
