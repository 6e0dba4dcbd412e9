// R9: five tabs change the same dossiers at once. What is kept is one order of it all, and every page open meanwhile shows it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import type { Session } from '../e2e/support/session';
import { BROWSERS } from '../e2e/support/stage';
import { numbered } from '../e2e/support/tracked';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type ExtensionVoice, openVoice } from './extension-page';
import { measured } from './measured';

/** What each tab does to each dossier, at the same moment as the others; each leaves its own line in the history. */
const CHANGES: readonly ((voice: ExtensionVoice, id: string) => ReturnType<ExtensionVoice['ask']>)[] = [
  (voice, id) => voice.ask('dossiers.snooze', { id, until: '2099-01-04' }),
  ...(['submitted', 'integrated', 'abandoned', 'open'] as const).map(
    (state) => (voice: ExtensionVoice, id: string) => voice.ask('dossiers.setState', { id, state }),
  ),
];
const DOSSIERS = 400;
/** Open all the while. */
const VIEWS = ['dossiers.html', 'popup.html', 'sidepanel.html'];

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let proxy: RorProxy;
  beforeAll(async () => {
    proxy = await startProxy(9);
    session = await launch({ browser, proxy, url: '' });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
  });

  test(`${CHANGES.length} tabs, ${DOSSIERS} dossiers`, { timeout: 600_000 }, async () => {
    const views = [];
    for (const path of VIEWS) views.push({ path, ...(await session.popup(path)) });
    const voices = await Promise.all(CHANGES.map(() => openVoice(session)));
    const dossiers = Array.from({ length: DOSSIERS }, (_, i) => numbered(i));
    for (const dossier of dossiers) await voices[0]?.ask('dossiers.put', { dossier });

    for (const [i, { id }] of dossiers.entries()) {
      // Each tab has its turn at each change: whichever of them comes last, not all dossiers end alike.
      const answers = voices.map((voice, tab) => CHANGES[(tab + i) % CHANGES.length]?.(voice, id));
      for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ ok: true });
    }

    const last = performance.now();
    const kept = (await voices[0]?.dossiers())?.dossiers ?? [];
    const open = kept.filter(({ state }) => state === 'open' || state === 'submitted').length;
    for (const { path, content } of views)
      await eventually(
        async () => new RegExp(`\\b${open} dossiers`).test(await content.text()) || undefined,
        async () => `${path} does not tell ${open}:\n${await content.text()}`,
      );
    expect(open).toBeLessThan(DOSSIERS);
    const late = Math.round(performance.now() - last);
    expect(kept).toHaveLength(DOSSIERS);
    for (const { state, history } of kept) {
      const done = history.map(({ what }) => what);
      // A change made to a row that another had changed meanwhile would have taken the other's line away.
      expect(done).toEqual(expect.arrayContaining(['created', 'snoozed', 'submitted', 'integrated', 'abandoned']));
      const last = done.findLast((what) => what !== 'snoozed');
      expect(state).toBe(last === 'reopened' ? 'open' : last);
    }
    const changes = CHANGES.length * DOSSIERS;
    const all = `${changes} changements de ${CHANGES.length} onglets, aucun perdu`;
    measured('R9', `${browser} : ${all} ; ${VIEWS.length} pages ouvertes montrent le même compte en ${late} ms`);
    for (const { close } of views) await close();
  });
});
