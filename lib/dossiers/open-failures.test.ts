// R7: whatever keeps the database from opening has its sentence and the icon's « ! », and the site is helped all the same.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refusalSentence } from '@/components/refusal';
import background from '@/entrypoints/background';
import { remark } from '@/lib/catalogue/lists';
import type { Answer, Input, MessageType, Refusal } from '@/lib/messages';
import { SendError } from '@/lib/send';
import { NO_CHOICE } from '@/lib/settings/schema';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { list } from './store';
import { refresh } from './upkeep';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const site = { id: 'test-extension-id', url: 'https://ror.esante-occitanie.fr/ror/', tab: { id: 1 } };

function ask<T extends MessageType>(type: T, data: Input<T>, sender: unknown = page): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const sent = { id: 1, type, data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(sent, sender as never, ({ res }: { res: Answer<T> }) => resolve(res));
  });
}

/** A request to open that fails as the browser's do: later, by an event. */
function failing(name: string): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest();
  Object.defineProperty(request, 'error', { value: new DOMException('Internal error.', name) });
  request.addEventListener = (type: string, heard: unknown) => {
    if (type === 'error') setTimeout(heard as () => void);
  };
  return request;
}

/** Nobody ever answers: another context holds the database and does not let go. */
const silent = () => Object.assign(new IDBOpenDBRequest(), { addEventListener: () => undefined });

const unhandled = vi.fn();
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await startAfresh();
  fakeMissingApis();
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
});
afterEach(async () => {
  await refresh();
  process.off('unhandledRejection', unhandled);
  vi.restoreAllMocks();
});

describe.each<[string, Refusal, RegExp]>([
  ['VersionError', 'newer', /version plus récente.*\. Mettez l’extension à jour/],
  ['QuotaExceededError', 'full', /disque est plein\. Libérez de la place/],
  ['UnknownError', 'storage', /refuse l’accès à vos dossiers\. Fermez-le et ouvrez-le à nouveau/],
  ['InvalidStateError', 'storage', /refuse l’accès à vos dossiers\. Fermez-le et ouvrez-le à nouveau/],
  ['a database that another window holds', 'blocked', /ne s’ouvrent pas pour le moment\. Fermez le navigateur/],
])('%s', (name, code, title) => {
  beforeEach(() => {
    const isBlocked = code === 'blocked';
    vi.spyOn(indexedDB, 'open').mockImplementation(() => (isBlocked ? silent() : failing(name)) as never);
    background.main();
  });

  it('keeps nobody from searching, filtering, naming and being warned on the site', async () => {
    const start = performance.now();
    expect(await ask('site.opening', {}, site)).toMatchObject({ ok: true });
    const id = crypto.randomUUID();
    const rows = [{ key: 'a', cells: ['IME LES TILLEULS', 'TOULOUSE'] }];
    expect(await ask('catalogue.put', { list: id, titles: [], rows, partial: true }, site)).toEqual({
      ok: true,
      value: { known: 1 },
    });
    const question = { list: id, words: 'tileuls', filter: NO_CHOICE, limit: 10, all: false };
    expect(await ask('catalogue.ask', question, site)).toMatchObject({ ok: true, value: { total: 1 } });
    const act = { act: 'MSPH', value: '', choice: NO_CHOICE, words: '', list: id };
    expect(await ask('filters.act', act, site)).toMatchObject({ ok: true, value: { choice: { groups: ['MSPH'] } } });
    const sheet = { href: site.url, title: 'IME LES TILLEULS', lines: [], notice: false };
    const naming = {
      sheet,
      current: 'IME LES TILLEULS',
      said: '',
      undo: false,
      department: '31',
      group: 'MSPH' as const,
    };
    expect(await ask('naming.propose', naming, site)).toMatchObject({
      ok: true,
      value: { name: '31 MAJ MSPH IME LES TILLEULS' },
    });
    // A page waits five seconds for each answer, and the database takes four to be given up.
    expect(performance.now() - start).toBeLessThan(3500);
    const sheetOf = { structure: { name: 'IME LES TILLEULS' }, notice: true, href: site.url };
    const guarded = await ask('guard.ask', sheetOf, site);
    expect(guarded.ok && guarded.value.question.length).toBeGreaterThan(0);
  });

  it('is told by the icon and by our pages, with one thing to do', async () => {
    await refresh();
    expect(await browser.action.getBadgeText({})).toBe('!');
    expect(await browser.action.getTitle({})).toMatch(title);
    // Asked while the marks of rows come and go.
    const marked = Promise.all([remark(), remark(), remark()]);
    for (let i = 0; i < 10; i++)
      expect(await ask('memory.find', { words: 'ime', limit: 1 })).toEqual({ ok: false, code });
    await marked;
    const answer = await ask('dossiers.list', {});
    expect(answer).toEqual({ ok: false, code });
    expect(refusalSentence(new SendError(code, 'dossiers.list'))).toMatch(/^[^.]+\. [A-ZÉ][^.]+\.$/);
    await new Promise((done) => setTimeout(done, 50));
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('is over as soon as the database opens', async () => {
    await refresh();
    vi.mocked(indexedDB.open).mockRestore();
    // A request that nobody answers is the browser's to end.
    if (code === 'blocked') return;
    expect(await list()).toEqual({ dossiers: [], unreadable: 0 });
  });
});
