// How soon thousands of dossiers are there: the production build, real IndexedDB, both browsers. `npm run bench -- dossiers`.
import { parseArgs } from 'node:util';
import { launch } from '../../e2e/support/launch';
import { broken, clearVariants } from '../../promises/variants';
import { startProxy } from '../../ror/proxy';
import { startRor } from '../../ror/server';
import { machine } from '../typing/machine';
import { number, table } from '../typing/numbers';
import { fill, importing, listing, opening, slowdown, typing } from './measures';

const FEW = 1000;
const MANY = 10_000;
const TABLE_ROW = '.dossier-table tbody tr';
const USABLE = `.wide:not([inert]) ${TABLE_ROW}`;
const CARD = '.dossiers .dossier';

/** The peer of the popup: a page of the extension with the same styles and a script of one line. */
const BARE = {
  'bare.html': `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Compagnon ROR</title>
    <link rel="stylesheet" href="/assets/board.css"><link rel="stylesheet" href="/assets/popup.css">
    <script type="module" src="/bare.js"></script></head>
    <body><ul class="dossiers"></ul></body></html>`,
  'bare.js': `document.querySelector('ul').append(Object.assign(document.createElement('li'), { className: 'dossier', textContent: 'x' }));`,
};

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const browsers = (['chromium', 'firefox'] as const).filter((one) => !values.browser || one === values.browser);

for (const browser of browsers) {
  const server = await startRor({ rows: [], front: 'classic' });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, url: '', extension: broken(browser, BARE) });
  try {
    console.log(`\n## ${browser}\n\n${await machine(session)}\n`);
    console.log(`La machine, occupée ailleurs, y met ${number(await slowdown(session))} fois le temps.\n`);
    const lines: [string, number, number | undefined][] = [];
    const line = (what: string, ms: number, wanted?: number) => {
      lines.push([what, ms, wanted]);
      console.log(`${what} : ${number(ms)} ms`);
    };

    for (const count of [FEW, MANY]) {
      await fill(session, count);
      const list = await listing(session);
      line(`liste de ${count}, demandée de nouveau`, list.again);
      line(`liste de ${count}, après un changement`, list.changed);
      line(`liste de ${count}, le travail de fond arrêté`, list.cold);
    }
    const page = await opening(session, 'dossiers.html', TABLE_ROW);
    line(`page de ${MANY} ouverte et dessinée`, page.warm, 300);
    line(`page de ${MANY}, le travail de fond arrêté`, page.cold);
    const whole = await opening(session, 'dossiers.html', USABLE);
    line(`page de ${MANY}, toute la liste prête`, whole.warm);
    line(`page de ${MANY}, toute la liste prête, le travail de fond arrêté`, whole.cold);
    const keys = await typing(session);
    line(`touche du filtre, ${MANY} : travail, médiane`, keys.work.p50);
    line(`touche du filtre, ${MANY} : travail, p95`, keys.work.p95, 16);
    line(`touche du filtre, ${MANY} : image montrée, p95`, keys.shown.p95);
    await fill(session, FEW);
    const bare = await opening(session, 'bare.html', CARD);
    const popup = await opening(session, 'popup.html', CARD);
    const again = await opening(session, 'bare.html', CARD);
    line('page nue, mêmes styles, un script d’une ligne', (bare.warm + again.warm) / 2);
    line(`fenêtre de ${FEW} ouverte et dessinée`, popup.warm, 100);
    line(`fenêtre de ${FEW}, le travail de fond arrêté`, popup.cold);
    const file = await importing(session, MANY);
    line(`fichier de ${MANY} lignes, aperçu`, file.preview);
    line(`fichier de ${MANY} lignes, importé`, file.preview + file.taken, 5000);

    const told = lines.map(([what, ms, wanted]) => [
      what,
      number(ms),
      wanted === undefined ? '' : `${ms <= wanted ? '✔' : '✘'} ≤ ${wanted}`,
    ]);
    console.log(`À la fin : ${number(await slowdown(session))} fois.`);
    console.log(`\n${table(['', 'ms', 'voulu'], told)}\n`);
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
    clearVariants();
  }
}
