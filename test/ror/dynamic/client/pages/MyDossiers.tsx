// Every dossier of the user, the integrated ones last.
import type { DossierCard } from '../../views';
import { useFetch } from '../core/use-fetch';
import { DossierList } from '../dossiers/DossierList';
import { Page, Pending } from '../ui/Page';

const REFRESH_MS = 5000;

export function MyDossiers() {
  const { data, error, reload } = useFetch<DossierCard[]>('/dossiers', REFRESH_MS);
  const sorted = data?.toSorted((a, b) => Number(a.state === 'integrated') - Number(b.state === 'integrated'));
  return (
    <Page title="Mes dossiers">
      <h1>Mes dossiers</h1>
      {sorted ? <DossierList dossiers={sorted} /> : <Pending error={error} onRetry={reload} />}
    </Page>
  );
}
