// What two readings of a sheet differ by: added, removed, changed, offer by offer; their order does not count.
import { folded, foldedLabel, isNoise } from './noise';
import { pairRenamed } from './renamed';
import type { Change, Fact } from './schema';

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
function compareLabel(befores: readonly Fact[], afters: readonly Fact[]): Change[] {
  const before = [...befores];
  const after = [...afters];
  cancel(before, after, (one, other) => isSame(one, other) && sectionOf(one) === sectionOf(other));
  cancel(before, after, isSame);
  const there = cancel(before, after, (one, other) => sectionOf(one) === sectionOf(other));
  const changes = [...there, ...cancel(before, after, () => true)].map(([one, other]) => changed(one, other));
  return [...changes, ...before.map(removed), ...after.map(added)];
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
function compareOffer(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const one = groupedBy(before, (fact) => foldedLabel(fact.label));
  const other = groupedBy(after, (fact) => foldedLabel(fact.label));
  const labels = new Set([...one.keys(), ...other.keys()]);
  return [...labels].flatMap((label) => compareLabel(one.get(label) ?? [], other.get(label) ?? []));
}

/** From `before` to `after`. A sheet compared with itself gives nothing; the other way round, added is removed. */
export function compare(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const one = groupedBy(
    before.filter((fact) => !isNoise(fact)),
    offerOf,
  );
  const other = groupedBy(
    after.filter((fact) => !isNoise(fact)),
    offerOf,
  );
  const own = compareOffer(one.get('') ?? [], other.get('') ?? []);
  one.delete('');
  other.delete('');

  const both = [...one.keys()].filter((offer) => other.has(offer));
  const within = both.flatMap((offer) => compareOffer(one.get(offer) ?? [], other.get(offer) ?? []));
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
    return [name, ...compareOffer(unnamed(one.get(from) ?? []), unnamed(other.get(to) ?? []))];
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

/** `now` with what `before` said of the facts that are being edited: nothing is known of them, so nothing has changed. */
export function carried(now: readonly Fact[], edited: readonly Fact[], before: readonly Fact[]): Fact[] {
  const keys = new Set(edited.map(keyOf));
  return [...now, ...before.filter((fact) => keys.has(keyOf(fact)))];
}

/** What offers are said of: two pages that say other things of them cannot be told against one another. */
const columnsOf = (facts: readonly Fact[]) =>
  [...new Set(facts.filter(({ offer }) => offer !== undefined).map(({ label }) => foldedLabel(label)))]
    .sort()
    .join('\n');

/**
 * The first copy of a dossier as the published sheet said it before, where both say the same things: the beginning of what is
 * compared, even for a dossier that was at work before it was first seen.
 */
export function overlaid(copy: readonly Fact[], published: readonly Fact[]): Fact[] {
  const known = new Set(copy.map(keyOf));
  const told = new Set(published.map(keyOf));
  const offers = columnsOf(copy) !== '' && columnsOf(copy) === columnsOf(published);
  const kept = copy.filter((fact) => (fact.offer === undefined ? !told.has(keyOf(fact)) : !offers));
  const own = published.filter((fact) => (fact.offer === undefined ? known.has(keyOf(fact)) : offers));
  return [...own, ...kept];
}

/** Changes made outside a dossier that it does not make itself: those that its integration erases. */
export function erasedBy(changes: readonly Change[], inside: readonly Fact[]): Change[] {
  const says = ({ offer = '', label, after }: Change) =>
    inside.some(
      (fact) =>
        offerOf(fact) === folded(offer) &&
        foldedLabel(fact.label) === foldedLabel(label) &&
        folded(fact.value) === folded(after ?? ''),
    );
  return changes.filter((change) => change.label === '' || change.after === undefined || !says(change));
}
