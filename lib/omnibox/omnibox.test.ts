// The keyword `ror`: what is proposed, in each browser's writing, and what Enter opens.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCatalogue } from '@/lib/catalogue/catalogue';
import { NO_CHOICE } from '@/lib/settings/schema';
import { addressFor, listenToOmnibox } from './omnibox';
import { suggestionsFor, written } from './suggestions';

const HREF = 'https://ror.esante-occitanie.fr/ror/fiche?id=1';
const START = 'https://ror.esante-occitanie.fr/ror/';
const catalogue = createCatalogue({ pinned: ({ key }) => key === '3', withDossier: () => false });
const put = (key: string, name: string, more: object = {}) => catalogue.put({ key, name, ...more }, key);
put('1', 'EHPAD LES TILLEULS', { commune: 'MURET', department: '31', finess: '310000017', href: HREF });
put('2', 'MAS <L’ORÉE> & "FILS"', { commune: 'ALBI', href: 'https://evil.example/ror/' });
put('3', 'EHPAD LES PINS', { commune: 'AUCH' });
const find = async (words: string, limit: number) => catalogue.ask(words, NO_CHOICE, limit);
const none = { hits: [], guesses: false };

type Listener = (...args: never[]) => void;
const event = () => {
  const all: Listener[] = [];
  return {
    addListener: (one: Listener) => void all.push(one),
    fire: (...args: unknown[]) => {
      for (const one of all) one(...(args as never[]));
    },
  };
};

function aBrowser(url = 'chrome-extension://x/') {
  const omnibox = {
    onInputStarted: event(),
    onInputChanged: event(),
    onInputEntered: event(),
    setDefaultSuggestion: vi.fn(),
  };
  Object.assign(fakeBrowser, { omnibox });
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(url);
  return omnibox;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(fakeBrowser, 'omnibox');
});

describe('what is proposed', () => {
  it('says what Enter opens, then the others', async () => {
    const { first, suggestions } = suggestionsFor('ehpad', await find('ehpad', 8), 'plain');
    expect(first).toBe('EHPAD LES PINS – AUCH · épinglée');
    expect(suggestions).toEqual([
      { content: 'EHPAD LES TILLEULS 310000017', description: 'EHPAD LES TILLEULS – MURET (31) · FINESS 310000017' },
    ]);
  });

  it('is XML that Chrome can read, whatever the name', async () => {
    const { first } = suggestionsFor('mas', await find('mas', 8), 'xml');
    expect(first).toBe('<match>MAS &lt;L’ORÉE&gt; &amp; &quot;FILS&quot;</match><dim> – ALBI</dim>');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = written(name, 'xml');
        expect(text.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[&<>"']|\p{Cc}|\p{Cs}/u);
      }),
    );
  });

  it('owns to finding nothing, and shows the nearest', async () => {
    const answer = await find('ehpad introuvable', 8);
    const { first, suggestions } = suggestionsFor('ehpad introuvable', answer, 'plain');
    expect(first).toBe('Aucune structure connue pour « ehpad introuvable » : ouvrir le ROR');
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestionsFor('', none, 'plain').first).toBe(
      'Tapez un nom, une commune ou un FINESS parmi les structures déjà vues',
    );
  });

  it('finds the same structure again once chosen', async () => {
    for (const { entry } of catalogue.ask('', NO_CHOICE, 8).hits) {
      const { suggestions } = suggestionsFor('', { hits: [{ entry, why: [], hiddenBy: [] }], guesses: false }, 'plain');
      expect((await find(suggestions[0]?.content ?? '', 1)).hits[0]?.entry).toBe(entry);
    }
  });
});

describe('Enter', () => {
  it.each([
    ['the words of one', 'tilleuls muret', HREF],
    ['its number', '310000017', HREF],
    ['one without an address', 'ehpad pins', START],
    ['an address of another site', 'mas oree', START],
    ['guesses alone', 'tilleuls introuvable', START],
    ['nothing typed', ' ', START],
  ])('on %s', async (_, words, url) => {
    expect(await addressFor(words, find)).toBe(url);
  });

  it('leads to the ROR where the memory cannot be read', async () => {
    expect(await addressFor('tilleuls', () => Promise.reject(new Error('no database')))).toBe(START);
  });

  it.each([
    ['currentTab', 'update', [{ url: HREF }]],
    ['newForegroundTab', 'create', [{ url: HREF, active: true }]],
    ['newBackgroundTab', 'create', [{ url: HREF, active: false }]],
  ] as const)('opens in %s', async (disposition, method, args) => {
    const omnibox = aBrowser();
    const call = vi.spyOn(browser.tabs, method).mockResolvedValue(undefined as never);
    listenToOmnibox(find);
    omnibox.onInputEntered.fire('tilleuls', disposition);
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith(...args));
  });
});

describe('while one types', () => {
  it('answers the last words alone', async () => {
    const omnibox = aBrowser();
    const answers: (() => void)[] = [];
    listenToOmnibox(async (words, limit) => {
      await new Promise<void>((done) => answers.push(done));
      return find(words, limit);
    });
    const [slow, quick] = [vi.fn(), vi.fn()];
    omnibox.onInputChanged.fire('pins', slow);
    omnibox.onInputChanged.fire('tilleuls', quick);
    for (const answer of answers.reverse()) answer();
    await vi.waitFor(() => expect(quick).toHaveBeenCalledWith([]));
    expect(slow).not.toHaveBeenCalled();
    expect(omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: expect.stringContaining('<match>EHPAD LES TILLEULS</match>'),
    });
  });

  it('writes plainly in Firefox', async () => {
    const omnibox = aBrowser('moz-extension://x/');
    listenToOmnibox(find);
    const suggest = vi.fn();
    omnibox.onInputChanged.fire('mas', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
    expect(omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'MAS <L’ORÉE> & "FILS" – ALBI' });
  });

  it('is nothing where the browser has no such thing', () => {
    expect(() => listenToOmnibox(find)).not.toThrow();
  });
});
