// Why a record of a backup was set aside, as a sentence.
import { type TextKey, t } from '@/lib/text/text';
import type { Aside } from './read-text';

/** As many as one reads before mending the file. */
const SHOWN = 20;

const PARTS: Record<string, TextKey> = {
  id: 'backup_part_id',
  structure: 'backup_part_structure',
  name: 'backup_part_name',
  url: 'backup_part_url',
  state: 'backup_part_state',
  createdOn: 'backup_part_dates',
  lastSeenOn: 'backup_part_dates',
  remindOn: 'backup_part_dates',
  snoozedUntil: 'backup_part_dates',
  keepUntil: 'backup_part_dates',
  note: 'backup_part_note',
  history: 'backup_part_history',
  more: 'backup_part_more',
};
const WHAT = { dossier: 'backup_aside_dossier', pin: 'backup_aside_pin', sheet: 'backup_aside_sheet' } as const;

function sentence({ what, place, name, part }: Aside): string {
  const why = t(PARTS[part] ?? 'backup_part_shape');
  return name ? t(`${WHAT[what]}_named`, place, name, why) : t(WHAT[what], place, why);
}

/** The first ones; the others are counted by who shows them. */
export function flawSentences(aside: readonly Aside[]): string[] {
  return aside.slice(0, SHOWN).map(sentence);
}
