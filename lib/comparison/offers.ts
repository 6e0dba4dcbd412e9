// Labels said again and again belong to things alike, one after the other: which fact is about which of them.
import { plain } from '@/lib/text/wording';
import type { Fact } from './schema';

/** A fact as read: `lead` is the text that stood just before it, `hidden` says that its value is being edited. */
export type Read = Fact & { lead: string; hidden?: boolean };

/** Sections that say the same labels are things alike: their titles name them. */
function bySection(facts: readonly Read[]): Read[] {
  const labels = new Map<string, Set<string>>();
  for (const { section, offer, label } of facts)
    if (section && !offer) labels.set(section, (labels.get(section) ?? new Set()).add(plain(label)));
  const all = [...labels];
  const alike = new Set(
    all.flatMap(([section, own]) =>
      all.some(
        ([other, theirs]) => other !== section && own.size > 1 && [...own].filter((one) => theirs.has(one)).length > 1,
      )
        ? [section]
        : [],
    ),
  );
  return facts.map((fact) =>
    fact.section && !fact.offer && alike.has(fact.section) ? { ...fact, offer: fact.section } : fact,
  );
}

const placeOf = ({ section = '', offer = '' }: Read) => `${section}\n${offer}`;

/** Runs of facts that stand in the same place. */
function runs(facts: readonly Read[]): Read[][] {
  const all: Read[][] = [];
  for (const fact of facts) {
    const run = all.at(-1);
    if (run?.[0] && placeOf(run[0]) === placeOf(fact)) run.push(fact);
    else all.push([fact]);
  }
  return all;
}

/** Where each thing begins: the first label that comes again, if another comes again with it. */
function beginnings(run: readonly Read[]): number[] {
  const count = new Map<string, number>();
  for (const { label } of run) count.set(plain(label), (count.get(plain(label)) ?? 0) + 1);
  const again = run.findIndex(({ label }) => (count.get(plain(label)) ?? 0) > 1);
  const first = run[again];
  if (!first || [...count.values()].filter((times) => times > 1).length < 2) return [];
  return run.flatMap(({ label }, i) => (plain(label) === plain(first.label) ? [i] : []));
}

/** Things without a title are called by the text before them, else by what their first label says. */
function byRepetition(run: readonly Read[]): Read[] {
  const starts = beginnings(run);
  if (run[0]?.offer || starts.length === 0) return [...run];
  const leads = starts.every((at) => run[at]?.lead);
  const offers = starts.map((at) => (leads ? run[at]?.lead : run[at]?.value)?.slice(0, 200) ?? '');
  return run.map((fact, i) => {
    const at = starts.findLastIndex((start) => start <= i);
    return at < 0 ? fact : { ...fact, offer: offers[at] || `${at + 1}` };
  });
}

/** The facts, those of repeated things told apart. */
export function withItems(facts: readonly Read[]): Omit<Read, 'lead'>[] {
  return runs(bySection(facts))
    .flatMap(byRepetition)
    .map(({ lead: _, ...fact }) => fact);
}
