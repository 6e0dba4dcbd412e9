// What the extension does by itself when it is installed, updated, or started again: it welcomes once, and says once what is new.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRows } from '../ror/generator';
import { type RorProxy, startProxy } from '../ror/proxy';
import { type RorServer, startRor } from '../ror/server';
import { inScheme, violations } from './support/axe';
import { WELCOME } from './support/engine';
import { launch } from './support/launch';
import { eventually } from './support/poll';
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
    const pictures = await welcome.content.allByRole('img');
    expect(pictures.map(({ name }) => name.split(' ')[0])).toEqual(['Dessin', 'Dessin', 'Dessin']);
    const allowed = welcome.content.getByRole('list', 'Ce qui est permis');
    await allowed.waitForText('Le Compagnon est permis sur les pages du ROR.');
    await allowed.waitForText('Facultatif : les rappels');
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(welcome.page, scheme);
      expect(await violations(welcome.page), scheme).toEqual([]);
    }
    await welcome.page.setViewport({ width: 320, height: 900 });
    expect(await welcome.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await welcome.content.getByRole('link', 'Essayer sur une page de démonstration').click();
    await welcome.content.getByRole('navigation', 'Mon parcours').wait();
    await welcome.close();
  });

  it('says where it is not allowed, and how to allow it', async () => {
    const welcome = await session.popup(WELCOME);
    // As where a browser leaves it to the user, who has refused.
    await welcome.page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, { permissions: object }>;
      Object.assign((browser ?? chrome)?.permissions ?? {}, {
        contains: async () => false,
        request: async () => false,
      });
      dispatchEvent(new Event('focus'));
    });
    const allowed = welcome.content.getByRole('list', 'Ce qui est permis');
    await allowed.waitForText('n’est pas encore permis sur les pages du ROR');
    await allowed.getByRole('button', 'Permettre sur le ROR').click();
    await allowed.waitForText('menu des extensions du navigateur');
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
    await session.engine.reinstall();
    // Its new worker has started when it answers.
    await session.asExtension((api) => api.runtime.sendMessage({ type: 'settings.get', data: {}, timestamp: 1 }));
    await pause(1000);
    expect(await welcomes()).toBe(false);
  });
});

describe.each(['chromium', 'firefox'] as const)('updated in %s', (browser) => {
  // A copy: what is installed from it is updated from it.
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-update-'));
  const manifest = join(folder, 'manifest.json');
  let server: RorServer;
  let proxy: RorProxy;
  let session: Session;
  let version = '';
  const asVersion = (wanted: string) => {
    const { version: last, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...rest, version: wanted }));
    return last as string;
  };
  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../.output', BUILDS[browser]), folder, { recursive: true });
    version = asVersion('0.0.1');
    server = await startRor({ rows: generateRows(10), front: 'classic' });
    proxy = await startProxy(server.port);
    session = await launch({ browser, proxy, extension: folder, url: '' });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says in the popup that something is new, until it is pressed, and opens no tab', async () => {
    const before = await session.popup();
    await before.content.waitForText('Aucun dossier à suivre');
    expect(await before.content.queryByRole('link', 'Nouveautés de cette version')).toBeUndefined();
    await before.close();

    asVersion(version);
    await session.engine.reinstall();
    await eventually(
      () => session.asExtension(async (api) => (await api.storage.local.get('news')).news !== undefined || undefined),
      () => 'the update was not noted',
    );
    const tabs = await session.engine.tabs();
    expect(tabs.filter((url) => /news|welcome/.test(url))).toEqual([]);

    const popup = await session.popup();
    const link = popup.content.getByRole('link', 'Nouveautés de cette version');
    await link.wait();
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(popup.page, scheme);
      expect(await violations(popup.page), scheme).toEqual([]);
    }
    await popup.content.getByRole('button', 'Ne plus afficher cette ligne').press('Enter');
    await link.gone();
    await popup.content.waitForText('Cette ligne ne s’affichera plus.');
    expect(await popup.page.evaluate(() => document.activeElement?.localName)).toBe('p');
    await popup.close();
    const again = await session.popup();
    await again.content.waitForText('Aucun dossier à suivre');
    expect(await again.content.queryByRole('link', 'Nouveautés de cette version')).toBeUndefined();
    await again.close();

    const news = await session.popup('news.html');
    await news.content.getByRole('heading', `Version ${version}`).wait();
    expect(await violations(news.page)).toEqual([]);
    await news.close();
  });
});
