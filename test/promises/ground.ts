// A director signed in, with dossiers of each kind, in a browser of one language: where surfaces are looked at.
import { type Site, siteOf } from '../e2e/fronts';
import { aRow } from '../e2e/support/dossier-scenario';
import { rowsWithLandmarks } from '../e2e/support/landmarks';
import { launch } from '../e2e/support/launch';
import type { Session } from '../e2e/support/session';
import type { Surface } from '../e2e/support/surface';
import { aTracked } from '../e2e/support/tracked';
import { startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { type Language, said } from '../support/sentences';
import { type ExtensionVoice, openVoice } from './extension-page';

/** An establishment whose sheet is part of a dossier of the director's. */
export const OWN = aRow({ name: 'EHPAD DES TROIS PONTS' });

/** Where surfaces are opened: a director signed in, with dossiers of each kind. */
export interface Ground {
  session: Session;
  server: RorServer;
  site: Site;
  overlay: Surface;
  voice: ExtensionVoice;
  /** A sentence of the extension, by its key. */
  say(key: string, ...values: (string | number)[]): string;
  /** The dossiers as they were at first. */
  seed(): Promise<void>;
  close(): Promise<void>;
}

export async function aGround(language: Language): Promise<Ground> {
  const server = await startRor({ rows: [OWN, ...rowsWithLandmarks(60)], front: 'dynamic' });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser: 'chromium', proxy, build: 'test', locale: said(language, 'language') });
  const voice = await openVoice(session);
  await session.page.bringToFront();
  const ground: Ground = {
    session,
    server,
    voice,
    site: siteOf('dynamic', session),
    overlay: session.overlay(),
    say: (key, ...values) => said(language, key, ...values),
    seed: () => seed(voice),
    async close() {
      await session.close();
      await proxy.close();
      await server.close();
    },
  };
  await session.ready();
  await ground.site.signIn();
  await ground.overlay.waitForText(ground.say('guide_step', 2, 6));
  server.ror.createDossier(OWN.finess_et, 'directrice');
  await ground.seed();
  return ground;
}

const ids = Array.from({ length: 6 }, () => crypto.randomUUID());

async function seed(voice: ExtensionVoice): Promise<void> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
  const at = (name: string) => ({ name, commune: 'BLAGNAC', department: '31' });
  const dossiers = [
    aTracked(today, { due: -2, age: 12, note: 'Rappeler le siège' }),
    aTracked(today, {
      due: -1,
      age: 5,
      structure: at('RESIDENCE LES ERABLES'),
      seemsIntegrated: { on: today, reasons: ['notice-gone'] },
    }),
    aTracked(today, { due: 3, age: 40, structure: at('SESSAD DES QUATRE VENTS'), state: 'submitted' }),
    aTracked(today, { due: 6, age: 1, structure: at('EHPAD LE VERGER'), name: 'SANS PREFIXE' }),
    aTracked(today, { due: 0, age: 90, structure: { name: 'IME DES SOURCES', commune: 'ALBI' } }),
    aTracked(today, { age: 60, structure: at('FOYER LA GARRIGUE'), state: 'integrated', keepUntil: '2099-01-01' }),
  ].map((dossier, i) => ({ ...dossier, id: ids[i] ?? dossier.id }));
  for (const { id } of (await voice.dossiers()).dossiers) await voice.ask('dossiers.remove', { id });
  for (const dossier of dossiers) {
    const answer = await voice.ask('dossiers.put', { dossier });
    if (!answer?.ok) throw new Error(`not tracked: ${JSON.stringify(answer)}`);
  }
}
