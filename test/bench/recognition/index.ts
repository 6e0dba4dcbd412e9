// What recognising a page costs its main thread, in real Chromium: `npm run bench`. Quote the ratios of one run, not the milliseconds.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers';
import { bundleClient } from '../../ror/bundle';
import { generateRows } from '../../ror/generator';
import type { Timing } from './in-page';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const many = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join('');

const FILTERS = '<label><input type="checkbox" checked> MSS</label> <label><input type="checkbox"> SSR</label>';

function directory(size: number): string {
  const rows = generateRows(size).map(
    ({ name, finess_et, category_label, postal_code, commune }) =>
      `<tr><td><a href="/ror/f?${finess_et}">${name}</a></td><td>${finess_et}</td><td>${category_label}</td><td>${postal_code}</td><td>${commune}</td></tr>`,
  );
  return `<h1>Répertoire</h1><form>${FILTERS}</form><table><thead><tr><th>Nom</th><th>FINESS</th><th>Type</th><th>CP</th><th>Commune</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const PAGES: Record<string, string> = {
  'répertoire de 1 000 lignes': directory(1000),
  'répertoire de 10 000 lignes': directory(10_000),
  'article, rien de nous': `<nav>${many(30, (i) => `<a href="/a${i}">Rubrique ${i}</a> `)}</nav>${many(200, (i) => `<p>Paragraphe ${i} avec <b>du gras</b> et <a href="/b">un lien</a>, puis d'autres mots.</p>`)}<form><input name="q" placeholder="Chercher"><button>OK</button></form>`,
  'accueil de 400 vignettes, rien de nous': many(
    400,
    (i) =>
      `<div class="card"><h3><a href="/n${i}">Titre ${i}</a></h3><p>Texte <span>court</span></p><button>Lire</button></div>`,
  ),
};

const { script } = await bundleClient(here('in-page.ts'), here('../../../tsconfig.json'));
const { chromium } = ensureBrowsers(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
try {
  for (const [name, html] of Object.entries(PAGES)) {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="fr"><body>${html}</body></html>`);
    await page.addScriptTag({ type: 'module', content: script });
    const timing = (await page.evaluate('globalThis.bench()')) as Timing;
    report(name, timing);
    await page.close();
  }
} finally {
  await browser.close();
}

function report(name: string, { kind, elements, first, usual, again, select, names }: Timing): void {
  const ms = (n: number) => `${n.toFixed(2).replace('.', ',')} ms`;
  const share = (n: number, peer: number) => (peer > 0 ? (n / peer).toFixed(2).replace('.', ',') : '—');
  console.log(`${name} (${elements} éléments, reconnu : ${kind})`);
  console.log(`  premier regard ${ms(first)}, ensuite ${ms(usual)}, liste déjà connue ${ms(again)}`);
  console.log(
    `  à côté : querySelectorAll des commandes ${ms(select)} (× ${share(usual, select)}), dom-accessibility-api sur 500 d'entre elles ${ms(names)} (× ${share(usual, names)})`,
  );
}
