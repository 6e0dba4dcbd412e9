// The settings page: found by words, effective at once in open tabs, taken back, what is kept erased, keys, and the report.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { FEATURE_IDS } from '../../lib/settings/schema';
import { inScheme, violations } from './support/axe';
import { rowsWithLandmarks } from './support/landmarks';
import { eventually } from './support/poll';
import type { ExtensionPage } from './support/session';
import { SiteList } from './support/site-list';
import { onStages } from './support/stage';

const ROWS = rowsWithLandmarks(60);

onStages({ rows: ROWS, fronts: ['classic'] }, (stage) => {
  let options: ExtensionPage;
  beforeAll(async () => {
    await new SiteList(stage).open();
    options = await stage.session.popup('options.html');
    await options.content.waitForText('En tout :');
  });
  afterAll(() => options.close());

  const section = (name: string) => options.content.getByRole('region', name);
  const find = () => options.content.getByRole('searchbox', 'Chercher un réglage');
  const report = () => section('Aide').getByRole('textbox', 'Rapport');

  /** What each feature says of itself on the site's page, in the other tab. */
  const states = () =>
    stage.session.asExtension(async (api) => {
      const message = { type: 'site.health', data: {}, timestamp: 1 };
      const { res } = (await api.runtime.sendMessage(message)) as { res: { text?: string; value?: object } };
      const health = res.text === undefined ? res.value : JSON.parse(res.text);
      const { reports } = health as { reports: { features: { id: string; state: string }[] }[] };
      return reports.flatMap(({ features }) => features);
    });

  const offAre = async (wanted: readonly string[]) => {
    await eventually(
      async () => {
        const off = (await states()).filter(({ state }) => state === 'off').map(({ id }) => id);
        return off.sort().join() === [...wanted].sort().join() || undefined;
      },
      async () => `off, on the page: ${JSON.stringify(await states())}, not ${wanted}`,
      15_000,
    );
    // Firefox gives its keys to the tab in front.
    await options.page.bringToFront();
  };

  test('is searched by any word one knows, and says how many settings answer, or that none does', async () => {
    await find().fill('separation');
    await options.content.waitForText('1 réglage trouvé.');
    await section('Nom des dossiers').waitForText('une espace');
    expect(await section('Rappels').count()).toBe(0);
    expect(await section('Nom des dossiers').text()).not.toContain('Groupes proposés');
    const contents = options.content.getByRole('navigation', 'Sommaire');
    expect(await contents.allByRole('link')).toHaveLength(1);

    await find().fill('rappel');
    await options.content.waitForText(/[2-9] réglages trouvés/);
    expect(await options.page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].length)).toBeGreaterThan(2);

    await find().fill('zanzibar');
    await options.content.waitForText('Aucun réglage ne correspond à « zanzibar ».');
    expect(await violations(options.page)).toEqual([]);
    await options.content.getByRole('button', 'Revoir tous les réglages').click();
    await section('Rappels').wait();
    expect(await find().value()).toBe('');
  });

  test('breaks no rule of accessibility, in light or in dark, and fits 320 px', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(options.page, scheme);
      expect(await violations(options.page)).toEqual([]);
    }
    await options.page.setViewport({ width: 320, height: 700 });
    expect(await options.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(options.page)).toEqual([]);
    await options.page.setViewport({ width: 1280, height: 800 });
  });

  test('every feature goes off in the open tab as it is unticked, and on again as it is put back', async () => {
    const boxes = section('Sur les pages du ROR');
    const ticked = await boxes.allByRole('checkbox', undefined, { checked: true });
    expect(ticked).toHaveLength(FEATURE_IDS.length);
    for (const { name } of ticked) await boxes.getByRole('checkbox', name).press(' ');
    await offAre(FEATURE_IDS);
    for (const { name } of ticked)
      await boxes.getByRole('button', `Rétablir le réglage d’origine : ${name}`).press('Enter');
    await offAre([]);
    expect(await boxes.allByRole('button')).toHaveLength(0);
  });

  test('names are written as chosen, and the way back is one press', async () => {
    const naming = section('Nom des dossiers');
    await naming.getByRole('radio', '31 MSPA MAJ').click();
    await naming.waitForText('31 MSPA MAJ EHPAD LES TILLEULS');
    await naming.getByRole('radio', 'MISE A JOUR').click();
    await naming.waitForText('31 MSPA MISE A JOUR EHPAD LES TILLEULS');
    await naming.getByRole('button', 'Rétablir le réglage d’origine : Écriture de « MAJ »').click();
    await naming.getByRole('button', /Ordre du département/).click();
    await naming.waitForText('31 MAJ MSPA EHPAD LES TILLEULS');
    for (const group of ['MCO', 'SSR', 'PSY', 'MSPA', 'MSPH']) await naming.getByRole('checkbox', group).press(' ');
    await naming.waitForText('Il faut au moins un groupe.');
    expect(await naming.allByRole('checkbox', undefined, { checked: true })).toHaveLength(1);
    await naming.getByRole('button', /Groupes proposés/).click();
    expect(await naming.allByRole('checkbox', undefined, { checked: true })).toHaveLength(5);
  });

  test('the four keys are bound, and lead to the overlay of the page, from a frame of it and folded', async () => {
    const keys = section('Touches du clavier');
    await keys.waitForText('Alt + Maj + S');
    expect(await keys.text()).not.toContain('aucune touche');
    expect(await keys.allByRole('listitem')).toHaveLength(4);

    await stage.session.page.bringToFront();
    await stage.session.site('contenu').getByRole('link', ROWS[0]?.name).press('Tab');
    const press = async (command: string) => {
      const worker = stage.session.engine.browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'));
      // Chromium: as the browser tells the worker. Firefox has no such way in: as the worker tells the page.
      const told = `(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const tabs = await api.tabs.query({});
        const answers = await Promise.all(tabs.map(({ id }) => api.tabs.sendMessage(id, '${command}').catch(() => null)));
        return answers.filter((one) => one === true).length;
      })()`;
      if (worker) {
        const script = `chrome.tabs.query({}).then((tabs) => chrome.commands.onCommand.dispatch('${command}', tabs[0]))`;
        await (await worker.worker())?.evaluate(script);
      } else expect(await options.page.evaluate(told)).toBe(1);
    };
    const focused = (role: string, name?: string | RegExp) =>
      eventually(
        async () => (await stage.overlay.allByRole(role, name)).some((one) => one.focused) || undefined,
        () => `no ${role} of the overlay has the focus`,
      );

    await press('search');
    await focused('combobox', 'Rechercher une structure');
    await press('filters');
    await focused('button', 'MSS');
    await stage.overlay.getByRole('button', 'Replier le Compagnon').click();
    // Folded everywhere, before the key unfolds it.
    const isFolded = async (api: typeof browser) => {
      const { settings } = await api.storage.local.get('settings');
      return (settings as { folded?: boolean } | undefined)?.folded;
    };
    await eventually(
      async () => (await stage.session.asExtension(isFolded)) || undefined,
      () => 'not folded',
    );
    await pause(500);
    await press('search');
    await focused('combobox', 'Rechercher une structure');
    await stage.session.page.keyboard.type('eglantiere');
    await stage.overlay.getByRole('listbox', 'Structures trouvées').waitForText('ÉGLANTIÈRE');
    await stage.session.page.keyboard.press('Escape');
    await options.page.bringToFront();
  });

  test('the report shows all it holds, no name of the site’s or of the store, and leaves by the reader’s own hand', async () => {
    await options.content.getByRole('button', 'Refaire le rapport').click();
    await eventually(
      async () => (await report().value()).includes('page : directory') || undefined,
      async () => `the report: ${await report().value()}`,
    );
    const text = await report().value();
    expect(text).toContain('Compagnon ROR 0.');
    expect(text).toMatch(stage.browser === 'chromium' ? /Chrome \d+, / : /Firefox \d+, /);
    expect(text).toContain('structureList = ');
    for (const { name, commune, finess_et } of ROWS)
      for (const word of [name, commune, finess_et]) expect(text).not.toContain(word);
    expect(text).not.toContain('esante-occitanie');

    const help = section('Aide');
    expect(await help.allByRole('link', 'Écrire à l’assistance')).toHaveLength(0);
    const address = help.getByRole('textbox', 'Adresse de l’assistance');
    await address.fill('aide');
    await report().press('Tab');
    await help.waitForText('Indiquez une adresse complète');
    await address.fill('aide@exemple.fr');
    await report().press('Tab');
    const href = (await help.getByRole('link', 'Écrire à l’assistance').attribute('href')) ?? '';
    expect(href).toMatch(/^mailto:aide@exemple\.fr\?/);
    expect(href).not.toContain('exemple.fr%0D');
    await help.getByRole('button', /Rétablir/).click();
    await help.getByRole('link', 'Écrire à l’assistance').gone();
  });

  test('what is kept is told with its size, and erased at the second press', async () => {
    const privacy = section('Vie privée');
    await options.content.getByRole('checkbox', 'Seulement les jours ouvrés').click();
    await stage.session.engine.openExtension(options.page, 'options.html');
    await privacy.waitForText(/Réglages : 1 élément, \d+ octets/);
    await privacy.waitForText('stockage de l’extension (storage.local)');
    await privacy.getByRole('button', 'Effacer : Réglages').click();
    await privacy.waitForText('Tous vos réglages reviendront à ceux d’origine');
    expect(await violations(options.page)).toEqual([]);
    await privacy.getByRole('button', 'Ne rien effacer').click();
    await privacy.waitForText(/Réglages : 1 élément/);
    await privacy.getByRole('button', 'Effacer : Réglages').click();
    await privacy.getByRole('button', 'Effacer définitivement').click();
    await privacy.waitForText('Réglages : rien pour le moment');
    await options.content.getByRole('checkbox', 'Seulement les jours ouvrés', { checked: false }).wait();

    await privacy.waitForText(/Structures vues : \d+ éléments/);
    await privacy.getByRole('button', 'Tout effacer').click();
    await privacy.getByRole('button', 'Tout effacer définitivement').click();
    await privacy.waitForText('Structures vues : rien pour le moment');
    await privacy.waitForText('Mémoire des onglets ouverts : rien pour le moment');
  });
});
