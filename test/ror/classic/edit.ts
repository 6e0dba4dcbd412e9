// What the forms of a sheet send, on the published sheet as inside a dossier.
import type { OfferEdit, Place, Result, SheetEdit } from '../types';
import { ownDossier } from './dossier';
import { refuse } from './page';
import { placeAddress, placeOf } from './sheet-address';
import type { Routes, Visit } from './visit';

const SHEET_FIELDS: [string, SheetEdit['field']][] = [
  ['nomOperationnel', 'operationalName'],
  ['telephone', 'phone'],
];
const OFFER_FIELDS: [string, OfferEdit['field']][] = [
  ['libelle', 'label'],
  ['mode', 'mode'],
  ['capacite', 'capacity'],
  ['telephone', 'phone'],
];

export const editRoutes: Routes = {
  'POST /ror/fiche/enregistrer.do': onForm(({ ror }, place, fields) =>
    SHEET_FIELDS.map(([name, field]) => ror.editSheet(place, { field, value: fields.get(name) ?? '' })),
  ),
  'POST /ror/fiche/offre.do': onForm(({ ror }, place, fields) => {
    const removed = fields.get('suppr');
    if (removed !== null) return [ror.removeOffer(place, removed)];
    const offer = fields.get('offre') ?? '';
    return OFFER_FIELDS.map(([name, field]) => ror.editOffer(place, { offer, field, value: fields.get(name) ?? '' }));
  }),
  'POST /ror/fiche/offreAjout.do': onForm(({ ror }, place, fields) => [
    ror.addOffer(place, fields.get('libelle') ?? ''),
  ]),
};

/** Runs the edits of a form; the fields that are right are kept, the first that is not is told. */
function onForm(edit: (visit: Visit, place: Place, fields: URLSearchParams) => Result<unknown>[]) {
  return async (visit: Visit): Promise<void> => {
    const fields = await visit.request.body();
    const place = placeOf(fields);
    if ('dossier' in place && !ownDossier(visit, place.dossier))
      return refuse(visit, "Vous n'avez pas accès à ce dossier.", '/ror/dossier/liste.do');
    const failed = edit(visit, place, fields).find((result) => !result.ok);
    if (failed && !failed.ok) refuse(visit, failed.error, placeAddress(place));
    else visit.request.redirect(placeAddress(place));
  };
}
