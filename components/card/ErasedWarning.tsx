// Edits made outside a dossier will be lost: said on its card, before anything is unfolded.

import { Icon } from '@/components/Icon';
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { useErased } from './use-erased';

interface Props {
  dossier: Dossier;
  onLook: () => void;
}

export function ErasedWarning({ dossier, onLook }: Props) {
  const count = useErased(dossier);
  if (count === 0) return null;
  return (
    <div class="flag flag-erased">
      <p>
        <Icon name="alert" />
        {plural('compare_outside', count)}
      </p>
      <button type="button" class="button" onClick={onLook}>
        {t('compare_look')}
      </button>
    </div>
  );
}
