// The published sheet of an establishment (« fiche »).
import type { StructureView } from '../../views';
import { useFetch } from '../core/use-fetch';
import { Card } from '../sheet/Card';
import { DossierNotice } from '../sheet/DossierNotice';
import { sheetEdits } from '../sheet/edits';
import { Facts } from '../sheet/Facts';
import { Offers } from '../sheet/Offers';
import { StructureActions } from '../sheet/StructureActions';
import { Page, Pending } from '../ui/Page';

const PARENT = { to: '/repertoire', label: 'Répertoire' };

export function StructurePage({ finess }: { finess: string }) {
  const base = `/structures/${finess}`;
  const { data, error, put, reload } = useFetch<StructureView>(base);
  if (!data) {
    return (
      <Page title="Fiche" parent={PARENT}>
        <Pending error={error} onRetry={reload} />
      </Page>
    );
  }
  const { sheet, dossier } = data;
  const edits = sheetEdits(base, (changed) => put({ ...data, sheet: changed }));
  return (
    <Page title={sheet.row.name} parent={PARENT}>
      {dossier && <DossierNotice dossier={dossier} />}
      <Card
        title={sheet.row.name}
        about={`${sheet.row.category_label} · ${sheet.row.commune}`}
        actions={<StructureActions view={data} onStale={reload} />}
      >
        <Facts sheet={sheet} edits={edits} />
      </Card>
      <Offers offers={sheet.offers} edits={edits} />
    </Page>
  );
}
