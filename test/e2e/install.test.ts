// What the extension does by itself when it is installed, updated, or started again: it welcomes, once.
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRows } from '../ror/generator';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { WELCOME } from './support/engine';
import { launch } from './support/launch';
import type { Session } from './support/session';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

describe.each(['chromium', 'firefox'] as const)('installed in %s', (browser) => {
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  beforeAll(async () => {
    server = await startRor({ rows: generateRows(10), front: 'classic' });
    proxy = await startProxy(server.port);
    session = await launch({ browser, proxy });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await server?.close();
  });

  const welcomes = async () => (await session.engine.tabs()).includes(session.engine.extensionUrl(WELCOME));

  it('welcomes, and leads to the ROR', async () => {
    expect(session.engine.welcomed).toBe(true);
    const welcome = await session.popup(WELCOME);
    await welcome.content.getByRole('heading', 'Bienvenue dans Compagnon ROR').wait();
    await welcome.content.getByRole('heading', 'Rien ne quitte votre ordinateur').wait();
    expect(await welcome.content.getByRole('link', 'Ouvrir le ROR').attribute('href')).toBe(
      'https://ror.esante-occitanie.fr/ror/',
    );
    await welcome.close();
  });

  it('does not when its worker starts again', async () => {
    await session.stopWorker();
    expect(await session.badge()).toBe('');
    await session.asExtension((api) => api.runtime.sendMessage({ type: 'settings.get', data: {}, timestamp: 1 }));
    await pause(500);
    expect(await welcomes()).toBe(false);
  });

  it('does not when it is updated', async () => {
    await session.engine.browser.installExtension(resolve(import.meta.dirname, '../../.output', BUILDS[browser]));
    // Its new worker has started when it answers.
    await session.asExtension((api) => api.runtime.sendMessage({ type: 'settings.get', data: {}, timestamp: 1 }));
    await pause(1000);
    expect(await welcomes()).toBe(false);
  });
});
