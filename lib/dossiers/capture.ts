// Takes what a page shows of a dossier into the tracker: one record for each, however often and wherever it is seen.
import type { Capture, Output } from '@/lib/messages';
import type { Settings } from '@/lib/settings/schema';
import { addDays } from './civil-date';
import { type Writing, write } from './database';
import { completed, findSame, isSamePage } from './identity';
import { joined } from './join';
import { afterActivity, withEntry } from './lifecycle';
import { CLOSED_STATES, isOpen, OPEN_STATES } from './reminders';
import type { CivilDate, Dossier } from './schema';
import { inStates, take } from './store';

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

/** The page is right about the dossier; of the structure it fills in what was not known, and rights what was guessed. */
function seenAgain(dossier: Dossier, seen: Capture, on: CivilDate, settings: Settings): Dossier {
  const { what, structure, name = dossier.name, group = dossier.group, url = dossier.url } = seen;
  // Its page bears another name than the last time: renamed on another computer, or by a colleague.
  const renamed = what === 'renamed' || (name !== dossier.name && url !== undefined && url === dossier.url);
  const known = renamed ? withEntry(dossier.history, { on, what: 'renamed', detail: name }) : dossier.history;
  return {
    ...dossier,
    structure: completed(dossier.structure, structure),
    name,
    group,
    url,
    lastSeenOn: on,
    remindOn: afterActivity(dossier, on, settings),
    history: what === 'renamed' ? known : withEntry(known, { on, what }),
  };
}

interface Records {
  known: Dossier | undefined;
  /** All that are open. */
  open: readonly Dossier[];
}

/** The record of what is seen: of that id when the same message comes twice, else an open one, else a closed one looked at again. */
async function recordsFor(transaction: Writing, seen: Capture): Promise<Records> {
  const repeated = await take(transaction, seen.id);
  if (repeated) return { known: repeated, open: [] };
  const open = await inStates(transaction, OPEN_STATES);
  const known = findSame(open, seen);
  if (known || seen.what === 'created') return { known, open };
  const closed = await inStates(transaction, CLOSED_STATES);
  return { known: closed.find((dossier) => isSamePage(dossier, seen)), open };
}

/**
 * Adds the dossier or brings it up to date, looked for and written in one transaction: two tabs at once make one record. Records
 * that are now known to be this one are merged into it. A closed dossier looked at again is known and left as it is.
 * @throws StoreError
 */
export function capture(seen: Capture, on: CivilDate, settings: Settings): Promise<Taken> {
  return write(['dossiers', 'quarantine', 'sheets'], async (transaction) => {
    const { known, open } = await recordsFor(transaction, seen);
    if (known && !isOpen(known)) return { outcome: 'known', dossier: known };
    const after = (before: Dossier) => seenAgain(before, seen, on, settings);
    const dossier = known ? after(await joined(transaction, known, seen, open, after, on)) : begun(seen, on, settings);
    await transaction.objectStore('dossiers').put(dossier);
    return { outcome: known ? 'known' : 'added', dossier };
  });
}
