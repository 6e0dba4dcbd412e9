// Numbers, days and lists go by the language of the sentences, whatever the browser would write.
import { afterEach, describe, expect, it } from 'vitest';
import { distanceInWords, writtenDay } from '@/components/days';
import { aDossier } from '@/components/dossier.fixture';
import { ageInWords } from '@/components/reminder-words';
import { theParts } from '@/lib/text/health-words';
import { speak } from '../../test/support/speak';
import { allOf, anyOf, language, monthWords } from './language';
import { formatNumber } from './text';

afterEach(() => speak('fr'));

/** The same in both, one after the other: what was made for one language must not serve the other. */
const inBoth = <T>(work: () => T): T[] =>
  (['fr', 'en', 'fr'] as const).map((one) => {
    speak(one);
    return work();
  });

describe('in French, in English, in French again', () => {
  it.each([
    ['the language', language, 'fr-FR', 'en-GB'],
    ['thousands', () => formatNumber(3643), '3\u202f643', '3,643'],
    ['millions', () => formatNumber(1_234_567), '1\u202f234\u202f567', '1,234,567'],
    ['a hundred', () => formatNumber(999), '999', '999'],
    ['a day', () => writtenDay('2027-01-12', '2027-02-01'), 'mardi 12 janvier', 'Tuesday 12 January'],
    [
      'of another year',
      () => writtenDay('2026-01-12', '2027-02-01'),
      'lundi 12 janvier 2026',
      'Monday 12 January 2026',
    ],
    ['a day gone by', () => distanceInWords('2027-01-31', '2027-02-01'), 'hier', 'yesterday'],
    ['days to come', () => distanceInWords('2027-02-04', '2027-02-01'), 'dans 3 jours', 'in 3 days'],
    ['months', () => distanceInWords('2026-10-01', '2027-02-01'), 'il y a 4 mois', '4 months ago'],
    ['a month', () => monthWords('2027-03'), 'mars 2027', 'March 2027'],
    ['all of three', () => allOf(['A', 'B', 'C']), 'A, B et C', 'A, B and C'],
    ['any of three', () => anyOf(['A', 'B', 'C']), 'A, B ou C', 'A, B or C'],
    [
      'parts',
      () => theParts(['mssToggle', 'dossierName']),
      'la case MSS et le champ du nom du dossier',
      'the MSS box and the dossier name field',
    ],
    [
      'an age',
      () => ageInWords(aDossier({ createdOn: '2027-01-20' }), '2027-02-01'),
      'ouvert il y a 12 jours',
      'opened 12 days ago',
    ],
  ])('%s', (_, work, french, english) => {
    // Browsers do not agree on a comma after the day of the week.
    expect(inBoth(work).map((text) => text.replace('day, ', 'day '))).toEqual([french, english, french]);
  });
});
