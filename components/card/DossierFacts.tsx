// What is known of a dossier: where, under which name, since when, and the note.

import type { ComponentChildren, Ref } from 'preact';
import { receivedInWords } from '@/components/backup/backup-words';
import { writtenDay } from '@/components/days';
import { Icon } from '@/components/Icon';
import { ageInWords, reminderInWords } from '@/components/reminder-words';
import { isDue, isOpen } from '@/lib/dossiers/reminders';
import type { Dossier, Moment } from '@/lib/messages';
import { t } from '@/lib/text/text';

/** « Blagnac (31) », or what is known of it. */
export function placeOf({ commune, department }: Dossier['structure']): string {
  if (commune && department) return t('popup_place', commune, department);
  return commune ?? department ?? '';
}

/** The id of the heading that names a dossier on its page. */
export function cardId({ id }: Pick<Dossier, 'id'>): string {
  return `dossier-${id}`;
}

interface Props {
  dossier: Dossier;
  moment: Moment;
  heading?: Ref<HTMLHeadingElement>;
  /** What is wrong about it, under what is known. */
  children?: ComponentChildren;
}

export function DossierFacts({ dossier, moment, heading, children }: Props) {
  const { structure, name, note, state, keepUntil, from } = dossier;
  const place = placeOf(structure);
  const due = isDue(dossier, moment);
  return (
    <div class="facts">
      <h2 id={cardId(dossier)} tabIndex={-1} ref={heading ?? null}>
        {structure.name}
      </h2>
      {place && <p class="place">{place}</p>}
      <p class="dossier-name">{name}</p>
      <div class="tags">
        {state === 'submitted' && (
          <span class="tag tag-accent">
            <Icon name="check" />
            {t('popup_submitted')}
          </span>
        )}
        {state === 'integrated' && (
          <span class="tag tag-accent">
            <Icon name="check" />
            {t('dossiers_integrated')}
          </span>
        )}
        {state === 'abandoned' && <span class="tag">{t('dossiers_abandoned')}</span>}
        <span class="tag">{ageInWords(dossier, moment.date)}</span>
        {from && <span class="tag">{receivedInWords(from)}</span>}
        {isOpen(dossier) ? (
          <span class={due ? 'tag tag-due' : 'tag'}>
            <Icon name={due ? 'alert' : 'clock'} />
            {reminderInWords(dossier, moment)}
          </span>
        ) : (
          keepUntil && <span class="tag">{t('dossiers_kept_until', writtenDay(keepUntil, moment.date))}</span>
        )}
      </div>
      {note && <p class="note">{note}</p>}
      {children}
    </div>
  );
}
