// The name of a dossier breaks the convention: why, and the name to copy, or what is left to choose.

import { Icon } from '@/components/Icon';
import { NamePreview } from '@/components/NamePreview';
import { type TextKey, t } from '@/lib/text/text';
import type { NameAdvice } from './name-advice';

interface Props {
  advice: NameAdvice;
  onKeep: () => void;
  /** To the form where what is missing is chosen. */
  onEdit: () => void;
}

function missingKey(missing: NameAdvice['missing']): TextKey {
  if (missing.length > 1) return 'name_flag_neither';
  return missing[0] === 'department' ? 'name_flag_no_department' : 'name_flag_no_group';
}

export function NameFlag({ advice: { problems, corrected, missing }, onKeep, onEdit }: Props) {
  const keep = (
    <button type="button" class="button button-quiet" onClick={onKeep}>
      {t('name_flag_keep')}
    </button>
  );
  return (
    <div class="flag">
      <p>
        <Icon name="alert" />
        <span>
          {problems.join(' ')} {corrected === undefined && t(missingKey(missing))}
        </span>
      </p>
      {corrected !== undefined ? (
        <NamePreview name={corrected} label={t('name_flag_expected')} copyLabel={t('name_flag_copy')} beside={keep} />
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={onEdit}>
            {t('name_flag_choose')}
          </button>
          {keep}
        </div>
      )}
    </div>
  );
}
