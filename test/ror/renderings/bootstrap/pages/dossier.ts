// A dossier of the user: its label, its state, and the establishment it is about.
import { type DossierView, dossier, renameDossier, submitDossier } from '../../site-api';
import { draw, html, the } from '../html';
import { heading } from '../layout';
import { messageOf } from '../refusals';
import { stateBadge } from '../state-badge';
import { toast } from '../toast';

export async function dossierPage(main: HTMLElement, id: string): Promise<void> {
  drawDossier(main, await dossier(id));
}

function drawDossier(main: HTMLElement, view: DossierView): void {
  const { id, name, state, finess, createdAt, draft } = view;
  const locked = html`${state === 'open' ? '' : 'disabled'}`;
  draw(
    main,
    html`${heading('Dossier collaboratif', [{ path: '/ror/', label: 'Tableau de bord' }])}
      <div class="card mb-4">
        <div class="card-header d-flex align-items-center gap-2">
          <span class="me-auto">Dossier n° ${id}</span>${stateBadge(state)}
        </div>
        <div class="card-body">
          <p>
            Établissement concerné : <a href="/ror/etablissements/${finess}">${draft.row.name}</a><br>
            Créé le ${new Date(createdAt).toLocaleDateString('fr-FR', { dateStyle: 'long' })}
          </p>
          <form novalidate>
            <div class="mb-3">
              <label for="libelle" class="form-label">Libellé du dossier</label>
              <input type="text" class="form-control" id="libelle" value="${name}" aria-describedby="libelleAide" ${locked}>
              <div class="invalid-feedback"></div>
              <div id="libelleAide" class="form-text">Ce libellé est affiché aux services de la région.</div>
            </div>
            <button type="submit" class="btn btn-primary" ${locked}>Enregistrer</button>
            <button type="button" class="btn btn-outline-secondary" ${locked}>Soumettre à la région</button>
          </form>
        </div>
      </div>`,
  );
  const form = the<HTMLFormElement>(main, 'form');
  const field = the<HTMLInputElement>(form, '#libelle');

  async function settle(work: Promise<DossierView>, message: string): Promise<void> {
    try {
      drawDossier(main, await work);
      toast(message);
    } catch (error) {
      field.classList.add('is-invalid');
      the(form, '.invalid-feedback').textContent = messageOf(error);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void settle(renameDossier(id, field.value), 'Le libellé du dossier a été enregistré.');
  });
  the(form, '.btn-outline-secondary').addEventListener('click', () => {
    void settle(submitDossier(id), 'Le dossier a été soumis.');
  });
}
