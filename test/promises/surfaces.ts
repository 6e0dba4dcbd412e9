// Each page of the extension as a user comes to it, full of what it may show: to be looked at under any light and in any language.
import type { Page } from 'puppeteer-core';
import { ESTABLISHMENTS } from '../../lib/demo/establishments';
import { SITE } from '../e2e/support/launch';
import type { Surface } from '../e2e/support/surface';
import { type Ground, OWN } from './ground';

/** A surface on the screen. */
export interface Shown {
  page: Page;
  /** What of the page is the extension's. */
  within: string;
  close(): Promise<void>;
}

/** A page of the extension, its content by role and name. */
export type Opened = Shown & { content: Surface };

/** The heading of each. */
const HEADINGS = {
  popup: 'popup_title',
  sidepanel: 'popup_title',
  dossiers: 'popup_title',
  welcome: 'welcome_title',
  news: 'news_title',
  demo: 'demo_welcome',
  export: 'export_heading',
  structure: 'structure_title',
  options: 'options_title',
} as const;
export type PageName = keyof typeof HEADINGS;
export const EXTENSION_PAGES = Object.keys(HEADINGS) as PageName[];

/** One of its own pages, in a tab. */
export async function openPage(ground: Ground, name: PageName): Promise<Opened> {
  const { session, say } = ground;
  if (name === 'export') await putList(ground);
  const query = { export: '?list=1', structure: `?tab=${name === 'structure' ? await siteTab(ground) : ''}` };
  const path = `${name}.html${query[name as keyof typeof query] ?? ''}`;
  const { page, content, close } = await session.popup(path);
  await content.getByRole('heading', say(HEADINGS[name])).wait();
  // The dossiers, or what else a page asks the background for.
  await pause(800);
  // A window of the system would keep the page waiting.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  return { page, content, within: 'html', close };
}

const putList = ({ session }: Ground) =>
  session.asExtension((api, list) => api.storage.session.set({ 'export.1': list }), {
    asked: ['personnes âgées'],
    on: '2027-01-05',
    rows: [
      { name: OWN.name, finess: OWN.finess_et, commune: OWN.commune, postalCode: OWN.postal_code, department: '31' },
    ].map((row) => ({ ...row, category: 'EHPAD', href: SITE, pinned: true, withDossier: true })),
  });

const siteTab = ({ session }: Ground) =>
  session.asExtension(async (api) => {
    for (const { id = -1 } of await api.tabs.query({}))
      if ((await api.tabs.sendMessage(id, 'here').catch(() => false)) === true) return id;
    return -1;
  });

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** All that a page keeps folded, open at once. */
async function unfoldAll({ page }: Opened): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded=false]:not([role=combobox])')) one.click();
  });
  await pause(600);
}

const asTable = async ({ say }: Ground, { content }: Opened) => {
  await content.getByRole('button', say('table_view_table')).click();
  await content.getByRole('table', say('table_caption')).wait();
};

/** Pages in the states that a user brings them to. */
export const STATES: Readonly<Record<string, { of: PageName; show: (ground: Ground, at: Opened) => Promise<void> }>> = {
  'popup, all unfolded': { of: 'popup', show: (_, at) => unfoldAll(at) },
  'dossiers, all unfolded': { of: 'dossiers', show: (_, at) => unfoldAll(at) },
  'dossiers as a table': { of: 'dossiers', show: asTable },
  'dossiers as a table, ticked and unfolded': {
    of: 'dossiers',
    async show(ground, at) {
      await asTable(ground, at);
      await at.content.getByRole('checkbox', new RegExp(`^${ground.say('table_tick_all_n', '\\d+')}$`)).click();
      await at.content.getByRole('button', ground.say('table_untick')).wait();
      await unfoldAll(at);
    },
  },
  'options, all unfolded': { of: 'options', show: (_, at) => unfoldAll(at) },
  'options, searched': {
    of: 'options',
    show: (ground, at) => search(ground, at, 'ror', ground.say('settings_found_n', '')),
  },
  'options, nothing found': {
    of: 'options',
    show: (ground, at) => search(ground, at, 'zzzz', ground.say('settings_found_0', 0, 'zzzz')),
  },
  'demo, the sheet of a dossier': {
    of: 'demo',
    async show({ say }, { page, content }) {
      const [first] = ESTABLISHMENTS;
      await page.evaluate((finess) => {
        location.hash = `#fiche-${finess}`;
      }, first?.finess);
      await content.getByRole('button', 'Actions').press('Enter');
      await content.getByRole('link', 'Créer un dossier collaboratif').press('Enter');
      await content.getByRole('link', 'Voir la fiche publiée').press('Enter');
      await content.waitForText('Accéder au dossier');
      await page.waitForFunction(
        (title) =>
          document.querySelector('compagnon-ror')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(title),
        {},
        say('warning_title'),
      );
    },
  },
};

async function search({ say }: Ground, { content }: Opened, words: string, wanted: string): Promise<void> {
  await content.getByRole('searchbox', say('options_find')).fill(words);
  await content.waitForText(wanted);
}

/** A page brought to one of these states. */
export async function openState(ground: Ground, name: string): Promise<Opened> {
  const state = STATES[name];
  if (!state) throw new Error(`no state ${name}`);
  const at = await openPage(ground, state.of);
  await state.show(ground, at);
  return at;
}

const TABLE = 'dossiers as a table';
/** Pages on which all is done by keyboard. */
export const SURFACES = [...EXTENSION_PAGES, TABLE] as const;

/** One of them, with nothing that moves. */
export async function openAny(ground: Ground, name: (typeof SURFACES)[number]): Promise<Opened> {
  const opened = await (name === TABLE ? openState(ground, name) : openPage(ground, name));
  // What scrolls softly is not there yet when it is looked at.
  await opened.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return opened;
}
