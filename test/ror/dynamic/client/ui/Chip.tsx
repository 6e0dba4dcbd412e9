// The state of a dossier, as a coloured pill.
import type { DossierView } from '../../views';
import { STATES } from '../core/format';
import css from './Chip.module.css';

export function Chip({ state }: { state: DossierView['state'] }) {
  return <span className={`${css.chip} ${css[state]}`}>{STATES[state]}</span>;
}
