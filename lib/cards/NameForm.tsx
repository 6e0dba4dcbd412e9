// The form of the dossier's name, in the dock: two choices, the name as it will be, and what to do with it.
import type { Group } from '@/lib/messages';
import { GROUP_CODES } from '@/lib/naming/groups';
import { groupsToShow, type Naming } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import { Departments } from './Departments';

export interface NameFormProps {
  /** '' while it is not known. */
  department: string;
  group?: Group | undefined;
  /** Groups that the establishment may be of. */
  suggested: readonly Group[];
  /** Which groups are offered beside these. */
  naming: Pick<Naming, 'offered'>;
  /** The full name, '' while a choice is missing. */
  name: string;
  reason: string;
  problems: readonly string[];
  /** The site's field already holds it. */
  already: boolean;
  /** What was just done. */
  said: string;
  undo: boolean;
}

/** Acts: `department`, `group` (with their value), `apply`, `copy`, `undo`. */
export function NameForm({
  department,
  group,
  suggested,
  naming,
  name,
  reason,
  problems,
  already,
  said,
  undo,
}: NameFormProps) {
  return (
    <fieldset class="name-form row" aria-label={t('name_title')}>
      <p class="name-heading">{t('name_title')}</p>
      <div class="row">
        <span class="name-caption">{t('name_department')}</span>
        <Departments label={t('name_department')} none={t('name_choose')} value={department} />
      </div>
      <div class="name-groups row" role="radiogroup" aria-label={t('name_group')}>
        <span class="name-caption">{t('name_group')}</span>
        {groupsToShow(GROUP_CODES, naming, group ?? '', ...suggested).map((code) => (
          <label key={code} class={suggested.includes(code) ? 'suggested' : ''}>
            <input type="radio" name="group" value={code} checked={group === code} data-act="group" />
            <span>{code}</span>
          </label>
        ))}
      </div>
      <p class="name-caption">{reason}</p>
      <div class="name-result row">
        <output aria-label={t('name_result')} class={name ? 'name-full' : 'name-full none'}>
          {name || t('name_incomplete')}
        </output>
        <button type="button" class="primary" disabled={!name || already} data-act="apply">
          {t('name_apply')}
        </button>
        <button type="button" disabled={!name} data-act="copy">
          {t('name_copy')}
        </button>
        {undo && (
          <button type="button" data-act="undo">
            {t('name_undo')}
          </button>
        )}
        <span role="status">{said || (already ? t('name_already') : '')}</span>
      </div>
      {problems.length > 0 && (
        <ul class="name-problems" aria-label={t('name_problems')}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
