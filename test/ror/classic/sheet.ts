// The published sheet of an establishment: warning, « Actions » menu, facts and offers.
import { type Dossier, NOTICE, type Row } from '../types';
import { type Html, html } from './html';
import { page, refuse, send } from './page';
import { dossierAddress } from './sheet-address';
import { factsBlock, offersBlock } from './sheet-blocks';
import type { Routes } from './visit';

export const sheetRoutes: Routes = {
  'GET /ror/annuaire/fiche.do': (visit) => {
    const { searchParams } = visit.request.url;
    const finess = searchParams.get('et') ?? '';
    const sheet = visit.ror.sheet(finess);
    if (!sheet) return refuse(visit, "Cet établissement n'existe pas dans le répertoire.", '/ror/annuaire/liste.do');
    const dossier = visit.ror.dossierOf(finess);
    const options = { place: { finess }, edited: searchParams.get('modif') ?? undefined };
    const body = [
      dossier && notice(dossier, visit.user),
      titleBar(sheet.row),
      factsBlock(sheet, options),
      offersBlock(sheet, options),
    ];
    send(visit, page('Fiche établissement', body));
  },
};

/** The site's warning, cut in three as such pages do: the sign as an image, the first sentence bold, the rest plain. */
function notice(dossier: Dossier, user: string): Html {
  const [sign = '', ...words] = NOTICE.split(' ');
  const [first = '', rest = ''] = words.join(' ').split(/(?<=\.) /);
  return html`<table class="cadreAlerte" width="100%" border="1" cellpadding="4" cellspacing="0"><tr>
<td width="40" align="center"><img src="/ror/img/attention.svg" width="28" height="28" alt="${sign}"></td>
<td class="msgAlerte"><b>${first}</b> ${rest}
${dossier.owner === user && html`<br><a href="${dossierAddress(dossier.id)}">Accéder au dossier</a>`}</td></tr></table>`;
}

/** Name and menu; the menu opens under the pointer, and by a click where the script runs. */
function titleBar(row: Row): Html {
  const entries = [
    ['/ror/annuaire/impression.do', 'Imprimer'],
    ['/ror/annuaire/export.do', 'Exporter'],
    ['/ror/annuaire/historique.do', 'Historique'],
    ['/ror/dossier/creation.do', 'Créer un dossier collaboratif'],
  ] as const;
  const links = entries.map(
    ([address, label]) => html`<tr><td nowrap><a href="${address}?et=${row.finess_et}">${label}</a></td></tr>`,
  );
  return html`<table class="tabTitre" width="100%" border="0" cellpadding="2" cellspacing="0"><tr>
<td><h1 class="titreFiche">${row.name}</h1></td><td align="right" valign="top">
<div class="menuDeroulant" id="menuActions"><a href="#" id="lienActions">Actions &#9660;</a>
<div class="sousMenu"><table border="0" cellpadding="3" cellspacing="0">${links}</table></div></div></td></tr></table>`;
}
