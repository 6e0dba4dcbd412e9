// Dossiers in a table: those of the user, or those of one sheet.
import type { Dossier } from '../types';
import { type Html, html } from './html';
import { dossierAddress } from './sheet-address';

export const STATES: Record<Dossier['state'], string> = {
  open: 'En cours de saisie',
  submitted: "Soumis à l'intégration",
  integrated: 'Intégré',
};

export function dossierTable(dossiers: readonly Dossier[]): Html {
  if (dossiers.length === 0) return html`<p>Aucun dossier collaboratif.</p>`;
  return html`<table class="tabDossiers" width="100%" border="1" cellpadding="3" cellspacing="0">
<tr class="ligneTitre"><th>Dossier</th><th>N° FINESS</th><th>Créé le</th><th>État</th></tr>
${dossiers.map(
  (dossier) => html`<tr><td><a href="${dossierAddress(dossier.id)}">${dossier.name}</a></td><td>${dossier.finess}</td>
<td>${new Date(dossier.createdAt).toLocaleDateString('fr-FR')}</td><td>${STATES[dossier.state]}</td></tr>`,
)}</table>`;
}
