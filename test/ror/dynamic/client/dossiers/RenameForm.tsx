// The name of a dossier, saved on demand.
import { type FormEvent, useState } from 'react';
import type { DossierView } from '../../views';
import { call, messageOf } from '../core/http';
import { useToast } from '../core/toasts';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import css from './RenameForm.module.css';

interface RenameFormProps {
  dossier: DossierView;
  onRenamed(dossier: DossierView): void;
}

export function RenameForm({ dossier, onRenamed }: RenameFormProps) {
  const toast = useToast();
  const [name, setName] = useState(dossier.name);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  // Once handed over the dossier keeps its last saved name, whatever was being typed.
  const locked = dossier.state !== 'open';
  const shown = locked ? dossier.name : name;

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const renamed = await call<DossierView>('PATCH', `/dossiers/${dossier.id}`, { name });
      setName(renamed.name);
      setError(undefined);
      onRenamed(renamed);
      toast('good', 'Intitulé enregistré');
    } catch (reason) {
      setError(messageOf(reason));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={css.form} onSubmit={(event) => void save(event)}>
      <TextField
        label="Intitulé du dossier"
        value={shown}
        onChange={setName}
        disabled={locked}
        error={locked ? undefined : error}
      />
      <Button look="primary" type="submit" disabled={busy || shown === dossier.name}>
        Enregistrer
      </Button>
    </form>
  );
}
