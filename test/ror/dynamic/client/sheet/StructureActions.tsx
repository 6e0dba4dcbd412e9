// The « Actions » of a published sheet: print, export, history, and the dossier that a structural change needs.
import { useState } from 'react';
import type { DossierView, StructureView } from '../../views';
import { formatDay, STATES } from '../core/format';
import { call, HttpError, messageOf } from '../core/http';
import { navigate } from '../core/router';
import { useToast } from '../core/toasts';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Modal } from '../ui/Modal';

interface StructureActionsProps {
  view: StructureView;
  /** Called when the server refused: the sheet on screen is out of date. */
  onStale(): void;
}

export function StructureActions({ view, onStale }: StructureActionsProps) {
  const [dialog, setDialog] = useState<'history' | 'create'>();
  const { finess_et } = view.sheet.row;
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu
        label="Actions"
        entries={[
          { label: 'Imprimer', onSelect: () => print() },
          { label: 'Exporter la fiche', onSelect: () => location.assign(`/ror/api/structures/${finess_et}/export`) },
          { label: 'Historique', onSelect: () => setDialog('history') },
          {
            label: 'Créer un dossier collaboratif',
            disabled: view.dossier !== null,
            onSelect: () => setDialog('create'),
          },
        ]}
      />
      {dialog === 'history' && <HistoryDialog dossier={view.dossier} onClose={close} />}
      {dialog === 'create' && <CreateDialog view={view} onClose={close} onStale={onStale} />}
    </>
  );
}

function HistoryDialog({ dossier, onClose }: { dossier: StructureView['dossier']; onClose(): void }) {
  return (
    <Modal title="Historique" onClose={onClose}>
      {dossier ? (
        <p>
          {formatDay(dossier.createdAt)} : création d’un dossier collaboratif ({STATES[dossier.state].toLowerCase()}).
        </p>
      ) : (
        <p>Aucun dossier collaboratif n’est ouvert sur cette fiche.</p>
      )}
    </Modal>
  );
}

function CreateDialog({ view, onClose, onStale }: StructureActionsProps & { onClose(): void }) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const { finess_et, name } = view.sheet.row;

  async function create() {
    setBusy(true);
    try {
      const dossier = await call<DossierView>('POST', '/dossiers', { finess: finess_et });
      navigate(`/dossiers/${dossier.id}`);
    } catch (reason) {
      onClose();
      toast('bad', messageOf(reason));
      if (reason instanceof HttpError && reason.status === 409) onStale();
    }
  }

  const actions = (
    <>
      <Button onClick={onClose}>Annuler</Button>
      <Button look="primary" disabled={busy} onClick={() => void create()}>
        Confirmer
      </Button>
    </>
  );
  return (
    <Modal title="Créer un dossier collaboratif" onClose={onClose} actions={actions}>
      <p>
        Un dossier collaboratif va être ouvert pour <b>{name}</b>. Vos modifications y resteront invisibles des autres
        utilisateurs jusqu’à son intégration.
      </p>
    </Modal>
  );
}
