// Wordings: what fits whatever the accents and spaces, and what must not.
import { expect, test } from 'vitest';
import { fits, plain, stemOf } from './wording';

test('plain text drops accents, apostrophes, case and spaces', () => {
  expect(plain('  Créer un\u00a0dossier d’ÉTÉ - œuvre ')).toBe('creer un dossier d ete oeuvre');
  expect(plain('⚠')).toBe('');
});

test.each([
  ['mss', 'mss', true],
  ['mss', 'mss *', true],
  ['mss medico social et social', 'mss *', true],
  ['messagerie mss', 'mss *', false],
  ['medico social et social mss', '* mss', true],
  ['creer un dossier collaboratif', 'creer * dossier collaboratif', true],
  ['creer dossier collaboratif', 'creer * dossier collaboratif', true],
  ['creer un dossier', 'creer * dossier collaboratif', false],
  ['recreer un dossier collaboratif', 'creer * dossier collaboratif', false],
  ['acces au dossier de ma structure', '* au dossier *', true],
  ['dossier', '* dossier dossier *', false],
])('« %s » against « %s »: %s', (text, wording, expected) => {
  expect(fits(text, wording)).toBe(expected);
});

test('a text that fits a wording holds its stem', () => {
  expect(stemOf('creer * dossier collaboratif *')).toBe('collaboratif');
  expect(stemOf('* mss')).toBe('mss');
});
