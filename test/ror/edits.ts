// What an edit makes of a sheet: always a new sheet, so that a dossier's copy and the published one never mix.
import type { Offer, OfferEdit, Result, Sheet, SheetEdit } from './types';

const PHONE = /^[\d .+]{0,20}$/;

/** A change of the sheet's own fields; refused when the field would be empty or is no telephone number. */
export function editedSheet(sheet: Sheet, { field, value }: SheetEdit): Result<Sheet> {
  const text = value.trim();
  const error = field === 'phone' ? phoneError(text) : emptyError(text, 'Le nom opérationnel');
  return error ? { ok: false, error } : { ok: true, value: { ...sheet, [field]: text } };
}

/** A change of one field of one offer; refused when the offer is gone or the value is not of the field's kind. */
export function editedOffer(sheet: Sheet, { offer, field, value }: OfferEdit): Result<Sheet> {
  const text = value.trim();
  const error = offerError(field, text);
  if (error) return { ok: false, error };
  const change = { [field]: field === 'capacity' ? Number(text) : text };
  return replaced(sheet, offer, (old) => [{ ...old, ...change }]);
}

/** The sheet with one offer more, under an identifier never used on it before. */
export function withOffer(sheet: Sheet, label: string): Result<Sheet> {
  const text = label.trim();
  const error = emptyError(text, "Le libellé de l'offre");
  if (error) return { ok: false, error };
  const id = String(1 + Math.max(0, ...sheet.offers.map((offer) => Number(offer.id))));
  const offer: Offer = { id, label: text, mode: 'Non renseigné', capacity: 0, phone: '' };
  return { ok: true, value: { ...sheet, offers: [...sheet.offers, offer] } };
}

/** The sheet without that offer. */
export function withoutOffer(sheet: Sheet, offer: string): Result<Sheet> {
  return replaced(sheet, offer, () => []);
}

function replaced(sheet: Sheet, id: string, change: (offer: Offer) => Offer[]): Result<Sheet> {
  if (!sheet.offers.some((offer) => offer.id === id)) return { ok: false, error: "Cette offre n'existe plus." };
  const offers = sheet.offers.flatMap((offer) => (offer.id === id ? change(offer) : [offer]));
  return { ok: true, value: { ...sheet, offers } };
}

function offerError(field: OfferEdit['field'], text: string): string | undefined {
  if (field === 'phone') return phoneError(text);
  if (field === 'capacity') return /^\d{1,4}$/.test(text) ? undefined : 'La capacité doit être un nombre entier.';
  return emptyError(text, field === 'label' ? "Le libellé de l'offre" : 'Le mode de prise en charge');
}

function phoneError(text: string): string | undefined {
  return PHONE.test(text) ? undefined : "Le numéro de téléphone n'est pas valide.";
}

function emptyError(text: string, what: string): string | undefined {
  return text ? undefined : `${what} est obligatoire.`;
}
