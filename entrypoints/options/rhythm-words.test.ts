// The rhythm as the settings have it.
import { expect, test } from 'vitest';
import { rhythmWords } from './rhythm-words';

test('says each step, and none that changes nothing', () => {
  const rhythm = { firstReminderDays: 7, reminderDays: 7, lateReminderDays: 3 };
  expect(rhythmWords(rhythm)).toContain(
    'au bout de 7 jours, puis tous les 7 jours, puis tous les 3 jours après un mois',
  );
  const flat = rhythmWords({ firstReminderDays: 1, reminderDays: 1, lateReminderDays: 3 });
  expect(flat).toContain('au bout de 1 jour, puis tous les jours, jusqu’à');
});
