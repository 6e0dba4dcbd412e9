// The overlay's own mark in the bar; pressing it folds the dock into a tab, or unfolds it.
import { t } from '@/lib/text/text';
import { Press } from './Press';

interface Props {
  folded: boolean;
  onFold: (folded: boolean) => void;
}

export function Brand({ folded, onFold }: Props) {
  const label = t(folded ? 'overlay_unfold' : 'overlay_fold');
  return (
    <Press class="plain row" expanded={!folded} label={label} onPress={() => onFold(!folded)}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M1 5a3 3 0 0 1 3-3h4l2 3h6a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3z" fill="var(--accent)" />
        <path d="M6 11l3 3 5-5" fill="none" stroke="var(--on-accent)" stroke-width="2" />
      </svg>
      <span>Compagnon</span>
    </Press>
  );
}
