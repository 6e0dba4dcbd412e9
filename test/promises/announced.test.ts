// What is counted, found or done is told to who cannot see it, by a region that is there before its text.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eventually } from '../e2e/support/poll';
import { aGround, type Ground } from './ground';
import { type Opened, openAny } from './surfaces';

/** What is done on a page, and what must then be told by a live region. */
const TOLD: readonly [string, Parameters<typeof openAny>[1], (ground: Ground, page: Opened) => Promise<string>][] = [
  [
    'dossiers found',
    'popup',
    async ({ say }, { content }) => {
      await content.getByRole('searchbox', say('popup_filter')).fill('sources');
      return say('popup_found_1');
    },
  ],
  [
    'none found',
    'popup',
    async ({ say }, { content }) => {
      await content.getByRole('searchbox', say('popup_filter')).fill('zzzz');
      return say('popup_found_0');
    },
  ],
  [
    'dossiers found, full tab',
    'dossiers',
    async ({ say }, { content }) => {
      await content.getByRole('searchbox', say('popup_filter')).fill('sources');
      return say('popup_found_1');
    },
  ],
  [
    'what was done, and can be undone',
    'popup',
    async ({ say }, { content }) => {
      await content.getByRole('button', say('popup_stop')).nth(0).click();
      return say('popup_done_stopped', '').trim();
    },
  ],
  [
    'rows found in the table',
    'dossiers as a table',
    async ({ say }, { content }) => {
      await content.getByRole('searchbox', say('popup_filter')).fill('sources');
      return `${say('table_found_1')} `;
    },
  ],
  [
    'settings found',
    'options',
    async ({ say }, { content }) => {
      await content.getByRole('searchbox', say('options_find')).fill('zzzz');
      return say('settings_found_0', 0, 'zzzz');
    },
  ],
  [
    'a report copied, or not',
    'options',
    async ({ say }, { content }) => {
      await content.getByRole('button', say('help_copy')).click();
      return say('help_copied');
    },
  ],
  [
    'a setting saved',
    'options',
    async ({ say }, { content }) => {
      await content.getByRole('checkbox', new RegExp(say('feature_guide'))).press('Space');
      return say('options_saved');
    },
  ],
];

describe.each(['fr', 'en'] as const)('told to who cannot see, in %s', (language) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await aGround(language);
  });
  afterAll(() => ground?.close());

  it.each(TOLD)('%s', async (_, name, act) => {
    await ground.seed();
    const opened = await openAny(ground, name);
    // A region that comes with its text is not read: those that are there before are.
    await opened.page.evaluate(() => {
      for (const one of document.querySelectorAll('[role=status], [role=alert], [aria-live], output'))
        (one as HTMLElement).dataset.live = '';
    });
    const wanted = await act(ground, opened);
    let said: string[] = [];
    await eventually(
      async () => {
        said = await opened.page.$$eval('[data-live]', (all) =>
          all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ')),
        );
        return said.some((text) => text.includes(wanted)) || undefined;
      },
      () => `told: ${JSON.stringify(said)}, not « ${wanted} »`,
    );
    await opened.close();
  });
});
