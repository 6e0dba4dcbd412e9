// The offers of a sheet as cards, with what adds, edits and removes one.
import { useState } from 'react';
import type { Offer } from '../../../types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import type { SheetEdits } from './edits';
import { FormDialog } from './FormDialog';
import { OfferDialog } from './OfferDialog';
import css from './Offers.module.css';

interface OffersProps {
  offers: readonly Offer[];
  /** Undefined where the sheet can only be read. */
  edits: SheetEdits | undefined;
}

type Dialog = { kind: 'add' } | { kind: 'edit' | 'remove'; offer: Offer };

export function Offers({ offers, edits }: OffersProps) {
  const [dialog, setDialog] = useState<Dialog>();
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h2>Offres ({offers.length})</h2>
        {edits && <Button onClick={() => setDialog({ kind: 'add' })}>Ajouter une offre</Button>}
      </div>
      <div className={css.cards}>
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} onOpen={edits && ((kind) => setDialog({ kind, offer }))} />
        ))}
      </div>
      {edits && dialog && <OpenDialog dialog={dialog} edits={edits} onClose={() => setDialog(undefined)} />}
    </section>
  );
}

interface OfferCardProps {
  offer: Offer;
  onOpen: ((kind: 'edit' | 'remove') => void) | undefined;
}

function OfferCard({ offer, onOpen }: OfferCardProps) {
  return (
    <article className={css.card}>
      <h3 className={css.name}>{offer.label}</h3>
      <dl className={css.facts}>
        <dt>Mode de prise en charge</dt>
        <dd>{offer.mode}</dd>
        <dt>Capacité</dt>
        <dd>{offer.capacity}</dd>
        <dt>Téléphone</dt>
        <dd>{offer.phone || '—'}</dd>
      </dl>
      {onOpen && (
        <div className={css.actions}>
          <Button onClick={() => onOpen('edit')} aria-label={`Modifier l’offre ${offer.label}`}>
            <Icon name="pencil" size={16} /> Modifier
          </Button>
          <Button look="danger" onClick={() => onOpen('remove')} aria-label={`Supprimer l’offre ${offer.label}`}>
            <Icon name="trash" size={16} /> Supprimer
          </Button>
        </div>
      )}
    </article>
  );
}

function OpenDialog({ dialog, edits, onClose }: { dialog: Dialog; edits: SheetEdits; onClose(): void }) {
  if (dialog.kind === 'add') return <AddDialog edits={edits} onClose={onClose} />;
  const { offer } = dialog;
  if (dialog.kind === 'edit') return <OfferDialog offer={offer} edits={edits} onClose={onClose} />;
  return (
    <FormDialog
      title="Supprimer l’offre"
      confirm="Supprimer"
      done="Offre supprimée"
      save={() => edits.removeOffer(offer.id)}
      onClose={onClose}
    >
      <p>L’offre « {offer.label} » ne sera plus décrite sur la fiche.</p>
    </FormDialog>
  );
}

function AddDialog({ edits, onClose }: { edits: SheetEdits; onClose(): void }) {
  const [label, setLabel] = useState('');
  return (
    <FormDialog
      title="Ajouter une offre"
      confirm="Ajouter"
      done="Offre ajoutée"
      disabled={label === ''}
      save={() => edits.addOffer(label)}
      onClose={onClose}
    >
      <TextField label="Libellé de l’offre" value={label} onChange={setLabel} />
    </FormDialog>
  );
}
