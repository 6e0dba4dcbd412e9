// The table on paper: every row that is shown, its titles on each sheet, and what was asked.
import type { Dossier, Moment } from '@/lib/messages';
import { dayFigures } from '@/lib/text/day-figures';
import { plural, t } from '@/lib/text/text';
import { COLUMNS, type ColumnId } from './columns';

interface Props {
  dossiers: readonly Dossier[];
  columns: readonly ColumnId[];
  moment: Moment;
  /** What narrows it, in words. */
  asked: readonly string[];
}

export function PrintSheet({ dossiers, columns, moment, asked }: Props) {
  return (
    <div class="sheet">
      <p>
        {[t('table_printed', plural('table_found', dossiers.length), dayFigures(moment.date)), ...asked].join(' · ')}
      </p>
      <table class="plain">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(COLUMNS[column].title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossiers.map((dossier) => (
            <tr key={dossier.id}>
              {columns.map((column) => (
                <td key={column}>{COLUMNS[column].text(dossier, moment)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
