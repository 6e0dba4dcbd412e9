// What two readings of a sheet differ by: added, removed, changed, offer by offer; their order does not count.
import { folded, foldedLabel, isNoise } from './noise';
import { pairRenamed } from './renamed';
import type { Change, Fact } from './schema';

export interface Options {
  /**
   * The two were read from pages of unlike make: a fact that one of them does not show at all is no change, nor are offers where
   * one shows none.
   */
  across?: boolean;
}

const offerOf = ({ offer }: Fact) => (offer === undefined ? '' : folded(offer) || offer);
const keyOf = (fact: Fact) => `${offerOf(fact)}\n${foldedLabel(fact.label)}`;
const sectionOf = ({ section = '' }: Fact) => folded(section);

function groupedBy(facts: readonly Fact[], of: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(of(fact));
    if (group) group.push(fact);
    else groups.set(of(fact), [fact]);
  }
  return groups;
}

/** Takes out of both what `same` finds alike; gives what it took. */
function cancel(before: Fact[], after: Fact[], same: (one: Fact, other: Fact) => boolean): [Fact, Fact][] {
  const taken: [Fact, Fact][] = [];
  for (const one of [...before]) {
    const at = after.findIndex((other) => same(one, other));
    const other = after[at];
    if (!other) continue;
    after.splice(at, 1);
    before.splice(before.indexOf(one), 1);
    taken.push([one, other]);
  }
  return taken;
}

const isSame = (one: Fact, other: Fact) => folded(one.value) === folded(other.value);

const where = ({ section, offer }: Fact) => ({ ...(section ? { section } : {}), ...(offer ? { offer } : {}) });
const changed = (one: Fact, other: Fact): Change => ({
  kind: 'changed',
  ...where(other),
  label: other.label,
  before: one.value,
  after: other.value,
});
const added = (fact: Fact): Change => ({ kind: 'added', ...where(fact), label: fact.label, after: fact.value });
const removed = (fact: Fact): Change => ({ kind: 'removed', ...where(fact), label: fact.label, before: fact.value });

/** The facts of one label of one offer, on both sides. Alike in the same section first, then anywhere; what is left, in its order. */
function compareLabel(befores: readonly Fact[], afters: readonly Fact[], across: boolean): Change[] {
  const before = [...befores];
  const after = [...afters];
  cancel(before, after, (one, other) => isSame(one, other) && sectionOf(one) === sectionOf(other));
  cancel(before, after, isSame);
  const there = cancel(before, after, (one, other) => sectionOf(one) === sectionOf(other));
  const changes = [...there, ...cancel(before, after, () => true)].map(([one, other]) => changed(one, other));
  return across ? changes : [...changes, ...before.map(removed), ...after.map(added)];
}

/** A whole offer, as one change: what it says, its own name left out. */
function whole(kind: 'added' | 'removed', facts: readonly Fact[]): Change[] {
  const [first] = facts;
  if (!first) return [];
  const said = facts.filter((fact) => folded(fact.value) !== offerOf(fact));
  const text = said.map(({ label, value }) => `${label}${'\u00a0'}: ${value}`).join(' ; ');
  return [{ kind, ...where(first), label: '', [kind === 'added' ? 'after' : 'before']: text.slice(0, 1000) }];
}

/** The facts of one offer on both sides, or of the sheet itself. */
function compareOffer(before: readonly Fact[], after: readonly Fact[], across: boolean): Change[] {
  const one = groupedBy(before, (fact) => foldedLabel(fact.label));
  const other = groupedBy(after, (fact) => foldedLabel(fact.label));
  const labels = new Set([...one.keys(), ...other.keys()]);
  return [...labels].flatMap((label) => compareLabel(one.get(label) ?? [], other.get(label) ?? [], across));
}

/** From `before` to `after`. A sheet compared with itself gives nothing; the other way round, added is removed. */
export function compare(before: readonly Fact[], after: readonly Fact[], { across = false }: Options = {}): Change[] {
  const one = groupedBy(
    before.filter((fact) => !isNoise(fact)),
    offerOf,
  );
  const other = groupedBy(
    after.filter((fact) => !isNoise(fact)),
    offerOf,
  );
  const own = compareOffer(one.get('') ?? [], other.get('') ?? [], across);
  one.delete('');
  other.delete('');
  if (across && (one.size === 0 || other.size === 0)) return own;

  const both = [...one.keys()].filter((offer) => other.has(offer));
  const within = both.flatMap((offer) => compareOffer(one.get(offer) ?? [], other.get(offer) ?? [], across));
  const gone = [...one].filter(([offer]) => !other.has(offer));
  const fresh = [...other].filter(([offer]) => !one.has(offer));
  const renamed = pairRenamed(gone, fresh);
  const renames = renamed.flatMap(([from, to]): Change[] => {
    const [old] = one.get(from) ?? [];
    const [now] = other.get(to) ?? [];
    if (!old || !now) return [];
    const name: Change = { kind: 'changed', ...where(now), label: '', before: old.offer ?? '', after: now.offer ?? '' };
    // Its name stands among its facts too, where a column or a label holds it.
    const unnamed = (facts: readonly Fact[]) => facts.filter((fact) => folded(fact.value) !== offerOf(fact));
    return [name, ...compareOffer(unnamed(one.get(from) ?? []), unnamed(other.get(to) ?? []), across)];
  });
  const paired = new Set(renamed.flat());
  return [
    ...own,
    ...within,
    ...renames,
    ...gone.flatMap(([offer, facts]) => (paired.has(offer) ? [] : whole('removed', facts))),
    ...fresh.flatMap(([offer, facts]) => (paired.has(offer) ? [] : whole('added', facts))),
  ];
}

/** Facts of `before` as `instead` says them, where it says them: the published sheet and the dossier's first copy, as one. */
export function overlaid(before: readonly Fact[], instead: readonly Fact[]): Fact[] {
  const better = groupedBy(instead, keyOf);
  const offers = instead.filter(({ offer }) => offer !== undefined);
  const theirs = before.some(({ offer }) => offer !== undefined) && offers.length > 0;
  const kept = before.filter((fact) => (fact.offer === undefined ? !better.has(keyOf(fact)) : !theirs));
  const known = new Set(before.map(keyOf));
  const own = instead.filter((fact) => (fact.offer === undefined ? known.has(keyOf(fact)) : theirs));
  return [...own, ...kept];
}
