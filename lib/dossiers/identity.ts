// Whether what a page shows is a dossier already tracked or a structure already known, however little the page says of it.
import { defined } from '@/lib/defined';
import { foldText } from '@/lib/search/fold';
import type { Dossier, Structure } from './schema';

/** What is known of a dossier from outside: its structure, and where shown its name and the address of its page. */
export interface Seen {
  structure: Structure;
  name?: string | undefined;
  url?: string | undefined;
}

const commune = ({ structure }: Seen) => foldText(structure.commune ?? '').replace(/ cedex.*/, '');
/** Two facts that cannot both be true of one dossier; one of them missing is no contradiction. */
const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other;

/** The structure's name or the dossier's, which pages show one for the other. */
function shareName(one: Seen, other: Seen): boolean {
  const names = (seen: Seen) => [seen.structure.name, seen.name ?? seen.structure.name].map(foldText);
  const known = names(one);
  return names(other).some((name) => name !== '' && known.includes(name));
}

/** By address, if the names agree: enough to know a dossier that has been closed. */
export function isSamePage(dossier: Dossier, seen: Seen): boolean {
  return dossier.url !== undefined && dossier.url === seen.url && shareName(dossier, seen);
}

/** How two descriptions are known to be of one dossier. */
export type Evidence = 'address' | 'finess' | 'place';

/** What is known of a structure from two sides; where they differ, the side that knows more is right, the first of equals. */
export function completed(one: Structure, other: Structure): Structure {
  const rank = ({ finess, commune }: Structure) => (finess ? 2 : commune ? 1 : 0);
  const [best, rest] = rank(other) > rank(one) ? [other, one] : [one, other];
  return { ...defined(rest), ...defined(best) };
}

/** They cannot be one dossier: two addresses, two FINESS numbers. */
export const contradict = (one: Seen, other: Seen) =>
  differ(one.structure.finess, other.structure.finess) || differ(one.url, other.url);

/**
 * Of one dossier beyond doubt: same address, same FINESS number, or same name and commune, and nothing that contradicts it. A name
 * alone is no evidence: many structures share theirs.
 */
export function evidenceOf(one: Seen, other: Seen): Evidence | undefined {
  const [a, b] = [one.structure, other.structure];
  if (contradict(one, other)) return undefined;
  if (one.url !== undefined && one.url === other.url) return 'address';
  if (a.finess !== undefined && a.finess === b.finess) return 'finess';
  const place = commune(one);
  const named = shareName(one, other) && !differ(a.department, b.department);
  return named && place !== '' && place === commune(other) ? 'place' : undefined;
}

/**
 * The one among `dossiers` that `seen` is about: same address, else same FINESS number, else same name and commune, accents
 * and case aside; else the only one of that name when one side gives no commune. Two different FINESS numbers are never one dossier.
 */
export function findSame<T extends Seen>(dossiers: readonly T[], seen: Seen): T | undefined {
  const possible = dossiers.filter(({ structure }) => !differ(structure.finess, seen.structure.finess));
  const reference =
    possible.find(({ url }) => url !== undefined && url === seen.url) ??
    possible.find(({ structure }) => structure.finess !== undefined && structure.finess === seen.structure.finess);
  if (reference) return reference;

  const place = commune(seen);
  const named = possible.filter(
    (dossier) => shareName(dossier, seen) && !differ(dossier.structure.department, seen.structure.department),
  );
  // Names alone are shared by many structures: without a commune on both sides, two addresses are two dossiers.
  const vague = named.filter((dossier) => !(place && commune(dossier)) && !differ(dossier.url, seen.url));
  return (
    named.find((dossier) => place !== '' && commune(dossier) === place) ??
    vague.find((dossier) => commune(dossier) === place) ??
    (vague.length === 1 ? vague[0] : undefined)
  );
}
