// Edits one text of the sheet.
import { useState } from 'react';
import { TextField } from '../ui/TextField';
import { FormDialog } from './FormDialog';

interface FieldDialogProps {
  label: string;
  value: string;
  save(value: string): Promise<void>;
  onClose(): void;
}

export function FieldDialog({ label, value, save, onClose }: FieldDialogProps) {
  const [text, setText] = useState(value);
  return (
    <FormDialog
      title={`Modifier : ${label.toLowerCase()}`}
      confirm="Valider"
      done="Modification enregistrée"
      disabled={text === value}
      save={() => save(text)}
      onClose={onClose}
    >
      <TextField label={label} value={text} onChange={setText} />
    </FormDialog>
  );
}
