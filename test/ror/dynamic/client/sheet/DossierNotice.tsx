// The warning on a sheet that belongs to a dossier.
import { NOTICE } from '../../../types';
import type { SheetDossier } from '../../views';
import { Link } from '../core/router';
import css from './DossierNotice.module.css';

// The official sentence, typeset: its sign, its first sentence in bold, the rest.
const [sign = '', ...words] = NOTICE.replaceAll("'", '’').split(' ');
const [lead = '', ...rest] = words.join(' ').split(/(?<=\.) /);

export function DossierNotice({ dossier }: { dossier: SheetDossier }) {
  return (
    <div className={css.banner} role="alert">
      <span className={css.sign}>{sign}</span>
      <p className={css.text}>
        <b>{lead}</b> <span>{rest.join(' ')}</span>
        {dossier.id && (
          <>
            {' '}
            <Link to={`/dossiers/${dossier.id}`} className={css.link}>
              Voir le dossier
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
