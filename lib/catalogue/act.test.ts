// Using the controls of the filters' bar.
import { describe, expect, test } from 'vitest';
import { NO_CHOICE } from '@/lib/settings/schema';
import { afterAct, isAsking, isSame } from './act';

const asked = { choice: { ...NO_CHOICE, groups: ['MSPA' as const], department: '31' }, words: 'pins' };
const preset = { name: 'Tarn', choice: { ...NO_CHOICE, department: '81' }, words: 'lac' };
const pressed = (act: string, value = '') => afterAct(asked, act, value, [preset]);

describe('a control', () => {
  test.each<[string, string, object]>([
    ['MSPH', '', { groups: ['MSPA', 'MSPH'] }],
    ['MSPA', '', { groups: [] }],
    ['other', '', { other: true }],
    ['withDossier', '', { withDossier: true }],
    ['pinned', '', { pinned: true }],
    ['department', '81', { department: '81' }],
    ['type', 'EHPAD', { type: 'EHPAD' }],
    ['unheard of', 'x', {}],
    ['mss', '', {}],
  ])('%s %s changes its own filter alone', (act, value, change) => {
    expect(pressed(act, value)).toEqual({ choice: { ...asked.choice, ...change }, words: 'pins' });
  });

  test('pressed again goes back', () => {
    for (const act of ['MSPH', 'other', 'withDossier', 'pinned'])
      expect(isSame(afterAct(pressed(act), act, '', []), asked)).toBe(true);
  });

  test('reset undoes all, words included', () => {
    expect(pressed('reset')).toEqual({ choice: NO_CHOICE, words: '' });
  });

  test('a preset replaces the question; one that is gone does not', () => {
    expect(pressed('preset', 'Tarn')).toEqual({ choice: preset.choice, words: 'lac' });
    expect(pressed('preset', 'Gard')).toEqual(asked);
  });
});

test('whether anything is asked', () => {
  expect(isAsking({ choice: NO_CHOICE, words: ' ' })).toBe(false);
  expect(isAsking({ choice: NO_CHOICE, words: 'a' })).toBe(true);
  for (const change of [{ groups: ['MSPA' as const] }, { other: true }, { type: 'IME' }, { pinned: true }])
    expect(isAsking({ choice: { ...NO_CHOICE, ...change }, words: '' })).toBe(true);
});

test('two questions are the same whatever the order they were built in', () => {
  const one = { choice: { ...NO_CHOICE, groups: ['MSPA' as const, 'MSPH' as const] }, words: 'a ' };
  expect(isSame(one, { choice: { ...NO_CHOICE, groups: ['MSPH', 'MSPA'] }, words: 'a' })).toBe(true);
  expect(isSame(one, asked)).toBe(false);
});
