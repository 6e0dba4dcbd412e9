// Which sort of page an address leads to, told from others without keeping the address: numbers left out, then a hash.
import { ROR_ORIGIN } from '@/lib/origin';

/** Whatever holds a digit is the number of a sheet, a dossier or a session, not the sort of page. */
const NUMBERED = /[^/?&=#;]*\d[^/?&=#;]*/g;

/** The same for two sheets, another for a sheet and a list; undefined for what is no address of the ROR. */
export function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search, hash } = new URL(address);
  if (origin !== ROR_ORIGIN) return undefined;
  return digest((pathname + search + hash).replace(NUMBERED, '*'));
}

/** FNV-1a, 32 bits: nothing to protect, only something short that does not read. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
