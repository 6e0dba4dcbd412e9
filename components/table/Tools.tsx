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
  today: string;
  importing: boolean;
  importButton: RefObject<HTMLButtonElement | null>;
  onImport: () => void;
  onPrint: () => void;
}

export function Tools({ asTable, onView, dossiers, today, importing, importButton, onImport, onPrint }: Props) {
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
        {dossiers.length > 0 && (
          <FileLink name={t('table_file', today)} type="text/csv;charset=utf-8" text={() => toCsv(cellsOf(dossiers))}>
            <Icon name="save" />
            {plural('table_save', dossiers.length)}
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
          <Icon name="add" />
          {t('table_import')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          <Icon name="print" />
          {t('export_print')}
        </button>
      </div>
    </div>
  );
}
