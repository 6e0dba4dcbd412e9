// The published sheet of an establishment: its facts, a field to edit, the menu, and the notice once it has a dossier.
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { Establishment } from '@/lib/demo/establishments';
import { dossierAddress } from './use-demo';

interface Props {
  of: Establishment;
  /** The name of its dossier, where it has one. */
  dossier: string | undefined;
  onCreate: (finess: string, name: string) => void;
}

export function Sheet({ of, dossier, onCreate }: Props) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <>
      {dossier !== undefined && (
        <p class="site-notice">
          <Icon name="alert" />
          <span>
            Cette fiche fait partie d’un dossier collaboratif. Toute modification effectuée en dehors de ce dossier sera
            supprimée lors de son intégration. <a href={dossierAddress(of)}>Accéder au dossier</a>
          </span>
        </p>
      )}
      <div class="title row">
        <h2>{of.name}</h2>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          Actions
        </button>
      </div>
      <ul class="menu" hidden={!open}>
        <li>
          <a href={dossierAddress(of)} onClick={() => dossier === undefined && onCreate(of.finess, of.name)}>
            Créer un dossier collaboratif
          </a>
        </li>
      </ul>
      <dl>
        <dt>N° FINESS</dt>
        <dd>{of.finess}</dd>
        <dt>Catégorie</dt>
        <dd>{of.category}</dd>
        <dt>Code postal</dt>
        <dd>{of.postalCode}</dd>
        <dt>Commune</dt>
        <dd>{of.commune}</dd>
      </dl>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setSaved(true);
        }}
      >
        <label for="phone">Téléphone</label>
        <input
          id="phone"
          type="text"
          autocomplete="off"
          defaultValue="05 00 00 00 00"
          onInput={() => setSaved(false)}
        />
        <button type="submit" class="button">
          Enregistrer
        </button>
        <span role="status">{saved && 'Enregistré sur cette fiche.'}</span>
      </form>
    </>
  );
}
