// A page with the extension's rights that runs none of its code: from there a test speaks to the background, and nothing else does.
import type { Page } from 'puppeteer-core';
import type { Dossier, Input, MessageType } from '../../lib/messages';
import { unpacked } from '../../lib/packed';
import type { Session } from '../e2e/support/session';

export interface ExtensionVoice {
  /** Its tab. Firefox never tells its address. */
  page: Page;
  /** What the background answered, as it answers; undefined where it did not, within `patience` ms. */
  ask<T extends MessageType>(
    type: T,
    data: Input<T>,
    patience?: number,
  ): Promise<{ ok: boolean; value?: unknown } | undefined>;
  dossiers(): Promise<{ dossiers: Dossier[]; unreadable: number }>;
  /** Milliseconds until it has the whole database to itself: a transaction left open would keep it waiting. */
  lock(): Promise<number>;
  close(): Promise<void>;
}

/** Opens such a page in a tab of its own. */
export async function openVoice({ engine }: Session): Promise<ExtensionVoice> {
  const page: Page = await engine.browser.newPage();
  await engine.openExtension(page, engine.blankPage);
  const voice: ExtensionVoice = {
    page,
    ask: (type, data, patience = 5000) =>
      page.evaluate(
        async (message, ms) => {
          const api = (globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome;
          const { runtime } = api as {
            runtime: { sendMessage(message: unknown): Promise<{ res?: never } | undefined> };
          };
          const silence = new Promise<undefined>((done) => setTimeout(done, ms));
          const reply = await Promise.race([runtime.sendMessage(message).catch(() => undefined), silence]);
          return reply?.res;
        },
        { type, data, timestamp: 1 },
        patience,
      ),
    async dossiers() {
      const answer = await voice.ask('dossiers.list', {});
      if (!answer?.ok) throw new Error(`no list: ${JSON.stringify(answer)}`);
      // Firefox has long answers as one text.
      return (unpacked(answer) as { value: unknown }).value as { dossiers: Dossier[]; unreadable: number };
    },
    lock: () =>
      page.evaluate(async () => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((told, failed) => {
            request.onsuccess = () => told(request.result);
            request.onerror = () => failed(request.error);
          });
        const start = performance.now();
        const database = await done(indexedDB.open('compagnon-ror'));
        const [name = '', ...names] = database.objectStoreNames;
        await done(
          database
            .transaction([name, ...names], 'readwrite')
            .objectStore(name)
            .count(),
        );
        database.close();
        return performance.now() - start;
      }),
    close: () => page.close(),
  };
  return voice;
}
