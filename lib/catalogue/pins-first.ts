// « Mes structures » lead: before all others when no word is asked, else before those that answer about as well.
import type { Hit } from '@/lib/search';

/** About as well as the best: within this share of its score. A row that answers worse stays where its words put it. */
const AS_WELL = 0.95;

/**
 * The hits, the pinned ones that answer as well as any in front, in the order they had. `others` finds the pinned among those
 * left out of the hits, where some were.
 */
export function withPinsFirst(
  hits: readonly Hit[],
  limit: number,
  isPinned: (id: number) => boolean,
  others?: () => readonly Hit[],
): readonly Hit[] {
  const floor = (hits[0]?.score ?? 0) * AS_WELL;
  const leading = (others?.() ?? hits).filter(({ id, score }) => score >= floor && isPinned(id));
  if (leading.length === 0) return hits;
  const first = new Set(leading.map(({ id }) => id));
  return [...leading, ...hits.filter(({ id }) => !first.has(id))].slice(0, limit);
}
