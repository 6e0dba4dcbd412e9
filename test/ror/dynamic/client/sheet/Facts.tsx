// What the sheet says of the establishment; the operational name and the phone can be edited.
import { type ReactNode, useState } from 'react';
import type { Sheet } from '../../../types';
import type { SheetField } from '../../views';
import { formatFiness } from '../core/format';
import { Icon } from '../ui/Icon';
import type { SheetEdits } from './edits';
import css from './Facts.module.css';
import { FieldDialog } from './FieldDialog';

const LABELS: Readonly<Record<SheetField, string>> = {
  operationalName: 'Nom opérationnel',
  phone: 'Téléphone',
};

interface FactsProps {
  sheet: Sheet;
  /** Undefined where the sheet can only be read. */
  edits: SheetEdits | undefined;
}

export function Facts({ sheet, edits }: FactsProps) {
  const [edited, setEdited] = useState<SheetField>();
  const { row } = sheet;

  const editable = (field: SheetField) => (
    <Fact label={LABELS[field]}>
      {sheet[field] || '—'}
      {edits && (
        <button
          type="button"
          className={css.edit}
          aria-label={`Modifier : ${LABELS[field].toLowerCase()}`}
          onClick={() => setEdited(field)}
        >
          <Icon name="pencil" size={15} />
        </button>
      )}
    </Fact>
  );

  return (
    <dl className={css.facts}>
      {editable('operationalName')}
      {editable('phone')}
      <Fact label="N° FINESS géographique">{formatFiness(row.finess_et)}</Fact>
      <Fact label="N° FINESS juridique">{formatFiness(row.finess_ej)}</Fact>
      <Fact label="Catégorie">{row.category_label}</Fact>
      <Fact label="Adresse">{row.address || '—'}</Fact>
      <Fact label="Commune">
        {row.postal_code} {row.commune}
      </Fact>
      <Fact label="Département">{row.department}</Fact>
      {edits && edited && (
        <FieldDialog
          label={LABELS[edited]}
          value={sheet[edited]}
          save={(value) => edits.setField(edited, value)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt className={css.label}>{label}</dt>
      <dd className={css.value}>{children}</dd>
    </div>
  );
}
