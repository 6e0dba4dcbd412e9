// The two blocks of a sheet, facts and offers, in plain text or with the line under edit turned into fields.
import type { Offer, Place, Sheet } from '../types';
import { type Html, html, type Part } from './html';
import { heading } from './page';
import { placeAddress, placeField } from './sheet-address';

export interface BlockOptions {
  place: Place;
  /** The line under edit: `fiche`, an offer's id, or nothing. */
  edited?: string | undefined;
  /** Without links and buttons: for printing, or when the dossier is closed. */
  readOnly?: boolean;
  /** Offers can be added and removed. */
  structural?: boolean;
}

/** Label and value pairs; the operational name and the telephone can be edited. */
export function factsBlock(sheet: Sheet, { place, edited, readOnly = false }: BlockOptions): Html {
  const { row } = sheet;
  const editing = edited === 'fiche' && !readOnly;
  const field = (name: string, value: string): Part =>
    editing ? html`<input type="text" name="${name}" id="txt_${name}" value="${value}" size="50">` : value;
  const lines: [string, Part][] = [
    ['N° FINESS', row.finess_et],
    ['Catégorie', `${row.category_code} - ${row.category_label}`],
    ['Adresse', row.address],
    ['Code postal', row.postal_code],
    ['Commune', row.commune],
    ['Entité juridique (EJ)', row.finess_ej],
    ['Nom opérationnel', field('nomOperationnel', sheet.operationalName)],
    ['Téléphone', field('telephone', sheet.phone)],
  ];
  const buttons = editing ? saveOrCancel(place) : editLink(place, 'fiche');
  return html`${heading('Identification')}<form name="frmFiche" action="/ror/fiche/enregistrer.do" method="post">${placeField(place)}
<table class="tabFiche" width="100%" border="0" cellpadding="3" cellspacing="1">
${lines.map(([label, value]) => html`<tr><td class="libelle" width="180">${label} :</td><td class="valeur">${value}</td></tr>`)}
${!readOnly && html`<tr><td></td><td>${buttons}</td></tr>`}</table></form>`;
}

/** The offers, one a line. */
export function offersBlock(sheet: Sheet, options: BlockOptions): Html {
  const { place, readOnly = false, structural = false } = options;
  const add = html`<form name="frmAjoutOffre" action="/ror/fiche/offreAjout.do" method="post">${placeField(place)}
<p><label for="txtAjoutOffre">Nouvelle offre</label> <input type="text" name="libelle" id="txtAjoutOffre" size="40"> <input type="submit" class="btn" value="Ajouter"></p></form>`;
  return html`${heading('Offres')}<form name="frmOffre" action="/ror/fiche/offre.do" method="post">${placeField(place)}
<table class="tabOffres" width="100%" border="1" cellpadding="3" cellspacing="0">
<tr class="ligneTitre"><th>Offre</th><th>Mode de prise en charge</th><th>Capacité</th><th>Téléphone</th>${!readOnly && html`<th></th>`}</tr>
${sheet.offers.map((offer) => (offer.id === options.edited && !readOnly ? editedLine(offer, place) : offerLine(offer, options)))}
</table></form>${structural && !readOnly && add}`;
}

function offerLine(offer: Offer, { place, edited, readOnly, structural }: BlockOptions): Html {
  // Not beside a line under edit: there Enter must save, and it presses the first button of the form.
  const removable = structural && edited === undefined;
  const remove = html` <button type="submit" class="btn" name="suppr" value="${offer.id}">Supprimer</button>`;
  return html`<tr><td>${offer.label}</td><td>${offer.mode}</td><td align="right">${offer.capacity}</td><td nowrap>${offer.phone}</td>
${!readOnly && html`<td nowrap>${editLink(place, offer.id)}${removable && remove}</td>`}</tr>`;
}

function editedLine(offer: Offer, place: Place): Html {
  const field = (name: string, label: string, value: string | number, size: number): Html =>
    html`<td><input type="text" name="${name}" value="${value}" size="${size}" title="${label}"></td>`;
  return html`<tr bgcolor="#fff8dc">${field('libelle', "Libellé de l'offre", offer.label, 36)}${field('mode', 'Mode de prise en charge', offer.mode, 22)}
${field('capacite', 'Capacité', offer.capacity, 4)}${field('telephone', 'Téléphone', offer.phone, 14)}
<td nowrap><input type="hidden" name="offre" value="${offer.id}">${saveOrCancel(place)}</td></tr>`;
}

function editLink(place: Place, line: string): Html {
  return html`<a class="lienModif" href="${placeAddress(place)}&amp;modif=${line}">Modifier</a>`;
}

function saveOrCancel(place: Place): Html {
  return html`<input type="submit" class="btn" value="Enregistrer"> <a href="${placeAddress(place)}">Annuler</a>`;
}
