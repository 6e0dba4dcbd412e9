// The extension's own database under another hand: damaged, of another version, held by a window; from a page with its rights.
import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/support/session';
import { damagedRows } from '../support/damaged-rows';
import { aDossier } from '../support/dossier-rows';
import { type Released, writeReleased } from '../support/released';

export const NAME = 'compagnon-ror';

const OPEN = `const open = (version, upgrade) => new Promise((done, fail) => {
  const request = indexedDB.open('${NAME}', version);
  request.onupgradeneeded = () => upgrade && upgrade(request.result, request.transaction);
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});`;

export interface OwnDatabase {
  /** A hundred rows that are no dossiers, beside those there are. */
  damage(): Promise<void>;
  /** As a later version leaves it: a store more, and fields nobody knows yet in every dossier. */
  makeLater(version: number): Promise<void>;
  /** As a released version wrote it. */
  write(database: Released): Promise<void>;
  /** The same, and held: this window does not let go before it is closed. */
  hold(): Promise<void>;
  version(): Promise<number>;
  /** Its version, and the names of its stores. */
  shape(): Promise<{ version: number; stores: string[] }>;
  close(): Promise<void>;
}

export async function openOwnDatabase({ engine }: Session): Promise<OwnDatabase> {
  const page: Page = await engine.browser.newPage();
  await engine.openExtension(page, engine.blankPage);
  const run = (code: string) => page.evaluate(`(async () => { ${OPEN} ${code} })()`);
  return {
    damage: async () => {
      await run(`const db = await open();
        const transaction = db.transaction('dossiers', 'readwrite');
        for (const row of (${damagedRows})(${JSON.stringify(aDossier())})) transaction.objectStore('dossiers').put(row);
        await new Promise((done, fail) => { transaction.oncomplete = done; transaction.onabort = fail; });
        db.close();`);
    },
    makeLater: async (version) => {
      await run(`const db = await open(${version}, (db, transaction) => {
          db.createObjectStore('teams');
          transaction.objectStore('dossiers').openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (!cursor) return;
            cursor.update({ ...cursor.value, priority: 'high', history: [...cursor.value.history, { on: '2027-01-04', what: 'shared' }] });
            cursor.continue();
          };
        });
        db.close();`);
    },
    write: async (database) => {
      await run(`await (${writeReleased})('${NAME}', ${JSON.stringify(database)});`);
    },
    hold: async () => {
      await run('globalThis.held = await open();');
    },
    shape: async () =>
      (await run(
        'const db = await open(); const { version } = db; const stores = [...db.objectStoreNames]; db.close(); return { version, stores };',
      )) as { version: number; stores: string[] },
    version: async () =>
      (await run('const db = await open(); const { version } = db; db.close(); return version;')) as number,
    close: () => page.close(),
  };
}
