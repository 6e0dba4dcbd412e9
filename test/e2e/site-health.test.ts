// The health of the site: a part that changes is told on the page, in the popup and in the settings, and since when.
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addDays } from '../../lib/dossiers/civil-date';
import type { FeatureId } from '../../lib/messages';
import { violations } from './support/axe';
import { rowsWithLandmarks } from './support/landmarks';
import { SITE } from './support/launch';
import type { ExtensionPage } from './support/session';
import { SiteList } from './support/site-list';
import { onStages } from './support/stage';
import { openToolbarPopup } from './support/toolbar-popup';

const ROWS = rowsWithLandmarks(60);
const LISTS = { classic: '#tabListe', dynamic: '[role=grid]' };
const LOST = 'La recherche ne reconnaît plus la liste des structures depuis';
const NAMELESS =
  'La préparation du nom et le suivi automatique ne reconnaissent plus le champ du nom du dossier depuis aujourd’hui';

/** Pictures to look at, when a folder is given. */
const PICTURES = process.env.PICTURES;

onStages({ rows: ROWS }, (stage) => {
  const site = new SiteList(stage);
  const health = () => stage.overlay.getByRole('region', 'Reconnaissance du site');
  const inPage = ({ content }: ExtensionPage) => content.getByRole('region', 'Reconnaissance du site');
  const row = (options: ExtensionPage, feature: string) => options.content.getByRole('row', new RegExp(`^${feature}`));

  async function onSurface(path: string, look: (page: ExtensionPage) => Promise<void>): Promise<void> {
    const page = await stage.session.popup(path);
    await look(page);
    await page.close();
  }

  async function picture(page: ExtensionPage, name: string): Promise<void> {
    if (!PICTURES) return;
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of name === 'popup' ? [400] : [1000, 380]) {
        if (stage.browser === 'chromium')
          await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.page.setViewport({ width, height: 900 });
        const handle = await page.page.$('section:has(#site-health)');
        await handle?.screenshot({
          path: join(PICTURES, `${name}-${stage.browser}-${stage.front}-${scheme}-${width}.png`),
        });
      }
    }
  }

  /** Takes the list out of the page, as a redesign would; the answer puts it back. */
  async function withoutList(): Promise<() => Promise<void>> {
    const frame = await site.frame();
    const taken = await frame.evaluateHandle(
      (selector) => {
        const list = document.querySelector(selector) as Element;
        const place = document.createComment('');
        list.replaceWith(place);
        return { list, place };
      },
      LISTS[stage.front as 'classic'],
    );
    return () => taken.evaluate(({ list, place }) => place.replaceWith(list));
  }

  /** As if it had been lost that day already. */
  const since = (id: FeatureId, day: string) =>
    stage.session.asExtension(
      async (api, feature, lostOn) => {
        const { health: stored } = await api.storage.local.get('health');
        const { features, ...rest } = stored as { features: Record<string, object> };
        const known = { ...features[feature], lostOn };
        await api.storage.local.set({ health: { ...rest, features: { ...features, [feature]: known } } });
      },
      id,
      day,
    );

  async function relabel(frame: Frame, from: string, to: string): Promise<void> {
    await frame.evaluate(
      (before, after) => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent === before);
        if (label?.firstChild) label.firstChild.nodeValue = after;
        // The field's own names would still tell.
        if (label?.control) Object.assign(label.control, { id: 'zone', name: 'zone' });
        label?.setAttribute('for', 'zone');
      },
      from,
      to,
    );
  }

  test('all is well: one line in the popup, the whole in the settings', async () => {
    await site.open();
    await health().waitForText('Page reconnue : répertoire.');
    await onSurface('options.html', async (options) => {
      await inPage(options).waitForText('Page reconnue : répertoire. Page examinée en');
      const search = await row(options, 'Recherche par mots').waitForText('active');
      expect(search).toContain('liste des structures : par sa structure');
      expect(search).toContain('reconnue aujourd’hui');
      const filters = await row(options, 'Filtres rapides').text();
      expect(filters).toContain('case MSS : par son libellé (variante de novembre 2026)');
      expect(await row(options, 'Nom du dossier').text()).toContain('pas encore reconnue sur ce site');
      expect(await inPage(options).text()).not.toContain('ne reconnaît plus');
      await picture(options, 'well');
    });
    if (stage.browser !== 'chromium') return;
    const { page, content } = await openToolbarPopup(stage.session);
    const region = content.getByRole('region', 'Reconnaissance du site');
    await region.waitForText('Page reconnue : répertoire.');
    expect(await region.text()).not.toContain('Recherche par mots');
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await region.waitForText('liste des structures : par sa structure');
    await region.waitForText(/Page examinée en \d+ ms/);
    expect(await violations(page)).toEqual([]);
    await picture({ page, content, close: async () => {} }, 'popup-well');
    await page.close();
  });

  test('a list that is gone: said everywhere, the rest goes on, until it is back', async () => {
    const putBack = await withoutList();
    await health().waitForText(`${LOST} aujourd’hui.`);
    await stage.overlay.getByRole('button', 'MSS', { pressed: true }).wait();
    await stage.overlay.waitForText('Étape 4 sur 6');
    const { today } = await stage.session.asExtension(async (api) => {
      const message = { type: 'site.health', data: {}, timestamp: 1 };
      return ((await api.runtime.sendMessage(message)) as { res: { value: { today: string } } }).res.value;
    });
    const day = addDays(today, -40);
    const [year, month, date] = day.split('-');
    const written = year === today.slice(0, 4) ? `${date}/${month}` : `${date}/${month}/${year}`;
    await since('keyword-search', day);

    await onSurface('popup.html', async (popup) => {
      await inPage(popup).waitForText(`${LOST} le ${written}.`);
      await inPage(popup).waitForText('Les autres fonctions continuent.');
      expect(await violations(popup.page)).toEqual([]);
      await picture(popup, 'popup');
    });
    await onSurface('options.html', async (options) => {
      await inPage(options).waitForText(`${LOST} le ${written}.`);
      const search = await row(options, 'Recherche par mots').text();
      expect(search).toContain('liste des structures : non trouvé');
      expect(search).toContain(`non reconnue depuis le ${written}`);
      expect(await row(options, 'Filtres rapides').text()).toContain('active');
      expect(await violations(options.page)).toEqual([]);
      await picture(options, 'options');
      // Whatever makes the page tell again, it is told the day.
      await options.content.getByRole('checkbox', 'Guide pas à pas').click();
      await options.content.waitForText('Réglage enregistré');
    });
    await health().waitForText(`${LOST} le ${written}.`);
    if (PICTURES) {
      for (const [width, scheme] of [
        [1280, 'light'],
        [700, 'light'],
        [380, 'light'],
        [1280, 'dark'],
      ] as const) {
        const { page } = stage.session;
        if (stage.browser === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 500 });
        await stage.session.screenshot(
          join(PICTURES, `overlay-${stage.browser}-${stage.front}-${scheme}-${width}.png`),
        );
      }
      await stage.session.page.setViewport({ width: 1280, height: 800 });
    }
    if (stage.browser === 'chromium') {
      const { page, content } = await openToolbarPopup(stage.session);
      await content.getByRole('region', 'Reconnaissance du site').waitForText(`${LOST} le ${written}.`);
      await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
      await content.getByRole('region', 'Reconnaissance du site').waitForText('liste des structures : non trouvé');
      await picture({ page, content, close: async () => {} }, 'popup-lost');
      await page.close();
    }

    await putBack();
    await stage.overlay.getByRole('combobox', 'Rechercher une structure').wait();
    expect(await health().text()).not.toContain('ne reconnaît plus');
    await onSurface('options.html', async (options) => {
      await row(options, 'Recherche par mots').waitForText('active');
      expect(await inPage(options).text()).not.toContain('ne reconnaît plus');
      await options.content.getByRole('checkbox', 'Guide pas à pas').click();
      await options.content.waitForText('Réglage enregistré');
    });
  });

  test('reports do not follow the rows as a list scrolls', async () => {
    const reports = () =>
      stage.session.asExtension(async (api) => {
        const stored = await api.storage.session.get(null);
        return Object.entries(stored).filter(([key]) => key.startsWith('frames.'));
      });
    const before = JSON.stringify(await reports());
    // A virtual list has more rows drawn in its middle than at its end; what changes beside it has the page read again.
    await site.scrollTo(0.5);
    await (await site.frame()).evaluate(() => document.body.append(document.createElement('i')));
    await new Promise((done) => setTimeout(done, 1000));
    expect(JSON.stringify(await reports())).toBe(before);
  });

  test('a field under another name: its page is missed by its address, and found again', async () => {
    const finess = ROWS[0]?.finess_et ?? '';
    const made = stage.server.ror.createDossier(finess, 'directrice');
    if (!made.ok) throw new Error(made.error);
    const classic = stage.front === 'classic';
    const label = classic ? 'Nom du dossier' : 'Intitulé du dossier';
    const path = classic ? `dossier/detail.do?id=${made.value.id}` : `app/dossiers/${made.value.id}`;
    const visit = async () => (await site.frame()).goto(SITE + path);
    await visit();
    const form = stage.overlay.getByRole('group', 'Nom du dossier collaboratif');
    await form.wait();
    await relabel(await site.frame(), label, 'Appellation');
    await form.gone();
    await health().waitForText(`${NAMELESS} (normal si le dossier est déjà transmis).`);
    await stage.overlay.waitForText(/Étape \d sur 6/);
    await onSurface('popup.html', async (popup) => {
      await inPage(popup).waitForText(NAMELESS);
    });
    await onSurface('options.html', async (options) => {
      await row(options, 'Nom du dossier').waitForText('interrompue');
    });
    // The site's next page has its label again.
    await visit();
    await form.wait();
    await onSurface('options.html', async (options) => {
      await row(options, 'Nom du dossier').waitForText('active');
      expect(await inPage(options).text()).not.toContain('ne reconnaissent plus');
    });
  });

  test('without a page of the site, what is remembered', async () => {
    await stage.session.page.goto('about:blank');
    await onSurface('options.html', async (options) => {
      await inPage(options).waitForText('Aucune page du ROR n’est ouverte en ce moment.');
      await row(options, 'Recherche par mots').waitForText('reconnue aujourd’hui');
      expect(await violations(options.page)).toEqual([]);
      await picture(options, 'empty');
    });
  });

  test('a page that takes the overlay away: a fair fight, then given up and said', async () => {
    const { page } = stage.session;
    await page.goto('https://ror.esante-occitanie.fr/ror/');
    await stage.session.ready();
    const fights = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let times = 0;
          const timer = setInterval(() => {
            const host = document.querySelector('compagnon-ror');
            if (host) times++;
            host?.remove();
          }, 50);
          setTimeout(() => {
            clearInterval(timer);
            done(times);
          }, 3000);
        }),
    );
    expect(fights).toBeGreaterThan(3);
    expect(fights).toBeLessThan(10);
    await onSurface('options.html', async (options) => {
      await inPage(options).waitForText('Le site retire sans cesse la barre du Compagnon de cette page');
    });
    await page.reload();
    await stage.session.ready();
  });
});
