// Filters said in words, as a director would.
import { expect, test } from 'vitest';
import { NO_CHOICE } from '@/lib/settings/schema';
import { choiceName, choiceWords, hiddenWords } from './choice-words';

const choice = { ...NO_CHOICE, groups: ['MSPA' as const], other: true, department: '81', type: 'EHPAD', pinned: true };

test('what is asked, part by part', () => {
  expect(choiceWords(choice, ' pins ')).toEqual([
    'personnes âgées ou autres publics',
    'département 81 Tarn',
    'type EHPAD',
    'mes structures',
    'mots « pins »',
  ]);
  expect(choiceWords(NO_CHOICE, '  ')).toEqual([]);
});

test('a name to keep it by', () => {
  expect(choiceName({ ...NO_CHOICE, type: 'EHPAD', department: '81' }, '')).toBe('EHPAD · Tarn');
  expect(choiceName({ ...NO_CHOICE, withDossier: true, department: '75' }, 'pins')).toBe(
    '75 · avec un dossier ouvert · « pins »',
  );
  expect(choiceName({ ...NO_CHOICE, groups: ['MSPH'] }, '')).toBe('Personnes handicapées');
});

test('why a row is hidden', () => {
  expect(hiddenWords(['department'], choice)).toBe('caché par : département 81 Tarn');
  expect(hiddenWords(['publics', 'type'], choice)).toBe('caché par : personnes âgées ou autres publics, type EHPAD');
  expect(hiddenWords([], choice)).toBe('');
});
