// Changes grouped as one reads them.
import { expect, test } from 'vitest';
import type { Change } from '@/lib/messages';
import { comparedGroups, firstLines } from './compared-groups';

const changes: Change[] = [
  { kind: 'changed', label: 'Téléphone', before: '01', after: '02' },
  { kind: 'changed', offer: 'Accueil de jour', section: 'Offres', label: 'Capacité', before: '12', after: '14' },
  { kind: 'added', section: 'Contact', label: 'Fax', after: '05' },
  { kind: 'removed', offer: 'SSIAD', label: '', before: 'Places : 4' },
  { kind: 'added', offer: 'Accueil de jour', label: 'Horaires', after: '9 h' },
];

test('each line stands under its offer, its section, or the sheet, and does not say it again', () => {
  expect(comparedGroups(changes)).toEqual([
    { title: 'La fiche', lines: ['Téléphone\u00a0: 01 → 02'] },
    { title: 'Accueil de jour', lines: ['Capacité\u00a0: 12 → 14', 'Ajouté – Horaires\u00a0: 9 h'] },
    { title: 'Contact', lines: ['Ajouté – Fax\u00a0: 05'] },
    { title: 'SSIAD', lines: ['Supprimé en entier\u00a0: SSIAD (Places : 4)'] },
  ]);
});

test('a long list is cut between lines, none is lost', () => {
  const groups = comparedGroups(changes);
  const [shown, rest] = firstLines(groups, 2);
  expect(shown.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['La fiche', 1],
    ['Accueil de jour', 1],
  ]);
  expect(rest.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['Accueil de jour', 1],
    ['Contact', 1],
    ['SSIAD', 1],
  ]);
  expect(firstLines(groups, 5)[1]).toEqual([]);
});
