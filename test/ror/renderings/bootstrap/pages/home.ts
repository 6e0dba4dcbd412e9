// The first page: the way to the directory, and the user's dossiers.
import { type DossierCard, myDossiers } from '../../site-api';
import { draw, html, type Markup } from '../html';
import { stateBadge } from '../state-badge';

export async function homePage(main: HTMLElement): Promise<void> {
  document.title = 'Tableau de bord - ROR Occitanie';
  const dossiers = await myDossiers();
  draw(
    main,
    html`<h1 class="h3 mb-3">Tableau de bord</h1>
      <div class="row g-4">
        <div class="col-lg-5">
          <div class="card bg-primary text-white">
            <div class="card-body">
              <h2 class="card-title h5">Répertoire régional</h2>
              <p class="card-text">Les établissements sanitaires et médico-sociaux de la région, et leur offre.</p>
            </div>
            <div class="card-footer"><a class="text-white stretched-link small" href="/ror/repertoire">Consulter les établissements</a></div>
          </div>
        </div>
        <div class="col-lg-7">
          <div class="card">
            <div class="card-header">Mes dossiers collaboratifs</div>
            ${dossiers.length > 0 ? html`<div class="list-group list-group-flush">${dossiers.map(line)}</div>` : NONE}
          </div>
        </div>
      </div>`,
  );
}

const NONE = html`<div class="card-body text-body-secondary">Vous n'avez aucun dossier en cours.</div>`;

function line({ id, name, establishment, commune, state }: DossierCard): Markup {
  return html`<a class="list-group-item list-group-item-action d-flex justify-content-between align-items-start" href="/ror/dossiers/${id}">
    <div class="me-auto"><div class="fw-semibold">${name}</div><small class="text-body-secondary">${establishment}, ${commune}</small></div>
    ${stateBadge(state)}
  </a>`;
}
