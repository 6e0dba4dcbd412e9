// Hands the dossier over to the people who integrate it.
import { useState } from 'react';
import type { DossierView } from '../../views';
import { call } from '../core/http';
import { FormDialog } from '../sheet/FormDialog';
import { Button } from '../ui/Button';

interface SubmitDossierProps {
  id: string;
  onSubmitted(dossier: DossierView): void;
}

export function SubmitDossier({ id, onSubmitted }: SubmitDossierProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        Soumettre pour intégration
      </Button>
      {asking && (
        <FormDialog
          title="Soumettre pour intégration"
          confirm="Soumettre"
          done="Dossier soumis"
          save={async () => onSubmitted(await call<DossierView>('POST', `/dossiers/${id}/submission`, {}))}
          onClose={() => setAsking(false)}
        >
          <p>Le dossier ne pourra plus être modifié. Ses changements paraîtront sur la fiche après son intégration.</p>
        </FormDialog>
      )}
    </>
  );
}
