// « Dossier collaboratif »: created from a sheet after a confirmation, renamed, filled in, submitted.
import type { Dossier, Ror } from '../types';
import { dossierTable, STATES } from './dossier-table';
import { type Html, html } from './html';
import { heading, page, refuse, send } from './page';
import { dossierAddress, sheetAddress } from './sheet-address';
import { factsBlock, offersBlock } from './sheet-blocks';
import type { Routes, Visit } from './visit';

const LIST = '/ror/dossier/liste.do';

export const dossierRoutes: Routes = {
  [`GET ${LIST}`]: (visit) =>
    send(
      visit,
      page('Dossiers', [heading('Mes dossiers collaboratifs'), dossierTable(visit.ror.dossiersOf(visit.user))]),
    ),

  'GET /ror/dossier/creation.do': (visit) => {
    const finess = visit.request.url.searchParams.get('et') ?? '';
    const sheet = visit.ror.sheet(finess);
    if (!sheet) return refuse(visit, "Cet établissement n'existe pas dans le répertoire.", '/ror/annuaire/liste.do');
    const body = html`${heading('Créer un dossier collaboratif')}<form name="frmCreation" action="/ror/dossier/creation.do" method="post">
<input type="hidden" name="et" value="${finess}"><p>Confirmez-vous la création d'un dossier collaboratif pour <b>${sheet.row.name}</b> (${sheet.row.commune}) ?</p>
<p><input type="submit" class="btn" value="Valider"> <a href="${sheetAddress(finess)}">Annuler</a></p></form>`;
    send(visit, page('Création', body));
  },

  'POST /ror/dossier/creation.do': async (visit) => {
    const finess = (await visit.request.body()).get('et') ?? '';
    const dossier = visit.ror.createDossier(finess, visit.user);
    if (dossier.ok) visit.request.redirect(dossierAddress(dossier.value.id));
    else refuse(visit, dossier.error, sheetAddress(finess));
  },

  'GET /ror/dossier/detail.do': (visit) => {
    const { searchParams } = visit.request.url;
    const dossier = ownDossier(visit, searchParams.get('id'));
    if (!dossier) return refuse(visit, "Vous n'avez pas accès à ce dossier.", LIST);
    const options = {
      place: { dossier: dossier.id },
      edited: searchParams.get('modif') ?? undefined,
      readOnly: dossier.state !== 'open',
      structural: true,
    };
    const body = [summary(dossier, visit.ror), factsBlock(dossier.draft, options), offersBlock(dossier.draft, options)];
    send(visit, page('Dossier collaboratif', body));
  },

  'POST /ror/dossier/renommer.do': async (visit) => {
    const fields = await visit.request.body();
    const dossier = ownDossier(visit, fields.get('id'));
    if (!dossier) return refuse(visit, "Vous n'avez pas accès à ce dossier.", LIST);
    const renamed = visit.ror.rename(dossier.id, fields.get('nomDossier') ?? '');
    if (renamed.ok) visit.request.redirect(dossierAddress(dossier.id));
    else refuse(visit, renamed.error, dossierAddress(dossier.id));
  },

  'POST /ror/dossier/soumettre.do': async (visit) => {
    const dossier = ownDossier(visit, (await visit.request.body()).get('id'));
    if (!dossier) return refuse(visit, "Vous n'avez pas accès à ce dossier.", LIST);
    const submitted = visit.ror.submit(dossier.id);
    if (submitted.ok) visit.request.redirect(dossierAddress(dossier.id));
    else refuse(visit, submitted.error, dossierAddress(dossier.id));
  },
};

/** A dossier is invisible to all but its owner. */
export function ownDossier({ ror, user }: Visit, id: string | null): Dossier | undefined {
  const dossier = ror.dossier(id ?? '');
  return dossier?.owner === user ? dossier : undefined;
}

function summary(dossier: Dossier, { nameLimit }: Ror): Html {
  const open = dossier.state === 'open';
  const id = html`<input type="hidden" name="id" value="${dossier.id}">`;
  const rename = html`<form name="frmRenommer" action="/ror/dossier/renommer.do" method="post">${id}
<label for="txtNomDossier">Nom du dossier</label> <input type="text" name="nomDossier" id="txtNomDossier" value="${dossier.name}" size="60" maxlength="${nameLimit}">
<input type="submit" class="btn" value="Renommer"></form>`;
  const submit = html`<form name="frmSoumettre" action="/ror/dossier/soumettre.do" method="post">${id}
<input type="submit" class="btn" value="Soumettre à l'intégration"></form>`;
  return html`<h1 class="titreFiche">Dossier collaboratif</h1><p class="nomDossier">${dossier.name}</p>
<table class="tabFiche" width="100%" border="0" cellpadding="3" cellspacing="1">
<tr><td class="libelle" width="180">Établissement :</td><td class="valeur"><a href="${sheetAddress(dossier.finess)}">${dossier.draft.row.name}</a></td></tr>
<tr><td class="libelle">Créé le :</td><td class="valeur">${new Date(dossier.createdAt).toLocaleDateString('fr-FR')}</td></tr>
<tr><td class="libelle">État :</td><td class="valeur">${STATES[dossier.state]}</td></tr></table>${open && [rename, submit]}`;
}
