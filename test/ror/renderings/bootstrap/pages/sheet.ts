// The published sheet of an establishment.
import { NOTICE, type StructureView, structure } from '../../site-api';
import { actionsMenu, bindActions } from '../actions';
import { draw, html, type Markup } from '../html';
import { heading } from '../layout';

const TRAIL = [
  { path: '/ror/', label: 'Tableau de bord' },
  { path: '/ror/repertoire', label: 'Répertoire' },
];

export async function sheetPage(main: HTMLElement, finess: string): Promise<void> {
  const view = await structure(finess);
  const { row, offers } = view.sheet;
  draw(
    main,
    html`${heading(row.name, TRAIL)}
      ${notice(view)}
      <div class="card mb-4">
        <div class="card-header d-flex align-items-center">
          <span class="me-auto">Identification</span>
          ${actionsMenu}
        </div>
        <div class="card-body">
          <dl class="row mb-0">${facts(view).map(([term, value]) => html`<dt class="col-sm-3">${term}</dt><dd class="col-sm-9">${value}</dd>`)}</dl>
        </div>
      </div>
      <div class="card mb-4">
        <div class="card-header">Offres <span class="badge text-bg-secondary">${offers.length}</span></div>
        <div class="card-body table-responsive">
          <table class="table table-sm mb-0">
            <thead><tr><th scope="col">Offre</th><th scope="col">Mode de prise en charge</th><th scope="col">Capacité</th><th scope="col">Téléphone</th></tr></thead>
            <tbody>${offers.map(({ label, mode, capacity, phone }) => html`<tr><td>${label}</td><td>${mode}</td><td>${capacity}</td><td>${phone}</td></tr>`)}</tbody>
          </table>
        </div>
      </div>`,
  );
  bindActions(main, row);
}

function facts({ sheet: { row, operationalName, phone } }: StructureView): [string, string][] {
  return [
    ['Raison sociale', row.name],
    ['Nom opérationnel', operationalName],
    ['N° FINESS ET', row.finess_et],
    ['N° FINESS EJ', row.finess_ej],
    ['Catégorie', row.category_label],
    ['Adresse', row.address],
    ['Code postal', row.postal_code],
    ['Commune', row.commune],
    ['Téléphone', phone],
  ];
}

function notice({ dossier }: StructureView): Markup | null {
  if (dossier === null || dossier.state === 'integrated') return null;
  const link = html` <a href="/ror/dossiers/${dossier.id}" class="alert-link">Accéder au dossier</a>`;
  return html`<div class="alert alert-warning" role="alert">${NOTICE}${dossier.id === null ? null : link}</div>`;
}
