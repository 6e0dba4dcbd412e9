// What a backup holds, and what restoring it does, in words.
import { writtenDay } from '@/components/days';
import { today } from '@/lib/dossiers/civil-date';
import type { BackupState, CivilDate, Difference, Dossier } from '@/lib/messages';
import { type PluralKey, plural, type TextKey, t } from '@/lib/text/text';
import type { Saved } from './save-file';

export const dayInWords = (day: CivilDate) => writtenDay(day, today(new Date()));

/** « La copie de vos 12 dossiers est enregistrée avec vos téléchargements. » and what it lacks. */
export function fileInWords({ count, left }: Saved): string {
  return [plural('backup_done_saved', count), ...(left > 0 ? [plural('backup_left', left)] : [])].join(' ');
}

/** « 3 dossiers ajoutés, 1 complété » */
export function doneInWords({ added, changed }: Pick<Difference, 'added' | 'changed'>): string {
  return [plural('backup_done_added', added), ...(changed > 0 ? [plural('backup_done_changed', changed)] : [])].join(
    ', ',
  );
}

export const fieldsInWords = (fields: Difference['firstChanged'][number]['fields']) =>
  fields.map((field) => t(`backup_field_${field}` as TextKey)).join(', ');

/** Whether there is anything to bring in. */
export function bringsSomething({ added, changed, pins, sheets, settings }: Difference): boolean {
  return added + changed + pins + sheets + settings > 0;
}

/** All that is brought besides dossiers, and what is not and why; a sentence each. */
export function otherSentences(difference: Difference): string[] {
  const counted: [PluralKey, number][] = [
    ['backup_same', difference.same],
    ['backup_newer', difference.newer],
    ['backup_expired', difference.expired],
    ['backup_pins', difference.pins],
    ['backup_sheets', difference.sheets],
    ['backup_settings', difference.settings],
  ];
  return counted.filter(([, count]) => count > 0).map(([key, count]) => plural(key, count));
}

/** Where the file comes from. */
export function originInWords({ kind, madeOn, label }: Pick<Difference, 'kind' | 'madeOn' | 'label'>): string {
  const from = t(kind === 'all' ? 'backup_from_all' : 'backup_from_selection', dayInWords(madeOn));
  return label ? `${from}. ${t('backup_from_label', label)}` : from;
}

/** « Dernière copie enregistrée : lundi 12 janvier. 3 changements depuis. » */
export function savedInWords({ savedOn, changes }: BackupState): string {
  if (!savedOn) return t('backup_never');
  return `${t('backup_saved_on', dayInWords(savedOn))} ${plural('backup_changes', changes)}`;
}

/** The mark of a dossier that came in someone's file. */
export function receivedInWords({ label, on }: NonNullable<Dossier['from']>): string {
  return label ? t('dossier_from_label', label, dayInWords(on)) : t('dossier_from', dayInWords(on));
}
