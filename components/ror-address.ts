// Where « Ouvrir » leads: an address on the ROR and nowhere else, whatever a page once gave us.
import type { Dossier } from '@/lib/messages';
import { ROR_ORIGIN } from '@/lib/origin';

/** The page where everyone signs in. */
export const START_PAGE = `${ROR_ORIGIN}/ror/`;

/** `address` in full when it is on the ROR over HTTPS, else nothing. */
function onRor(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, START_PAGE)) return undefined;
  const url = new URL(address, START_PAGE);
  return url.origin === ROR_ORIGIN && !url.username && !url.password ? url.href : undefined;
}

/** The dossier's own page, else its structure's sheet, else the start page. */
export function rorAddress(dossier: Dossier): string {
  return onRor(dossier.url) ?? onRor(dossier.structure.href) ?? START_PAGE;
}
