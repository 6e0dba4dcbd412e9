// The guide's line: it never asks for what a sheet already has.
import { expect, test } from 'vitest';
import { STEPS } from '@/lib/features/guide/steps';
import { t } from '@/lib/text/text';
import { flatten } from './flatten';
import { Guide } from './Guide';

const words = (current: number) =>
  JSON.stringify(flatten(<Guide current={current} canPoint={false} open={true} keys={[]} />));
const marked = (current: number) => words(current).match(/"class":"done"/g)?.length ?? 0;

test('a sheet without a dossier is at the step that creates it', () => {
  expect(words(4)).toContain(t('guide_step', 5, 6));
  expect(words(4)).not.toContain(t('guide_in_dossier'));
  expect(marked(4)).toBe(4);
});

test('a sheet that has its dossier is at no step; whether that one is named is not said', () => {
  const beyond = STEPS.length + 1;
  expect(words(beyond)).toContain(t('guide_in_dossier'));
  expect(words(beyond)).not.toContain('aria-current":"step');
  expect(marked(beyond)).toBe(5);
  expect(marked(STEPS.length)).toBe(6);
});
