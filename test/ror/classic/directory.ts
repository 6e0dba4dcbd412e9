// « Répertoire »: tick boxes, then one long table of all the establishments ticked.
import { FAMILIES, type Family, type Row } from '../types';
import { type Html, html } from './html';
import { heading, page, send } from './page';
import { sheetAddress } from './sheet-address';
import type { Routes } from './visit';

const TITLES: Record<Family, string> = {
  MCO: 'Médecine, chirurgie, obstétrique',
  SSR: 'Soins de suite et de réadaptation',
  PSY: 'Psychiatrie',
  HAD: 'Hospitalisation à domicile',
  MSS: 'Médico-social et social',
  VILLE: 'Offre de ville',
};

export const directoryRoutes: Routes = {
  'GET /ror/annuaire/liste.do': (visit) => {
    const asked = visit.request.url.searchParams.getAll('cat');
    const ticked = FAMILIES.filter((family) => asked.includes(family));
    const list =
      ticked.length > 0 ? table(visit.ror.list(ticked)) : html`<p>Veuillez cocher au moins une catégorie.</p>`;
    send(visit, page('Répertoire', [heading('Recherche des établissements'), form(ticked), list]));
  },
};

/** The script submits it as soon as a box is ticked; the button does without the script. */
function form(ticked: readonly Family[]): Html {
  const boxes = FAMILIES.map(
    (
      family,
    ) => html`<td nowrap><input type="checkbox" name="cat" value="${family}" id="chkCat${family}"${ticked.includes(family) && html` checked`}>
<label for="chkCat${family}" title="${TITLES[family]}">${family}</label></td>`,
  );
  return html`<form name="frmRecherche" id="frmRecherche" action="/ror/annuaire/liste.do" method="get">
<table class="tabCriteres" border="0" cellpadding="4" cellspacing="0"><tr><td class="libelle">Catégories :</td>${boxes}
<td><input type="submit" class="btn" value="Valider"></td></tr></table></form>`;
}

function table(rows: readonly Row[]): Html {
  return html`<p class="nbResultats">${rows.length} établissement(s) trouvé(s)</p>
<table class="tabCadre" width="100%" border="0" cellpadding="1" cellspacing="0" bgcolor="#7f9db9"><tr><td>
<table class="tabListe" id="tabListe" width="100%" border="0" cellpadding="3" cellspacing="1">
<tr class="ligneTitre"><th>Dép.</th><th>Établissement</th><th>Commune</th><th>Catégorie</th><th>N° FINESS</th></tr>
${rows.map(line)}</table></td></tr></table>`;
}

function line(row: Row, index: number): Html {
  return html`<tr bgcolor="${index % 2 === 0 ? '#ffffff' : '#eef3f8'}"><td align="center">${row.department}</td><td><a class="lienEtab" href="${sheetAddress(row.finess_et)}">${row.name}</a></td><td>${row.commune}</td><td>${row.category_label}</td><td nowrap>${row.finess_et}</td></tr>
`;
}
