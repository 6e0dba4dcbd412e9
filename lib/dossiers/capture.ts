// Takes what a page shows of a dossier into the tracker: one record for each, however often and wherever it is seen.
import type { Capture, Output } from '@/lib/messages';
import type { Settings } from '@/lib/settings/schema';
import { addDays } from './civil-date';
import type { Writing } from './database';
import { findSame, isSamePage } from './identity';
import { afterActivity, withEntry } from './lifecycle';
import { CLOSED_STATES, isOpen, OPEN_STATES } from './reminders';
import type { CivilDate, Dossier, Structure } from './schema';
import { inStates, take, writeDossiers } from './store';

type Taken = { outcome: Output<'dossiers.capture'>['outcome']; dossier: Dossier };

function begun({ id, what, structure, name, group, url }: Capture, on: CivilDate, settings: Settings): Dossier {
  return {
    id,
    structure,
    name: name ?? structure.name,
    group,
    url,
    state: 'open',
    createdOn: on,
    lastSeenOn: on,
    remindOn: addDays(on, settings.firstReminderDays),
    history: [{ on, what }],
  };
}

/** Without the keys that are there and undefined, as Firefox's messages carry them: spread, they would hide known facts. */
const facts = (structure: Structure) =>
  Object.fromEntries(Object.entries(structure).filter(([, fact]) => fact !== undefined));

/** The page is right about the dossier; of the structure it only fills in what was not known. */
function seenAgain(dossier: Dossier, seen: Capture, on: CivilDate, settings: Settings): Dossier {
  const { what, structure, name = dossier.name, group = dossier.group, url = dossier.url } = seen;
  const detail = what === 'renamed' ? { detail: name } : {};
  return {
    ...dossier,
    structure: { ...structure, ...facts(dossier.structure) },
    name,
    group,
    url,
    lastSeenOn: on,
    remindOn: afterActivity(dossier, on, settings),
    history: withEntry(dossier.history, { on, what, ...detail }),
  };
}

/** The record of what is seen: of that id when the same message comes twice, else an open one, else a closed one looked at again. */
async function recordOf(transaction: Writing, seen: Capture): Promise<Dossier | undefined> {
  const repeated = await take(transaction, seen.id);
  if (repeated) return repeated;
  const open = findSame(await inStates(transaction, OPEN_STATES), seen);
  if (open || seen.what === 'created') return open;
  return (await inStates(transaction, CLOSED_STATES)).find((dossier) => isSamePage(dossier, seen));
}

/**
 * Adds the dossier or brings it up to date, looked for and written in one transaction: two tabs at once make one record. A closed
 * dossier looked at again is known and left as it is.
 * @throws StoreError
 */
export function capture(seen: Capture, on: CivilDate, settings: Settings): Promise<Taken> {
  return writeDossiers(async (transaction) => {
    const known = await recordOf(transaction, seen);
    if (known && !isOpen(known)) return { outcome: 'known', dossier: known };
    const dossier = known ? seenAgain(known, seen, on, settings) : begun(seen, on, settings);
    await transaction.objectStore('dossiers').put(dossier);
    return { outcome: known ? 'known' : 'added', dossier };
  });
}
