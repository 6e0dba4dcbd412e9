// A dossier of the user: its name, its state, and the sheet as it will be once integrated.
import type { DossierView } from '../../views';
import { formatDay } from '../core/format';
import { Link } from '../core/router';
import { useFetch } from '../core/use-fetch';
import { RenameForm } from '../dossiers/RenameForm';
import { SubmitDossier } from '../dossiers/SubmitDossier';
import { Card } from '../sheet/Card';
import { sheetEdits } from '../sheet/edits';
import { Facts } from '../sheet/Facts';
import { Offers } from '../sheet/Offers';
import { Chip } from '../ui/Chip';
import { Page, Pending } from '../ui/Page';

const PARENT = { to: '/dossiers', label: 'Mes dossiers' };
// Integration happens elsewhere: the screen looks for it.
const REFRESH_MS = 3000;

export function DossierPage({ id }: { id: string }) {
  const base = `/dossiers/${id}`;
  const { data, error, put, reload } = useFetch<DossierView>(base, REFRESH_MS);
  if (!data) {
    return (
      <Page title="Dossier collaboratif" parent={PARENT}>
        <Pending error={error} onRetry={reload} />
      </Page>
    );
  }
  const { draft, state, createdAt, finess } = data;
  const edits = state === 'open' ? sheetEdits(base, (sheet) => put({ ...data, draft: sheet })) : undefined;
  return (
    <Page title={data.name} parent={PARENT}>
      <Card
        title={data.name}
        about={
          <>
            <Chip state={state} /> Dossier collaboratif créé le {formatDay(createdAt)} pour{' '}
            <Link to={`/structures/${finess}`}>{draft.row.name}</Link>
          </>
        }
        actions={state === 'open' && <SubmitDossier id={id} onSubmitted={put} />}
      >
        <RenameForm dossier={data} onRenamed={put} />
      </Card>
      <Card title="Fiche dans le dossier" about="Ces modifications paraîtront à l’intégration du dossier.">
        <Facts sheet={draft} edits={edits} />
      </Card>
      <Offers offers={draft.offers} edits={edits} />
    </Page>
  );
}
