// What the reminder on the pages of the ROR says now, and what its controls do.
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import { confirmed } from '@/lib/dossiers/lifecycle';
import { dueDay, isDue, isOpen, momentOf } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/dossiers/schema';
import { change, list, put } from '@/lib/dossiers/store';
import { changed } from '@/lib/dossiers/upkeep';
import { showDossiersPage } from '@/lib/dossiers-page';
import type { Handlers } from '@/lib/gate';
import type { Drawn } from '@/lib/messages';
import { readSettings } from '@/lib/settings/storage';
import { STRIP_LATER_KEY } from '@/lib/storage-keys';
import { t } from '@/lib/text/text';
import { flatten } from './flatten';
import { Strip } from './Strip';

/** What a page that opens waits for it at most, ms. */
const OPENING_MS = 100;

/** The open dossiers, read once until they change: every page that opens asks. */
let open: Promise<Dossier[]> | undefined;
/** The last one answered for, as it was: for as long as the worker lives its answer can be taken back exactly. */
let before: Dossier | undefined;

/** The dossiers have changed. */
export function forgetStrip(): void {
  open = undefined;
}

function openDossiers(): Promise<Dossier[]> {
  open ??= list().then(({ dossiers }) => dossiers.filter(isOpen));
  open.catch(forgetStrip);
  return open;
}

async function drawStrip(said = '', undo = ''): Promise<Drawn[]> {
  const [dossiers, settings] = [await openDossiers(), await readSettings()];
  const now = new Date();
  const moment = momentOf(now, settings);
  const { [STRIP_LATER_KEY]: later } = await browser.storage.local.get(STRIP_LATER_KEY);
  const quiet = settings.off.includes('due-strip') || (later === today(now) && !said);
  const day = (dossier: Dossier) => dueDay(dossier, settings.workingDaysOnly);
  const due = dossiers
    .filter((dossier) => isDue(dossier, moment))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.structure.name.localeCompare(b.structure.name)));
  // Not asked about twice: what seems integrated is not urged as well.
  const seems = dossiers.find(({ seemsIntegrated }) => seemsIntegrated && !seemsIntegrated.denied);
  const others = due.filter((dossier) => dossier !== seems);
  return quiet ? [] : flatten(<Strip due={others} seems={seems} said={said} undo={undo} today={today(now)} />);
}

/** For a page that opens: nothing when it is not ready at once. */
export function stripInTime(): Promise<Drawn[]> {
  const late = new Promise<Drawn[]>((done) => setTimeout(done, OPENING_MS, []));
  return Promise.race([drawStrip().catch(() => []), late]);
}

/** Does what a control stands for; says what was done, and of which dossier it can be taken back. */
async function act(what: string, id: string): Promise<[said: string, undo: string]> {
  if (what === 'show') await showDossiersPage();
  if (what === 'later') await browser.storage.local.set({ [STRIP_LATER_KEY]: today(new Date()) });
  if (what === 'yes' || what === 'no') {
    const settings = await readSettings();
    const dossier = await change(id, (row) => {
      before = row;
      return confirmed(row, what === 'yes', today(new Date()), settings);
    });
    dossiersChanged();
    return [t(what === 'yes' ? 'strip_confirmed' : 'seems_denied', dossier.structure.name), id];
  }
  if (what === 'undo' && before?.id === id) {
    await put(before);
    before = undefined;
    dossiersChanged();
  }
  return ['', ''];
}

function dossiersChanged(): void {
  forgetStrip();
  changed();
}

export const stripHandlers = {
  'cards.strip': async ({ act: used }) => {
    const [what = '', id = ''] = used.split(':');
    const done = await act(what, id).catch((error: unknown): [string, string] => {
      console.error('strip:', error);
      return [t('strip_failed'), ''];
    });
    return { drawn: await drawStrip(...done) };
  },
} satisfies Partial<Handlers>;
