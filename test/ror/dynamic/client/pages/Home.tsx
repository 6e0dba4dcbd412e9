// The first screen: the two ways in, and the dossiers under way.
import type { DossierCard } from '../../views';
import { Link } from '../core/router';
import { useSession } from '../core/session';
import { useFetch } from '../core/use-fetch';
import { DossierList } from '../dossiers/DossierList';
import { Icon } from '../ui/Icon';
import { Page, Pending } from '../ui/Page';
import css from './Home.module.css';

export function Home() {
  const { user } = useSession();
  const { data, error, reload } = useFetch<DossierCard[]>('/dossiers');
  const pending = data?.filter(({ state }) => state !== 'integrated');
  return (
    <Page title="Accueil">
      <h1>Bonjour {user}</h1>
      <div className={css.ways}>
        <Link to="/repertoire" className={css.way}>
          <Icon name="list" size={28} />
          <span className={css.name}>Répertoire</span>
          <span>Consulter les établissements de la région et mettre à jour leur fiche.</span>
        </Link>
        <Link to="/dossiers" className={css.way}>
          <Icon name="folder" size={28} />
          <span className={css.name}>Mes dossiers</span>
          <span>Retrouver vos dossiers collaboratifs et suivre leur intégration.</span>
        </Link>
      </div>
      <h2>Dossiers en attente d’intégration</h2>
      {pending ? <DossierList dossiers={pending} /> : <Pending error={error} onRetry={reload} />}
    </Page>
  );
}
