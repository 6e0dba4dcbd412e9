// Dossiers as cards: name, establishment, state, date.
import type { DossierCard } from '../../views';
import { formatDay, formatFiness } from '../core/format';
import { Link } from '../core/router';
import { Chip } from '../ui/Chip';
import css from './DossierList.module.css';

export function DossierList({ dossiers }: { dossiers: readonly DossierCard[] }) {
  if (dossiers.length === 0) return <p className={css.none}>Aucun dossier pour le moment.</p>;
  return (
    <ul className={css.list}>
      {dossiers.map(({ id, name, establishment, commune, finess, state, createdAt }) => (
        <li key={id} className={css.card}>
          <div className={css.main}>
            <Link to={`/dossiers/${id}`} className={css.name}>
              {name}
            </Link>
            <p className={css.about}>
              {establishment} · {commune} · {formatFiness(finess)}
            </p>
          </div>
          <span className={css.about}>Créé le {formatDay(createdAt)}</span>
          <Chip state={state} />
        </li>
      ))}
    </ul>
  );
}
