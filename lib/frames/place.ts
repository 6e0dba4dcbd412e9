// Which sort of page an address leads to, told from others without keeping the address: numbers left out, then a hash.
import { fnv1a } from '@/lib/fnv';
import { ROR_ORIGIN } from '@/lib/origin';

/** Whatever holds a digit is the number of a sheet, a dossier or a session, not the sort of page. */
const NUMBERED = /[^/?&=#;]*\d[^/?&=#;]*/g;

/** The same for two sheets, another for a sheet and a list; undefined for what is no address of the ROR. */
export function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search, hash } = new URL(address);
  if (origin !== ROR_ORIGIN) return undefined;
  // Written in ASCII, as all addresses are.
  return fnv1a((pathname + search + hash).replace(NUMBERED, '*')).toString(36);
}
