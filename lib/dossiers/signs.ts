// What the pages show of how far a dossier is: its state on its own page, the notice on its sheet, or that the notice has gone.
// What is only a sign is noted as one: the user decides.
import { readHealth } from '@/lib/frames/health';
import { reportsOf } from '@/lib/frames/reports';
import type { RawSheet, Sign, Structure } from '@/lib/messages';
import { type ShownState, stateShown } from '@/lib/reading/dossier-state';
import { readSettings } from '@/lib/settings/storage';
import { plain } from '@/lib/text/wording';
import { isWithin } from './address';
import { today } from './civil-date';
import { evidenceOf } from './identity';
import { afterActivity, inState, withEntry } from './lifecycle';
import { isOpen } from './reminders';
import type { CivilDate, Dossier } from './schema';
import { change, list } from './store';
import { changed } from './upkeep';

/** A page that has not said it for that long says it no more, ms. */
const SETTLE_MS = 3000;

/** The last sheet of each tab. One that tells the time comes anew every second: only its address and its notice count. */
const latest = new Map<number, string>();
const gist = ({ href, notice = false }: RawSheet) => `${notice} ${href}`;

/** One entry for all the days the notice was seen: the last. */
function noticed(dossier: Dossier, on: CivilDate, href: string): Dossier {
  const { seemsIntegrated: _, ...rest } = dossier;
  const [first, ...others] = dossier.history;
  const history = [...(first ? [first] : []), ...others.filter(({ what }) => what !== 'noticed')];
  return { ...rest, noticed: { on, href }, history: withEntry(history, { on, what: 'noticed' }) };
}

/** Seems integrated for one reason more; what the user has denied is not asked again. */
export function withSign(dossier: Dossier, reason: Sign, on: CivilDate): Dossier {
  const before = dossier.seemsIntegrated;
  if (!isOpen(dossier) || before?.denied || before?.reasons.includes(reason)) return dossier;
  return {
    ...dossier,
    seemsIntegrated: { on: before?.on ?? on, reasons: [...(before?.reasons ?? []), reason] },
    history: before ? dossier.history : withEntry(dossier.history, { on, what: 'seemed-integrated' }),
  };
}

/** Writes what `update` makes of a dossier, if that is something else. */
async function note(dossier: Dossier, update: (dossier: Dossier) => Dossier): Promise<void> {
  if (update(dossier) === dossier) return;
  await change(dossier.id, update);
  changed();
}

/** The state a dossier's own page shows. Sent for integration is taken as it is said; integrated is for the user to confirm. */
export async function noteState(dossier: Dossier, state: ShownState | undefined): Promise<void> {
  const on = today(new Date());
  const settings = await readSettings();
  if (state === 'submitted' && dossier.state === 'open')
    await note(dossier, (before) => (before.state === 'open' ? inState(before, 'submitted', on, settings) : before));
  if (state === 'integrated') await note(dossier, (before) => withSign(before, 'state-shown', on));
}

/** A page still drawing itself tells more and more, ms. */
const DRAWN_MS = 5000;
/** When the page of each dossier was opened. */
const opened = new Map<string, number>();

/** Its page has been opened. */
export const noteOpened = ({ id }: Pick<Dossier, 'id'>) => void opened.set(id, Date.now());

/** Something was changed in it, on its own page: that is work on it, and its reminder waits. */
export async function noteEdited(dossier: Dossier): Promise<void> {
  if (Date.now() - (opened.get(dossier.id) ?? 0) < DRAWN_MS) return;
  const on = today(new Date());
  const settings = await readSettings();
  await note(dossier, (before) =>
    isOpen(before)
      ? {
          ...before,
          lastSeenOn: on,
          remindOn: afterActivity(before, on, settings),
          history: withEntry(before.history, { on, what: 'edited' }),
        }
      : before,
  );
}

/** A sentence about a dossier is a notice in words that we do not know; the names of controls are short. */
const speaksOfDossier = ({ lines, kinds = '' }: RawSheet) =>
  lines.some((line, i) => {
    if (kinds[i] === 'b') return false;
    const said = plain(line.join(' '));
    return said.includes('dossier collaboratif') && said.split(' ').length > 5;
  });

/** Is the page of this tab recognised as it used to be? Where something is lost, a notice may be too. */
async function isSound(tabId: number): Promise<boolean> {
  const reports = (await reportsOf(tabId)).map(({ report }) => report);
  const whole = reports.some(({ page }) => page === 'structure');
  const lacking = reports.some(({ features }) =>
    features.some(({ state, missing }) => state === 'failed' || missing.length > 0),
  );
  return whole && !lacking && (await readHealth()).features['dossier-warning']?.lostOn === undefined;
}

/** The sheet says no more what it said, at the same address, of the same establishment, with all the rest still there. */
async function noteGone(dossier: Dossier, sheet: RawSheet, tabId: number, settle: number): Promise<void> {
  await new Promise((done) => setTimeout(done, settle));
  if (latest.get(tabId) !== gist(sheet) || speaksOfDossier(sheet) || !(await isSound(tabId))) return;
  const on = today(new Date());
  await note(dossier, (before) => (before.noticed ? withSign(before, 'notice-gone', on) : before));
}

/** Which open dossier the sheet on screen is of, and whether that is the page of the dossier itself. */
export function dossierOf(
  open: readonly Dossier[],
  structure: Structure,
  href: string,
): { dossier: Dossier; inside: boolean } | undefined {
  const own = open.find(({ url }) => isWithin(href, url));
  if (own) return { dossier: own, inside: true };
  // By its structure alone: a sheet's own address is no dossier's.
  const dossier = open.find((one) => evidenceOf({ structure: one.structure }, { structure }));
  return dossier && { dossier, inside: false };
}

/**
 * A sheet is on screen: what it shows of its dossier is noted. Waits for a page that may still be drawing itself.
 * @throws StoreError
 */
export async function noteSheet(
  structure: Structure,
  sheet: RawSheet,
  tabId: number | undefined,
  settle = SETTLE_MS,
): Promise<void> {
  if (tabId !== undefined) latest.set(tabId, gist(sheet));
  const found = dossierOf((await list()).dossiers.filter(isOpen), structure, sheet.href);
  if (!found) return;
  const { dossier, inside } = found;
  if (inside) return noteState(dossier, stateShown(sheet));
  const on = today(new Date());
  const again = dossier.noticed?.on === on && dossier.noticed.href === sheet.href && !dossier.seemsIntegrated;
  if (sheet.notice) return again ? undefined : note(dossier, (before) => noticed(before, on, sheet.href));
  // An error page has a title too, and none of the facts.
  const known = Boolean(structure.finess ?? structure.commune);
  const gone = dossier.noticed?.href === sheet.href && !dossier.seemsIntegrated?.reasons.includes('notice-gone');
  if (known && gone && tabId !== undefined) await noteGone(dossier, sheet, tabId, settle);
}

/** A closed tab shows nothing any more. */
export const forgetSheet = (tabId: number) => void latest.delete(tabId);
