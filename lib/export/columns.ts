// The columns of an exported list, the same on paper and in the file.
import { t } from '@/lib/text/text';
import type { ExportedList, ExportedRow } from './schema';

const yes = (is: boolean) => (is ? t('export_yes') : '');

interface Column {
  title: string;
  of: (row: ExportedRow) => string;
}

const columns = (): Column[] => [
  { title: t('export_name'), of: ({ name }) => name },
  { title: t('export_finess'), of: ({ finess }) => finess },
  { title: t('export_commune'), of: ({ commune }) => commune },
  { title: t('export_postal_code'), of: ({ postalCode }) => postalCode },
  { title: t('export_department'), of: ({ department }) => department },
  { title: t('export_category'), of: ({ category }) => category },
  { title: t('export_link'), of: ({ href }) => href },
  { title: t('export_pinned'), of: ({ pinned }) => yes(pinned) },
  { title: t('export_dossier'), of: ({ withDossier }) => yes(withDossier) },
];

/** Titles, then rows. */
export const cellsOf = ({ rows }: Pick<ExportedList, 'rows'>): string[][] => [
  columns().map(({ title }) => title),
  ...rows.map((row) => columns().map(({ of }) => of(row))),
];

/** `structures-ror-2027-01-04.csv` */
export const fileName = ({ on }: Pick<ExportedList, 'on'>) => `structures-ror-${on}.csv`;
