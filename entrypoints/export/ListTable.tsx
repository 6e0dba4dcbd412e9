// The rows as a table: the columns of the file, but for links, which stand on the names.
import type { ExportedRow } from '@/lib/export/schema';
import { t } from '@/lib/text/text';

export function ListTable({ rows }: { rows: readonly ExportedRow[] }) {
  const pinned = rows.some((row) => row.pinned);
  const withDossier = rows.some((row) => row.withDossier);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('export_name')}</th>
          <th scope="col">{t('export_finess')}</th>
          <th scope="col">{t('export_commune')}</th>
          <th scope="col">{t('export_department')}</th>
          <th scope="col">{t('export_category')}</th>
          {pinned && <th scope="col">{t('export_pinned')}</th>}
          {withDossier && <th scope="col">{t('export_dossier')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <tr key={i}>
            <th scope="row">
              {row.href ? (
                <a href={row.href} target="_blank" rel="noreferrer">
                  {row.name}
                </a>
              ) : (
                row.name
              )}
            </th>
            <td class="number">{row.finess}</td>
            <td>{[row.postalCode, row.commune].filter(Boolean).join(' ')}</td>
            <td>{row.department}</td>
            <td>{row.category}</td>
            {pinned && <td>{row.pinned ? t('export_yes') : ''}</td>}
            {withDossier && <td>{row.withDossier ? t('export_yes') : ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
