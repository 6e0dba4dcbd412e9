// The search of the settings: by their own words and by those people use, whatever the accents.
import { expect, it } from 'vitest';
import { findSettings, foundIn } from './find-settings';
import { SETTING_IDS, searchedTexts } from './settings-index';

const find = (query: string) => [...(findSettings(query, searchedTexts()) ?? ['everything'])];

it.each([
  ['', 'everything'],
  ['  ', 'everything'],
  ['separateur', 'separator'],
  ['SÉPARATION', 'separator'],
  ['tiret', 'separator'],
  ['jours ouvrés', 'workingDaysOnly'],
  ['férié', 'workingDaysOnly'],
  ['favoris', 'pins'],
  ['raccourci clavier', 'keys'],
  ['rgpd', 'privacy'],
  ['mise a jour', 'updateWord'],
  ['assistance mail', 'assistance'],
  ['permissions', 'about'],
  ['exporter', 'backup'],
  ['panne', 'siteHealth'],
  ['effacer', 'retentionMonths'],
])('« %s » finds %s', (query, id) => {
  expect(find(query)).toContain(id);
});

it('asks for every word, and finds nothing of what is not there', () => {
  expect(find('rappel férié')).toEqual(['workingDaysOnly']);
  expect(find('zanzibar')).toEqual([]);
  expect(find('rappel zanzibar')).toEqual([]);
});

it('every setting has words of its own to be found by', () => {
  for (const { id, text } of searchedTexts()) {
    expect(text, id).not.toContain('look_for_');
    expect(find(text.split('\n').at(-1) ?? ''), id).toContain(id);
  }
  expect(new Set(SETTING_IDS).size).toBe(SETTING_IDS.length);
});

it('marks what is matched, in the text as it is written', () => {
  const marked = (text: string, query: string) => foundIn(text, query).map(([from, to]) => text.slice(from, to));
  expect(marked('Répertoire : l’Été, dès l’ouverture', 'ete repert')).toEqual(['Été', 'Répert']);
  expect(marked('Cœur du sujet', 'coeur')).toEqual(['Cœur']);
  expect(marked('Surprise', 'prise')).toEqual([]);
});
