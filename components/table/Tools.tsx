// Cards or table, and the ways in and out: a file saved, a file imported, paper.
import type { RefObject } from 'preact';
import { Icon } from '@/components/Icon';
import { cellsOf } from '@/lib/exchange/fields';
import { toCsv } from '@/lib/export/csv';
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { FileLink } from './FileLink';

interface Props {
  asTable: boolean;
  onView: (view: 'cards' | 'table') => void;
  /** What is saved and printed. */
  dossiers: readonly Dossier[];
  /** How many: more than these while only the first are there. */
  count: number;
  today: string;
  importing: boolean;
  importButton: RefObject<HTMLButtonElement | null>;
  onImport: () => void;
  onPrint: () => void;
}

export function Tools({ asTable, onView, dossiers, count, today, importing, importButton, onImport, onPrint }: Props) {
  const view = (name: 'cards' | 'table', on: boolean) => (
    <button type="button" class="button" aria-pressed={on} onClick={() => onView(name)}>
      {t(`table_view_${name}`)}
    </button>
  );
  return (
    <div class="tools">
      <fieldset class="row views" aria-label={t('table_view')}>
        {view('cards', !asTable)}
        {view('table', asTable)}
      </fieldset>
      <div class="row">
        {count > 0 && (
          <FileLink name={t('table_file', today)} type="text/csv;charset=utf-8" text={() => toCsv(cellsOf(dossiers))}>
            <Icon name="save" />
            {plural('table_save', count)}
          </FileLink>
        )}
        <button
          type="button"
          class="button"
          ref={importButton}
          aria-expanded={importing}
          aria-controls="import"
          onClick={onImport}
        >
          <Icon name="load" />
          {t('table_import')}
        </button>
        {count > 0 && (
          <button type="button" class="button" onClick={onPrint}>
            <Icon name="print" />
            {t('export_print')}
          </button>
        )}
      </div>
    </div>
  );
}
