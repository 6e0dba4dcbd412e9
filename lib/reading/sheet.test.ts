// Sheets read from their lines of text, and the establishment a dossier is about.
import { expect, test } from 'vitest';
import { readDossierSheet, readSheet } from './sheet';

const FINESS = '310999990';
const sheet = (title: string, pairs: Record<string, string>) => ({
  title,
  lines: Object.entries(pairs).flatMap(([label, value]) => [[label], [value]]),
  href: 'https://ror.esante-occitanie.fr/ror/fiche?x=1',
});
const EHPAD = sheet('EHPAD LES GLYCINES', {
  'N° FINESS': '31 099 999 0',
  'N° FINESS juridique': '340999994',
  Catégorie: 'EHPAD',
  'Code postal': '31600',
  Commune: 'MURET',
});

test('an establishment, by its labels', () => {
  expect(readSheet(EHPAD)).toEqual({
    name: 'EHPAD LES GLYCINES',
    finess: FINESS,
    commune: 'MURET',
    department: '31',
    category: 'EHPAD',
    href: EHPAD.href,
  });
});

test('no title: the name among the facts; neither: nothing', () => {
  expect(readSheet(sheet('', { Dénomination: 'IME LES PINS' }))?.name).toBe('IME LES PINS');
  expect(readSheet(sheet('', { Téléphone: '05 00 00 00 00' }))).toBeUndefined();
});

test('a postal code where no FINESS is shown', () => {
  expect(readSheet(sheet('IME LES PINS', { Adresse: '2 rue des Pins 81000 ALBI' }))?.department).toBe('81');
});

test('a dossier is about the sheet it was opened from when both bear the same name', () => {
  const visited = readSheet(EHPAD);
  const page = sheet('Dossier collaboratif', {});
  expect(readDossierSheet(page, '31 MAJ MSPA EHPAD Les Glycines', visited)).toEqual(visited);
  expect(readDossierSheet(page, '31 MAJ MSPH IME LES PINS', visited)).toEqual({ name: 'IME LES PINS' });
});

test('what the dossier’s own page shows is believed first', () => {
  const page = sheet('Dossier collaboratif', { Commune: 'SEYSSES', 'N° FINESS': FINESS });
  expect(readDossierSheet(page, 'EHPAD LES GLYCINES', readSheet(EHPAD))).toMatchObject({
    commune: 'SEYSSES',
    finess: FINESS,
  });
});
