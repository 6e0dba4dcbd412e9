// Where « Ouvrir » leads: an address on the ROR and nowhere else, whatever a page once gave us.
import type { Dossier } from '@/lib/messages';
import { onRor, START_PAGE } from '@/lib/origin';

export { START_PAGE } from '@/lib/origin';

/** The dossier's own page, else its structure's sheet, else the start page. */
export function rorAddress(dossier: Dossier): string {
  return onRor(dossier.url) ?? onRor(dossier.structure.href) ?? START_PAGE;
}
