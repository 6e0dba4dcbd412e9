// Labels and values told apart whatever they are drawn with.
import { expect, test } from 'vitest';
import { knownFacts } from './facts';

test.each<[string, string[][]]>([
  ['cells', [['Commune'], ['ALBI'], ['Code postal'], ['81000']]],
  ['one line a fact', [['Commune : ALBI'], ['Code postal : 81000']]],
  [
    'a label in bold and its value',
    [
      ['Commune :', 'ALBI'],
      ['Code postal', ': 81000'],
    ],
  ],
  ['all in one line', [['Commune', 'ALBI', 'Code postal', '81000']]],
])('%s', (_, lines) => {
  expect(knownFacts(lines)).toEqual({ commune: 'ALBI', postalCode: '81000' });
});

test('a label without a value takes nothing from the next one', () => {
  expect(knownFacts([['Commune'], ['Code postal'], ['81000']])).toEqual({ postalCode: '81000' });
  expect(knownFacts([['Adresse :', ''], ['Ville'], ['ALBI']])).toEqual({ commune: 'ALBI' });
  expect(knownFacts([['Commune']])).toEqual({});
});

test('the first of a kind stands, a sentence is no label', () => {
  expect(knownFacts([['Commune'], ['ALBI'], ['Commune'], ['MURET']])).toEqual({ commune: 'ALBI' });
  expect(knownFacts([['La commune de cet établissement est la suivante :'], ['ALBI']])).toEqual({});
});
