// Where a sheet is shown and edited: as published, or inside a dossier; and how a form carries that along.
import type { Place } from '../types';
import { type Html, html } from './html';

/** The page of the published sheet. */
export function sheetAddress(finess: string): string {
  return `/ror/annuaire/fiche.do?et=${encodeURIComponent(finess)}`;
}

export function dossierAddress(id: string): string {
  return `/ror/dossier/detail.do?id=${encodeURIComponent(id)}`;
}

/** The page that shows the sheet of that place. */
export function placeAddress(place: Place): string {
  return 'dossier' in place ? dossierAddress(place.dossier) : sheetAddress(place.finess);
}

/** The hidden field that {@link placeOf} reads back. */
export function placeField(place: Place): Html {
  return 'dossier' in place
    ? html`<input type="hidden" name="dossier" value="${place.dossier}">`
    : html`<input type="hidden" name="et" value="${place.finess}">`;
}

export function placeOf(fields: URLSearchParams): Place {
  const dossier = fields.get('dossier');
  return dossier === null ? { finess: fields.get('et') ?? '' } : { dossier };
}
