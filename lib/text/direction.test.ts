// No name turns our own sentences round: what could is left out where names are read, and where sentences are made.
import { expect, test } from 'vitest';
import { Structure } from '@/lib/dossiers/schema';
import { readRow } from '@/lib/reading/rows';
import { readDossierSheet, readSheet } from '@/lib/reading/sheet';
import { hostileTexts } from '@/test/support/hostile-texts';
import { upright } from './direction';
import { t } from './text';

const TURNS = /\p{Bidi_Control}/u;

test.each([
  ['\u202eEHPAD LES PINS\u202c', 'EHPAD LES PINS'],
  ['\u2067EHPAD\u2069 \u200fLES\u061c PINS', 'EHPAD LES PINS'],
  ['בית אבות', 'בית אבות'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('%j is read as %j', (text, read) => {
  expect(upright(text)).toBe(read);
});

test('a sentence keeps its direction whatever it is about', () => {
  for (const text of hostileTexts()) expect(t('search_not_on_page', text)).not.toMatch(TURNS);
});

test('names are read without what turns them: rows, sheets, dossiers, what is kept', () => {
  const turned = '\u202eEHPAD LES PINS';
  const row = readRow({ key: 'k', cells: [turned, '31700 BLAGNAC\u202e'] }, ['name', 'commune']);
  expect(row).toMatchObject({ name: 'EHPAD LES PINS', commune: 'BLAGNAC' });
  const sheet = { title: turned, lines: [], href: '' };
  expect(readSheet(sheet)?.name).toBe('EHPAD LES PINS');
  expect(readDossierSheet(sheet, `31 MAJ MSPA ${turned}`, undefined).name).not.toMatch(TURNS);
  expect(Structure.parse({ name: turned, commune: '\u2067BLAGNAC' })).toEqual({
    name: 'EHPAD LES PINS',
    commune: 'BLAGNAC',
  });
  expect(Structure.safeParse({ name: '\u202e\u202d' }).success).toBe(false);
});
