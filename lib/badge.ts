// The toolbar icon's badge: one face for all tabs, and « ! » on the tabs that warn.
import { browser } from 'wxt/browser';
import { serial } from '@/lib/serial';
import { t } from '@/lib/text/text';

/** White is read on both (7:1 and 6:1). */
export const CALM = '#3a5a78';
export const ALERT = '#b3261e';

/** The title says the badge in words. */
export interface Face {
  text: string;
  color: string;
  title: string;
}

/** What has been painted, for a worker that dies and wakes. `calmed`: tabs that warned once and show the common face since. */
interface Painted {
  face: Face;
  calmed: number[];
}
const PAINTED_KEY = 'badge';

const inTurn = serial();

async function painted(): Promise<Painted> {
  const { [PAINTED_KEY]: last } = await browser.storage.session.get<{ [PAINTED_KEY]?: Painted }>(PAINTED_KEY);
  return last ?? { face: { text: '', color: CALM, title: t('app_name') }, calmed: [] };
}

const keep = (state: Painted) => browser.storage.session.set({ [PAINTED_KEY]: state });

/** On a tab, or on all that have no face of their own. False when the tab is gone. */
async function paint({ text, color, title }: Face, tabId?: number): Promise<boolean> {
  const where = tabId === undefined ? {} : { tabId };
  const painting = Promise.all([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color }),
    browser.action.setTitle({ ...where, title }),
  ]);
  return painting.then(
    () => true,
    () => false,
  );
}

/** The common face. */
export function showBadge(face: Face): Promise<void> {
  return inTurn(async () => {
    const { calmed } = await painted();
    await paint(face);
    // A title or a color once set on a tab cannot be taken back in Chrome: it is set again instead.
    const alive = await Promise.all(calmed.map((tabId) => paint(face, tabId)));
    await keep({ face, calmed: calmed.filter((_, i) => alive[i]) });
  });
}

/** « ! » on one tab, whatever the common face. */
export function warnOnTab(tabId: number, title: string): Promise<void> {
  return inTurn(async () => {
    const { face, calmed } = await painted();
    await paint({ text: '!', color: ALERT, title }, tabId);
    await keep({ face, calmed: calmed.filter((other) => other !== tabId) });
  });
}

/** The common face again on a tab that warned. */
export function calmTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { face, calmed } = await painted();
    if (await paint(face, tabId)) await keep({ face, calmed: [...new Set([...calmed, tabId])] });
  });
}
