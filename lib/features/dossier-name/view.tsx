// The form of the dossier's name, in the dock: two choices, the name as it will be, and what to do with it.
import type { Group, NameProposal } from '@/lib/messages';
import { Departments } from '@/lib/overlay/Departments';
import { Press } from '@/lib/overlay/Press';
import { t } from '@/lib/text/text';

/** The five of the convention, in its order. */
const GROUPS: readonly Group[] = ['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH'];

interface Props {
  proposal: NameProposal;
  /** The site's field already holds it. */
  already: boolean;
  said: string;
  undo: boolean;
  onDepartment: (code: string) => void;
  onGroup: (group: Group) => void;
  onApply: () => void;
  onCopy: () => void;
  onUndo: () => void;
}

export function NameForm({ proposal, already, said, undo, ...on }: Props) {
  const { department, group, suggested, name, reason, problems } = proposal;
  return (
    <fieldset class="name-form row" aria-label={t('name_title')}>
      <p class="name-heading">{t('name_title')}</p>
      <div class="row">
        <span class="name-caption">{t('name_department')}</span>
        <Departments
          label={t('name_department')}
          none={t('name_choose')}
          value={department}
          onChoose={on.onDepartment}
        />
      </div>
      <div class="name-groups row" role="radiogroup" aria-label={t('name_group')}>
        <span class="name-caption">{t('name_group')}</span>
        {GROUPS.map((code) => (
          <label key={code} class={suggested.includes(code) ? 'suggested' : ''}>
            <input type="radio" name="group" checked={group === code} onChange={() => on.onGroup(code)} />
            <span>{code}</span>
          </label>
        ))}
      </div>
      <p class="name-caption">{reason}</p>
      <div class="name-result row">
        <output aria-label={t('name_result')} class={name ? 'name-full' : 'name-full none'}>
          {name || t('name_incomplete')}
        </output>
        <Press class="primary" disabled={!name || already} onPress={on.onApply}>
          {t('name_apply')}
        </Press>
        <Press disabled={!name} onPress={on.onCopy}>
          {t('name_copy')}
        </Press>
        {undo && <Press onPress={on.onUndo}>{t('name_undo')}</Press>}
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
