// Edits the four texts of an offer; only the changed ones are sent.
import { useState } from 'react';
import type { Offer } from '../../../types';
import type { OfferField } from '../../views';
import { TextField } from '../ui/TextField';
import type { OfferValues, SheetEdits } from './edits';
import { FormDialog } from './FormDialog';

const FIELDS: readonly { field: OfferField; label: string }[] = [
  { field: 'label', label: 'Libellé de l’offre' },
  { field: 'mode', label: 'Mode de prise en charge' },
  { field: 'capacity', label: 'Capacité installée' },
  { field: 'phone', label: 'Téléphone' },
];

interface OfferDialogProps {
  offer: Offer;
  edits: SheetEdits;
  onClose(): void;
}

export function OfferDialog({ offer, edits, onClose }: OfferDialogProps) {
  const [before] = useState<OfferValues>({ ...offer, capacity: offer.capacity.toString() });
  const [values, setValues] = useState(before);
  const changed = FIELDS.filter(({ field }) => values[field] !== before[field]);
  return (
    <FormDialog
      title="Modifier l’offre"
      confirm="Valider"
      done="Offre enregistrée"
      disabled={changed.length === 0}
      save={() => edits.setOffer(offer.id, Object.fromEntries(changed.map(({ field }) => [field, values[field]])))}
      onClose={onClose}
    >
      {FIELDS.map(({ field, label }) => (
        <TextField
          key={field}
          label={label}
          value={values[field]}
          onChange={(value) => setValues((known) => ({ ...known, [field]: value }))}
        />
      ))}
    </FormDialog>
  );
}
