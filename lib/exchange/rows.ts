// What a line of a file makes of a dossier: a new one, or the one it is about with what the line says of it.
import { defined } from '@/lib/defined';
import { addDays } from '@/lib/dossiers/civil-date';
import { inState, withEntry } from '@/lib/dossiers/lifecycle';
import { reminderDay } from '@/lib/dossiers/reminders';
import type { Dossier, Settings } from '@/lib/messages';
import { departmentOfFiness } from '@/lib/naming/finess';
import type { Facts } from './cells';

/** What an import goes by. */
export interface Terms {
  today: Dossier['createdOn'];
  settings: Settings;
  newId: () => string;
  /** Names of structures by FINESS number, for the lines that give no other. */
  names: ReadonlyMap<string, string>;
}

/** Nothing when the line names no structure. Without a date the dossier begins today. */
export function added(facts: Facts, { today, settings, newId, names }: Terms): Dossier | undefined {
  const { finess, commune, group, note, url, createdOn = today, state = 'open' } = facts;
  const structure = facts.structure ?? (finess ? names.get(finess) : undefined) ?? facts.name;
  if (!structure) return undefined;
  const department = facts.department ?? (finess ? departmentOfFiness(finess) : null);
  const dossier: Dossier = {
    id: facts.id ?? newId(),
    structure: {
      name: structure,
      ...(finess && { finess }),
      ...(commune && { commune }),
      ...(department && { department }),
    },
    name: facts.name ?? structure,
    ...(group && { group }),
    ...(url && { url }),
    state: 'open',
    createdOn,
    lastSeenOn: createdOn,
    remindOn: facts.remindOn ?? addDays(createdOn, settings.firstReminderDays),
    ...(note && { note }),
    history: [{ on: today, what: 'tracked' }],
  };
  return inState(dossier, state, today, settings);
}

/** The same row when the line says nothing new; what it does not say stays. */
export function changed(dossier: Dossier, facts: Facts, { today, settings }: Terms): Dossier {
  const { structure: name, finess, commune, department, remindOn, state, id: _, structure: __, ...own } = facts;
  const place = { ...(name && { name }), ...(finess && { finess }), ...(commune && { commune }), department };
  const structure = { ...dossier.structure, ...defined(place) };
  const { createdOn = dossier.createdOn, ...rest } = own;
  let after: Dossier = { ...dossier, ...rest, createdOn, structure };
  // A day asked for by hand stands over any put off before.
  if (remindOn && remindOn !== reminderDay(dossier)) {
    const { snoozedUntil: _s, snoozedToEvening: _e, ...free } = after;
    after = { ...free, remindOn };
  }
  if (same(after, dossier) && (!state || state === dossier.state)) return dossier;
  const edited = same(after, dossier)
    ? after
    : { ...after, history: withEntry(after.history, { on: today, what: 'edited' }) };
  return state ? inState(edited, state, today, settings) : edited;
}

const same = (one: Dossier, other: Dossier) => sorted(one) === sorted(other);
const sorted = ({ structure, ...dossier }: Dossier) =>
  JSON.stringify([Object.entries(dossier).sort(byKey), Object.entries(structure).sort(byKey)]);
const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
