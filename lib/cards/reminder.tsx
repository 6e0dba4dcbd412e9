// What the reminder on the pages of the ROR says now, and what its controls do.
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import { confirmed } from '@/lib/dossiers/lifecycle';
import { dueDay, isDue, isOpen, momentOf } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/dossiers/schema';
import { change, list } from '@/lib/dossiers/store';
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

/** How long the last answer is told, and can be taken back, ms. */
const SAID_MS = 10_000;
const names = new Intl.Collator('fr');
const byName = (a: Dossier, b: Dossier) => names.compare(a.structure.name, b.structure.name);

/** The last answer: what was said of it, and the dossier as it was. The page draws anew as soon as the dossiers change. */
let last: { said: string; before?: Dossier; at: number } | undefined;

async function drawStrip(): Promise<Drawn[]> {
  const { said = '', before } = last && Date.now() - last.at < SAID_MS ? last : {};
  const [{ dossiers, newer = false }, settings] = [await list(), await readSettings()];
  const open = dossiers.filter(isOpen);
  const now = new Date();
  const moment = momentOf(now, settings);
  const { [STRIP_LATER_KEY]: later } = await browser.storage.local.get(STRIP_LATER_KEY);
  const quiet = settings.off.includes('due-strip') || (later === today(now) && !said);
  const day = (dossier: Dossier) => dueDay(dossier, settings.workingDaysOnly);
  const due = open
    .filter((dossier) => isDue(dossier, moment))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : byName(a, b)));
  // Not asked about twice: what seems integrated is not urged as well. No answer could be kept of a later version's.
  const seems = newer ? undefined : open.find(({ seemsIntegrated }) => seemsIntegrated && !seemsIntegrated.denied);
  const others = due.filter((dossier) => dossier !== seems);
  return quiet
    ? []
    : flatten(<Strip {...{ newer, due: others, seems, said }} undo={before?.id ?? ''} today={today(now)} />);
}

/** For a page that opens: nothing when it is not ready at once. */
export function stripInTime(limit = OPENING_MS): Promise<Drawn[]> {
  const late = new Promise<Drawn[]>((done) => setTimeout(done, limit, []));
  return Promise.race([drawStrip().catch(() => []), late]);
}

/** Does what a control stands for. @throws StoreError */
async function act(what: string): Promise<void> {
  if (what) last = undefined;
  if (what === 'show') await showDossiersPage();
  if (what === 'later') await browser.storage.local.set({ [STRIP_LATER_KEY]: today(new Date()) });
}

/** The answer about a dossier that seems integrated, or its taking back. @throws StoreError, and Refused `missing` */
async function answer(what: string, id: string): Promise<void> {
  const settings = await readSettings();
  await change(id, (row) => {
    if (what === 'undo') return last?.before ?? row;
    const integrated = what === 'yes';
    const said = t(integrated ? 'strip_confirmed' : 'seems_denied', row.structure.name);
    last = { said, before: row, at: Date.now() };
    return confirmed(row, integrated, today(new Date()), settings);
  });
  if (what === 'undo') last = undefined;
  changed();
}

export const stripHandlers = {
  'cards.strip': async ({ act: used }) => {
    const [what = '', id = ''] = used.split(':');
    try {
      await (id ? answer(what, id) : act(what));
    } catch (error) {
      console.error('strip:', error);
      last = { said: t('strip_failed'), at: Date.now() };
    }
    return { drawn: await drawStrip() };
  },
} satisfies Partial<Handlers>;
