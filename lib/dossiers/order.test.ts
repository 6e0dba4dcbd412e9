// Each order of the list.
import { expect, test } from 'vitest';
import { aDossier } from '@/components/dossier.fixture';
import { firstInOrder, ORDERS, sortDossiers } from './order';

const moment = { date: '2026-11-23', evening: false, workingDaysOnly: false };
const dossiers = [
  aDossier({ structure: { name: 'Éveil' }, createdOn: '2026-11-20', remindOn: '2026-11-27' }),
  aDossier({ structure: { name: 'Cèdres 10' }, createdOn: '2026-10-01', remindOn: '2026-12-20' }),
  aDossier({ structure: { name: 'Cèdres 9' }, createdOn: '2026-10-01', remindOn: '2026-12-20' }),
  aDossier({ structure: { name: 'Frênes' }, createdOn: '2026-11-15', remindOn: '2026-11-22' }),
  aDossier({
    structure: { name: 'Aulnes' },
    createdOn: '2026-11-10',
    remindOn: '2026-11-10',
    snoozedUntil: '2026-12-01',
  }),
];

test.each([
  ['due', ['Frênes', 'Cèdres 9', 'Cèdres 10', 'Aulnes', 'Éveil']],
  ['oldest', ['Cèdres 9', 'Cèdres 10', 'Aulnes', 'Frênes', 'Éveil']],
  ['reminder', ['Frênes', 'Éveil', 'Aulnes', 'Cèdres 9', 'Cèdres 10']],
  ['name', ['Aulnes', 'Cèdres 9', 'Cèdres 10', 'Éveil', 'Frênes']],
] as const)('by %s', (order, names) => {
  expect(sortDossiers(dossiers, order, moment).map(({ structure }) => structure.name)).toEqual(names);
});

test.each(ORDERS)('the first by %s are those that come first of all', (order) => {
  const all = sortDossiers(dossiers, order, moment);
  for (let count = 0; count <= dossiers.length + 1; count++)
    expect(firstInOrder(dossiers, order, moment, count)).toEqual(all.slice(0, count));
});

test('what waits for the evening, or for a working day, is not among those to act on first', () => {
  const [tonight, saturday, due] = [
    aDossier({
      structure: { name: 'Soir' },
      remindOn: '2026-11-28',
      snoozedUntil: '2026-11-28',
      snoozedToEvening: true,
    }),
    aDossier({ structure: { name: 'Samedi' }, remindOn: '2026-11-28' }),
    aDossier({ structure: { name: 'Vendredi' }, remindOn: '2026-11-27', createdOn: '2026-11-10' }),
  ];
  const names = (when: Partial<typeof moment>) =>
    sortDossiers([tonight, saturday, due], 'due', { ...moment, date: '2026-11-28', ...when }).map(
      ({ structure }) => structure.name,
    );
  expect(names({})).toEqual(['Samedi', 'Vendredi', 'Soir']);
  expect(names({ evening: true })).toEqual(['Samedi', 'Soir', 'Vendredi']);
  expect(names({ workingDaysOnly: true })).toEqual(['Vendredi', 'Samedi', 'Soir']);
});
