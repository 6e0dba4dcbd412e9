// What a backup would bring to the dossiers as they are: which rows to write, and what to tell of it before and after.
import type { CivilDate, Dossier } from '@/lib/dossiers/schema';
import { isSame } from './canonical';
import type { Content } from './content';
import { matcher } from './match';
import { merged } from './merge';
import { isExpired, withRetention } from './retention';
import type { ChangedField } from './schema';
import { told } from './told';

export interface DossierPlan {
  added: Dossier[];
  changed: { before: Dossier; after: Dossier; fields: ChangedField[] }[];
  same: number;
  newer: number;
  expired: number;
  /** The id here of each dossier of the file, where it is or will be here. */
  ids: Map<string, string>;
}

const FIELD_OF: Record<string, ChangedField> = {
  name: 'name',
  structure: 'structure',
  group: 'group',
  url: 'url',
  state: 'state',
  keepUntil: 'state',
  remindOn: 'reminder',
  snoozedUntil: 'reminder',
  snoozedToEvening: 'reminder',
  createdOn: 'dates',
  lastSeenOn: 'dates',
  note: 'note',
  history: 'history',
};

/** Which parts of the dossier differ, each once; nothing when the rows are the same. */
function changedFields(before: Dossier, after: Dossier): ChangedField[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Dossier>;
  const differing = [...keys].filter((key) => !isSame(before[key], after[key]));
  return [...new Set(differing.map((key) => FIELD_OF[key] ?? 'other'))];
}

/** The dossiers of the file, an id told twice being one dossier. */
function once(dossiers: readonly Dossier[], now: CivilDate): Dossier[] {
  const byId = new Map<string, Dossier>();
  for (const dossier of dossiers) {
    const other = byId.get(dossier.id);
    byId.set(dossier.id, other ? merged(other, dossier, now) : dossier);
  }
  return [...byId.values()];
}

/** Marked as received, once: what came through several hands keeps its first sender. */
function received(dossier: Dossier, { kind, madeOn, label }: Content): Dossier {
  if (kind === 'all' || dossier.from) return dossier;
  return { ...dossier, from: { on: madeOn, ...(label !== undefined && { label }) } };
}

/** Nothing is ever deleted; a dossier here that the file does not know is not touched. */
export function planDossiers(
  here: readonly Dossier[],
  content: Content,
  now: CivilDate,
  retentionMonths: number,
): DossierPlan {
  const plan: DossierPlan = { added: [], changed: [], same: 0, newer: 0, expired: 0, ids: new Map() };
  const file = once(content.dossiers, now);
  const find = matcher(here, file);
  // Found to be one with another here since: that one holds it.
  const ids = new Set(here.map(({ id }) => id));
  const holders = new Map(here.flatMap(({ id, merged: held = [] }) => held.map(({ other }) => [other.id, id])));
  for (const id of ids) holders.delete(id);
  for (const row of file) {
    const one = withRetention(row, now, retentionMonths);
    if (isExpired(one, now)) {
      plan.expired++;
      continue;
    }
    const within = holders.get(one.id);
    if (within !== undefined) {
      plan.ids.set(one.id, within);
      plan.same++;
      continue;
    }
    const before = find(one);
    plan.ids.set(one.id, before?.id ?? one.id);
    if (!before) {
      plan.added.push(received(one, content));
      continue;
    }
    // Most of a backup restored again: told at once.
    if (isSame(one, before)) {
      plan.same++;
      continue;
    }
    const after = merged(before, one, now, content.kind === 'selection');
    const fields = changedFields(before, after);
    if (fields.length > 0) plan.changed.push({ before, after, fields });
    else if (isSame(told(one), told(before))) plan.same++;
    else plan.newer++;
  }
  return plan;
}
