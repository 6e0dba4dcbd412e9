// A dialog that saves: waits for the server, shows its refusal, closes when it accepted.
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { messageOf } from '../core/http';
import { useToast } from '../core/toasts';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import css from './FormDialog.module.css';

interface FormDialogProps {
  title: string;
  /** Text of the button that saves. */
  confirm: string;
  /** Told in a toast once saved. */
  done: string;
  disabled?: boolean;
  save(): Promise<void>;
  onClose(): void;
  children: ReactNode;
}

export function FormDialog({ title, confirm, done, disabled = false, save, onClose, children }: FormDialogProps) {
  const id = useId();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      await save();
      toast('good', done);
      onClose();
    } catch (reason) {
      setError(messageOf(reason));
      setBusy(false);
    }
  }

  const actions = (
    <>
      <Button onClick={onClose}>Annuler</Button>
      <Button look="primary" type="submit" form={id} disabled={busy || disabled}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Modal title={title} onClose={onClose} actions={actions}>
      <form id={id} className={css.form} onSubmit={(event) => void submit(event)}>
        {children}
        {error && (
          <p className={css.error} role="alert">
            {error}
          </p>
        )}
      </form>
    </Modal>
  );
}
