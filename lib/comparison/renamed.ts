// An offer gone and one come that say the same are one offer under a new name.
import { folded, foldedLabel } from './noise';
import type { Fact } from './schema';

type Offer = [name: string, facts: readonly Fact[]];

/** What an offer says, its own name left out. */
const saidBy = ([name, facts]: Offer) =>
  facts
    .map(({ label, value }) => `${foldedLabel(label)}\n${folded(value)}`)
    .filter((said) => !said.endsWith(`\n${name}`));

/** 0 to 1: how much two offers say alike. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((said) => {
    const at = left.indexOf(said);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  // One thing alike is chance.
  return shared < 2 ? 0 : shared / Math.max(one.length, other.length);
}

/** The pairs in which each is the only best match of the other, at least half alike: between several as good, none is chosen. */
export function pairRenamed(gone: readonly Offer[], fresh: readonly Offer[]): [from: string, to: string][] {
  const froms = gone.map(saidBy);
  const tos = fresh.map(saidBy);
  const score = froms.map((from) => tos.map((to) => likeness(from, to)));
  const best = (scores: readonly number[]) => {
    const most = Math.max(0, ...scores);
    return most >= 0.5 && scores.filter((one) => one === most).length === 1 ? scores.indexOf(most) : -1;
  };
  return gone.flatMap(([from], i): [string, string][] => {
    const at = best(score[i] ?? []);
    const to = fresh[at];
    return to && best(score.map((row) => row[at] ?? 0)) === i ? [[from, to[0]]] : [];
  });
}
