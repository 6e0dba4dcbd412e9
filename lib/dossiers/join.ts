// Looks, once more is known of a dossier, for records that are it under less: they become one, and the history says why.
import { joinReadings } from '@/lib/comparison/store';
import { type TextKey, t } from '@/lib/text/text';
import type { Writing } from './database';
import { contradict, type Evidence, evidenceOf, type Seen } from './identity';
import { areApart, canMerge, elderFirst, mergedWith } from './merge';
import type { CivilDate, Dossier } from './schema';

const REASONS = {
  address: 'merged_same_address',
  finess: 'merged_same_finess',
  place: 'merged_same_place',
} satisfies Record<Evidence, TextKey>;

/**
 * The record that was known by what was `seen`, with all of the `open` ones that are the same beyond doubt once that is added
 * (`after`), or that what was seen ties to it. Those the user has separated stay apart. The rows merged away are deleted; what was
 * read of their sheets follows.
 */
export async function joined(
  transaction: Writing,
  known: Dossier,
  seen: Seen,
  open: readonly Dossier[],
  after: (dossier: Dossier) => Dossier,
  on: CivilDate,
): Promise<Dossier> {
  let now = known;
  let others = open.filter((other) => other !== known);
  // What was only known by its name may be another of that name: it ties nothing.
  const sure = evidenceOf(known, seen) !== undefined;
  const tie = (other: Dossier) => (sure && !contradict(other, after(now)) ? evidenceOf(other, seen) : undefined);
  const evidenceFor = (other: Dossier) =>
    areApart(other, now) || !canMerge(other, now) ? undefined : (evidenceOf(other, after(now)) ?? tie(other));
  for (;;) {
    // Each merge may teach what shows that yet another is the same.
    const same = others.find(evidenceFor);
    const evidence = same && evidenceFor(same);
    if (!evidence) return now;
    others = others.filter((other) => other !== same);
    const [kept, gone] = elderFirst(now, same);
    now = mergedWith(kept, gone, on, t(REASONS[evidence], gone.name));
    await transaction.objectStore('dossiers').delete(gone.id);
    await joinReadings(transaction, gone.id, kept.id);
  }
}
