// The directory: tick the families of offer, read the long list.
import type { Family } from '../../../types';
import { formatCount } from '../core/format';
import { navigate, useQuery } from '../core/router';
import { FamilyFilter } from '../directory/FamilyFilter';
import { StructureGrid } from '../directory/StructureGrid';
import { useRows } from '../directory/use-rows';
import { Button } from '../ui/Button';
import css from './Directory.module.css';

export function Directory() {
  const ticked = useQuery().getAll('f') as Family[];
  const { total, rows, error, retry } = useRows(ticked.join('.'));

  function toggle(family: Family) {
    const next = ticked.includes(family) ? ticked.filter((other) => other !== family) : [...ticked, family];
    navigate(`/repertoire?${new URLSearchParams(next.map((each) => ['f', each]))}`, { replace: true });
  }

  return (
    <div className={css.screen}>
      <title>Répertoire · ROR Occitanie</title>
      <div className={css.top}>
        <h1>Répertoire</h1>
        {total !== undefined && ticked.length > 0 && (
          <p className={css.total}>
            {formatCount(total)} établissement{total > 1 ? 's' : ''}
          </p>
        )}
      </div>
      <FamilyFilter ticked={ticked} onToggle={toggle} />
      {error && (
        <p className={css.error} role="alert">
          {error} <Button onClick={retry}>Réessayer</Button>
        </p>
      )}
      {ticked.length === 0 ? (
        <p className={css.empty}>Cochez au moins une catégorie d’offre pour afficher les établissements.</p>
      ) : (
        <StructureGrid key={ticked.join('.')} total={total ?? 12} rows={rows} />
      )}
    </div>
  );
}
