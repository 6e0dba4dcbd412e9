// The drop-down of what can be done with a sheet.
import { createDossier, type StructureView } from '../site-api';
import { confirm } from './confirm';
import { html, the } from './html';
import { toast } from './toast';

export const actionsMenu = html`<div class="dropdown">
  <button class="btn btn-primary btn-sm dropdown-toggle" type="button" data-bs-toggle="dropdown" aria-expanded="false">
    Actions
  </button>
  <ul class="dropdown-menu dropdown-menu-end">
    <li><a class="dropdown-item" href="#" id="imprimer">Imprimer la fiche</a></li>
    <li><a class="dropdown-item" href="#" id="copier">Copier le numéro FINESS</a></li>
    <li><hr class="dropdown-divider"></li>
    <li><a class="dropdown-item" href="#" id="creerDossier">Créer un dossier collaboratif</a></li>
  </ul>
</div>`;

/** What its entries do on the sheet of `row`, drawn in `page`. */
export function bindActions(page: HTMLElement, row: StructureView['sheet']['row']): void {
  const on = (id: string, run: () => void) =>
    the(page, id).addEventListener('click', (event) => {
      event.preventDefault();
      run();
    });
  on('#imprimer', () => print());
  on('#copier', () => {
    void navigator.clipboard.writeText(row.finess_et).then(() => toast('Numéro FINESS copié'));
  });
  on('#creerDossier', () =>
    confirm({
      title: 'Créer un dossier collaboratif',
      text: `Un dossier collaboratif va être ouvert pour la fiche « ${row.name} ». Voulez-vous continuer ?`,
      action: 'Créer le dossier',
      run: async () => `/ror/dossiers/${(await createDossier(row.finess_et)).id}`,
    }),
  );
}
