// The other entries of a sheet's « Actions » menu: print, export, history.
import type { Sheet } from '../types';
import { dossierTable } from './dossier-table';
import { html } from './html';
import { heading, page, refuse, send } from './page';
import { sheetAddress } from './sheet-address';
import { factsBlock, offersBlock } from './sheet-blocks';
import type { Routes, Visit } from './visit';

export const sheetMenuRoutes: Routes = {
  'GET /ror/annuaire/impression.do': onSheet((visit, sheet) => {
    const options = { place: { finess: sheet.row.finess_et }, readOnly: true };
    send(visit, page('Impression', [heading(sheet.row.name), factsBlock(sheet, options), offersBlock(sheet, options)]));
  }),

  'GET /ror/annuaire/export.do': onSheet(({ request }, { row, offers }) => {
    const lines = offers.map((offer) => [
      row.finess_et,
      row.name,
      offer.label,
      offer.mode,
      offer.capacity,
      offer.phone,
    ]);
    const text = [['FINESS', 'Nom', 'Offre', 'Mode', 'Capacité', 'Téléphone'], ...lines]
      .map((fields) => fields.map((field) => `"${String(field).replaceAll('"', '""')}"`).join(';'))
      .join('\r\n');
    request.reply(200, 'text/csv', text, {
      'content-disposition': `attachment; filename="fiche-${row.finess_et}.csv"`,
    });
  }),

  'GET /ror/annuaire/historique.do': onSheet((visit, { row }) => {
    const own = visit.ror.dossiersOf(visit.user).filter((dossier) => dossier.finess === row.finess_et);
    const back = html`<p><a href="${sheetAddress(row.finess_et)}">&lt;&lt; Retour à la fiche</a></p>`;
    send(visit, page('Historique', [heading(`Historique - ${row.name}`), dossierTable(own), back]));
  }),
};

function onSheet(answer: (visit: Visit, sheet: Sheet) => void): (visit: Visit) => void {
  return (visit) => {
    const sheet = visit.ror.sheet(visit.request.url.searchParams.get('et') ?? '');
    if (sheet) answer(visit, sheet);
    else refuse(visit, "Cet établissement n'existe pas dans le répertoire.", '/ror/annuaire/liste.do');
  };
}
