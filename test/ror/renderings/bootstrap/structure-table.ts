// The establishments in a simple-datatables table: ten a page, sorted and searched as the library does.
import { DataTable } from 'simple-datatables';
import type { ListRow } from '../site-api';
import { html } from './html';

const HEADINGS = ['Raison sociale', 'Catégorie', 'Code postal', 'Commune', 'N° FINESS'];

const LABELS = {
  placeholder: 'Rechercher...',
  searchLabel: 'Filtrer :',
  searchTitle: 'Rechercher dans le tableau',
  pageTitle: 'Page {page}',
  perPage: 'établissements par page',
  noRows: 'Aucun établissement',
  noResults: 'Aucun établissement ne correspond à votre recherche',
  info: 'Affichage de {start} à {end} sur {rows} établissements',
  sortHint: 'Activer pour trier',
};

export function structureTable(table: HTMLTableElement, rows: readonly ListRow[]): DataTable {
  return new DataTable(table, {
    data: {
      headings: HEADINGS,
      data: rows.map((row) => [link(row), row.category, row.postalCode, row.commune, row.finess]),
    },
    labels: LABELS,
    locale: 'fr',
    type: 'string',
    columns: [{ select: 0, type: 'html' }],
  });
}

function link({ finess, name }: ListRow): string {
  return html`<a href="/ror/etablissements/${finess}">${name}</a>`.text;
}
