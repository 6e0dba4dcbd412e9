// A browser in English: the extension speaks English on each of its surfaces, and works on the French site as it does in French.
import { expect, test } from 'vitest';
import { generateRows } from '../ror/generator';
import { SENTENCES, said } from '../support/sentences';
import { walk } from './procedure';
import { onStages } from './support/stage';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Sentences, and the pieces of them between values, that only a browser in French may show. */
const FRENCH = Object.entries(SENTENCES.fr)
  // « personnes âgées »: the site says it of its categories as well.
  .filter(([key, { message }]) => SENTENCES.en[key]?.message !== message && !key.startsWith('filters_in_'))
  .flatMap(([, { message }]) => message.split(/\$\d/).map(plain))
  .filter((piece) => piece.length > 14);

/** What it says in French although it has English for it. */
const stillFrench = (text: string) => FRENCH.filter((piece) => plain(text).includes(piece));

onStages({ rows: generateRows(300), fronts: ['dynamic'], at: 'sign-in', language: 'en' }, (stage) => {
  test('a director whose browser is in English goes from signing in to the integrated dossier', async () => {
    const { session, server, front } = stage;
    const shown: string[] = [];
    await walk({ session, server, front, language: 'en', onStep: async (step) => void shown.push(step.shown) });
    expect(shown.length).toBeGreaterThan(10);
    // The site's own list stands in what is shown of it.
    expect(shown.flatMap(stillFrench)).toEqual([]);
  });

  test.each([
    ['popup.html', 'popup_title'],
    ['dossiers.html', 'popup_title'],
    ['options.html', 'options_title'],
    ['welcome.html', 'welcome_title'],
  ])('%s is in English, and says so', async (path, title) => {
    const { page, content, close } = await stage.session.popup(path);
    await content.getByRole('heading', said('en', title)).wait();
    const text = await content.text();
    expect(stillFrench(text)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
    await close();
  });
});
