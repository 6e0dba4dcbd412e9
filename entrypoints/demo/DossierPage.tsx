// The page of a « dossier collaboratif »: its name, and the button that keeps it.
import { useRef, useState } from 'preact/hooks';
import type { Establishment } from '@/lib/demo/establishments';
import { sheetAddress } from './use-demo';

/** As much as the field takes, characters. */
const LONGEST = 100;

interface Props {
  of: Establishment;
  /** Undefined where the address asks for a dossier that was not made. */
  name: string | undefined;
  onName: (finess: string, name: string) => void;
}

export function DossierPage({ of, name, onName }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState(false);
  const back = <a href={sheetAddress(of)}>Voir la fiche publiée</a>;
  if (name === undefined) return <p>Ce dossier n’existe pas. {back}</p>;
  return (
    <>
      <h2>Dossier collaboratif</h2>
      <p>{name}</p>
      <dl>
        <dt>Établissement</dt>
        <dd>{of.name}</dd>
        <dt>Commune</dt>
        <dd>{of.commune}</dd>
        <dt>État</dt>
        <dd>En cours</dd>
      </dl>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = field.current?.value.trim();
          if (typed) onName(of.finess, typed);
          setSaved(Boolean(typed));
        }}
      >
        <label for="name">Nom du dossier</label>
        <input id="name" type="text" autocomplete="off" maxLength={LONGEST} defaultValue={name} ref={field} />
        <div class="row">
          <button type="submit" class="button">
            Renommer
          </button>
          <span role="status">{saved && 'Dossier renommé.'}</span>
        </div>
      </form>
      <p>{back}</p>
    </>
  );
}
