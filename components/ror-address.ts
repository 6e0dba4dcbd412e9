// Where « Ouvrir » leads: an address on the ROR and nowhere else, whatever a page once gave us.
import { addressOf } from '@/lib/dossiers/address';
import type { Dossier } from '@/lib/messages';
import { START_PAGE } from '@/lib/origin';

export { START_PAGE } from '@/lib/origin';

/** The dossier's own page, else its structure's sheet, else the start page. */
export function rorAddress(dossier: Dossier): string {
  return addressOf(dossier) ?? START_PAGE;
}
