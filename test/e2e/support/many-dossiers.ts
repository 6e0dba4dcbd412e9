// Sixty dossiers in the full tab, new before each test.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Dossier } from '../../../lib/messages';
import type { BrowserName } from '../../../scripts/browsers';
import { aRow, Scenario } from './dossier-scenario';
import type { ExtensionPage } from './session';
import { aTracked } from './tracked';

const PLACES = [
  ['ALBI', '81'],
  ['FOIX', '09'],
  ['NÎMES', '30'],
] as const;
export const COUNT = 60;

/** Sixty, ten days older each five; a fifth of them due. */
function many(today: string): Dossier[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const [commune, department] = PLACES[i % 3] ?? PLACES[0];
    return aTracked(today, {
      age: Math.floor(i / 5) * 10,
      due: i % 5 === 0 ? -(i + 1) : i + 1,
      structure: { name: `EHPAD ${i + 1}`, commune, department },
      ...(i === 7 && { note: 'Écrire à Mme Durand' }),
    });
  });
}

export interface ManyDossiers {
  scenario: Scenario;
  tab: ExtensionPage;
  /** As the extension counts it. */
  today: string;
  stored: () => Promise<Dossier[]>;
  says: (text: string) => Promise<unknown>;
}

/** Inside a `describe`: the browser, its dossiers and their tab, filled in before each test. */
export function withManyDossiers(browser: BrowserName): ManyDossiers {
  const stage = {
    stored: async () => (await stage.scenario.ask('dossiers.list', {})).dossiers,
    says: (text: string) => stage.tab.content.waitForText(text),
  } as ManyDossiers;
  beforeAll(async () => {
    stage.scenario = await Scenario.start({ browser, front: 'classic', rows: [aRow({})] });
    stage.today = (await stage.scenario.ask('dossiers.list', {})).today;
  });
  afterAll(() => stage.scenario?.close());
  beforeEach(async () => {
    const { scenario, today } = stage;
    const remove = (await stage.stored()).map(({ id }) => id);
    await scenario.ask('dossiers.write', { put: many(today), remove });
    const tab = await scenario.session.popup('dossiers.html');
    stage.tab = tab;
    await stage.says(`${COUNT} dossiers sur ${COUNT}`);
    return () => tab.close();
  });
  return stage;
}
