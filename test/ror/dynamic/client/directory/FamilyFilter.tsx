// The tick boxes above the list, one per family of offer.
import { FAMILIES, type Family } from '../../../types';
import { Checkbox } from '../ui/Checkbox';
import css from './FamilyFilter.module.css';

const LABELS: Readonly<Record<Family, string>> = {
  MCO: 'MCO',
  SSR: 'SMR',
  PSY: 'Psychiatrie',
  HAD: 'HAD',
  MSS: 'MSS - Médico-social et social',
  VILLE: 'Ville',
};

interface FamilyFilterProps {
  ticked: readonly Family[];
  onToggle(family: Family): void;
}

export function FamilyFilter({ ticked, onToggle }: FamilyFilterProps) {
  return (
    <div className={css.group} role="group" aria-label="Catégories d’offre">
      {FAMILIES.map((family) => (
        <Checkbox
          key={family}
          label={LABELS[family]}
          checked={ticked.includes(family)}
          onToggle={() => onToggle(family)}
        />
      ))}
    </div>
  );
}
