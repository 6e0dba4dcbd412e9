// What is told of one dossier: what changes in it, and what will be erased of edits made outside it.
import { compare, erasedBy } from './compare';
import type { Change, Comparison, Place, SheetRecord } from './schema';

/** From all that was read of its sheet; nothing read gives an empty comparison without a beginning. */
export function comparisonOf(record: SheetRecord | undefined): Comparison {
  const changes = (place: Place): Change[] => {
    const first = record?.first[place];
    const last = record?.last[place];
    return first && last ? compare(first.facts, last.facts) : [];
  };
  const unread = (place: Place) => record?.last[place]?.unread ?? 0;
  const { inside, outside } = record?.last ?? {};
  return {
    inside: changes('inside'),
    outside: erasedBy(changes('outside'), inside?.facts ?? []),
    unread: { inside: unread('inside'), outside: unread('outside') },
    seen: { ...(inside ? { inside: inside.on } : {}), ...(outside ? { outside: outside.on } : {}) },
    ...(record ? { since: record.since } : {}),
  };
}
