// A dossier's history as one reads it.
import { expect, test } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { WRONG_CLOCK } from '@/lib/dossiers/reminders';
import { historyLines } from './history-words';

test('says what happened, the last first, with its day', () => {
  const dossier = aDossier({
    history: [
      { on: '2025-12-30', what: 'created' },
      { on: '2026-11-02', what: 'opened' },
      { on: '2026-11-02', what: 'renamed', detail: '31 MAJ MSPA EHPAD Les Tilleuls' },
      { on: '2026-11-09', what: 'reminded' },
      { on: '2026-11-10', what: 'snoozed', detail: '2026-12-07' },
      { on: '2026-11-12', what: 'integrated' },
    ],
  });
  expect(historyLines(dossier, '2026-11-23').map(({ day, said }) => `${day} : ${said}`)).toEqual([
    'jeudi 12 novembre : marqué comme intégré',
    'mardi 10 novembre : rappel fixé au lundi 7 décembre',
    'lundi 9 novembre : rappel donné',
    'lundi 2 novembre : renommé «\u00a031 MAJ MSPA EHPAD Les Tilleuls\u00a0»',
    'lundi 2 novembre : ouvert sur le ROR',
    'mardi 30 décembre 2025 : créé',
  ]);
});

test('leaves out what a clock gone wrong has told', () => {
  const dossier = aDossier({
    history: [
      { on: '2030-01-01', what: 'reminded', detail: WRONG_CLOCK },
      { on: '2026-11-09', what: 'renamed' },
    ],
  });
  expect(historyLines(dossier, '2026-11-23').map(({ said }) => said)).toEqual(['renommé']);
});
