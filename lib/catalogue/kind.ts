// What a row is for the filters: the publics it may serve, and its type.
import type { Group, ListedRow } from '@/lib/messages';
import { acronymOfCategory } from '@/lib/naming/categories';
import { isOtherOffer } from '@/lib/naming/other-offer';
import { proposeGroup } from '@/lib/naming/propose';

export type Public = Group | 'other';
const BITS: Record<Public, number> = { MCO: 1, SSR: 2, PSY: 4, MSPA: 8, MSPH: 16, other: 32 };
export const PUBLICS = Object.keys(BITS) as Public[];

/** A set of publics as one number: a filter is asked of thousands of rows at once. */
export const bitsOf = (publics: readonly Public[]) => publics.reduce((bits, one) => bits | BITS[one], 0);
export const hasPublic = (bits: number, one: Public) => (bits & BITS[one]) !== 0;

export interface Kind {
  /** Those it may serve, as `bitsOf`. */
  publics: number;
  /** The usual acronym of its category, '' where it has none. */
  type: string;
}

/** Thousands of rows share a hundred categories; where the category alone decides, it is worked out once. */
const decided = new Map<string, Kind>();

/**
 * By its category, else by what its name tells. A row of which nothing tells the public goes with the others, so that between
 * older, disabled and other people no establishment is lost; a hospital or a pharmacy is none of the three.
 */
export function kindOf({ name, category }: ListedRow): Kind {
  const known = category && decided.get(category);
  if (known) return known;
  const proposal = proposeGroup({ name, ...(category ? { category } : {}) });
  const { groups, because } = proposal;
  const other = proposal.category ? isOtherOffer(proposal.category) : groups.length === 0;
  const kind = {
    publics: bitsOf(other ? [...groups, 'other'] : groups),
    type: proposal.category ? acronymOfCategory(proposal.category) : '',
  };
  if (category && because === 'category' && decided.size < 1000) decided.set(category, kind);
  return kind;
}
