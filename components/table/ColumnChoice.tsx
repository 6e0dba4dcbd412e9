// Which columns the table has.
import { t } from '@/lib/text/text';
import { ALWAYS, COLUMN_IDS, COLUMNS, type ColumnId } from './columns';

interface Props {
  columns: readonly ColumnId[];
  onColumns: (columns: ColumnId[]) => void;
}

export function ColumnChoice({ columns, onColumns }: Props) {
  return (
    <details class="columns">
      <summary>{t('table_columns')}</summary>
      <fieldset>
        <legend class="unseen">{t('table_columns')}</legend>
        {COLUMN_IDS.filter((id) => id !== ALWAYS).map((id) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={(event) =>
                onColumns(event.currentTarget.checked ? [...columns, id] : columns.filter((other) => other !== id))
              }
            />
            {t(COLUMNS[id].title)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
