// The addresses of a dossier on the ROR: where it is opened, and which pages are within it.
import { onRor } from '@/lib/origin';
import type { Dossier } from './schema';

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : undefined);

/** Is `address` the page of the dossier at `own`, or one further in: under its path, or the same with more parameters? */
export function isWithin(address: string, own: string | undefined): boolean {
  if (!own) return false;
  if (address === own) return true;
  const [here, dossier] = [parsed(address), parsed(own)];
  if (!here || !dossier || here.origin !== dossier.origin) return false;
  const under = (path: string, base: string) => path === base || path.startsWith(`${base.replace(/\/$/, '')}/`);
  // An application that keeps its pages behind the hash tells them apart there alone.
  if (dossier.hash.length > 1)
    return here.pathname === dossier.pathname && here.search === dossier.search && under(here.hash, dossier.hash);
  const holds = [...dossier.searchParams].every(([name, value]) => here.searchParams.get(name) === value);
  return holds && (dossier.search ? here.pathname === dossier.pathname : under(here.pathname, dossier.pathname));
}

/** The link of a notice, unless it leads to the very page it stands on, as a button drawn as a link does. */
export function realLink(link: string | undefined, page: string | undefined): string | undefined {
  const [to, from] = [parsed(link ?? ''), parsed(page ?? '')];
  if (!to || !/^https?:$/.test(to.protocol)) return undefined;
  if (from && to.origin === from.origin && to.pathname === from.pathname && to.search === from.search)
    return to.hash.length > 1 && to.hash !== from.hash ? link : undefined;
  return link;
}

/** Its own page, else its structure's sheet, on the ROR and nowhere else; nothing where neither is known. */
export function addressOf({ url, structure }: Pick<Dossier, 'url' | 'structure'>): string | undefined {
  return onRor(url) ?? onRor(structure.href);
}
