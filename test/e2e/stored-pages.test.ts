// Every part of the site on every stored page, in both browsers: what a page has is found, by the right element, and nothing else.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameReport } from '../../lib/messages';
import { sampleOf } from '../../lib/sample/sample';
import { filesOfSample } from '../../scripts/sample-files';
import { inSite } from './support/in-site';
import { asExpected, type Expected, expectationOf, STRATEGIES, StoredPages, storedPages } from './support/stored-pages';

const NAMES = storedPages();

/** Where our names and the library's differ, and why ours are right or the difference does no harm. */
const KNOWN_DIFFERENCES: readonly [
  why: string,
  holds: (one: { what: string; ours: string; standard: string }) => boolean,
][] = [
  ['HTML names a field by its placeholder at last; the library does not', ({ what }) => / placeholder="/.test(what)],
  [
    'a button without value says « Envoyer » in the browser’s language; the library says « submit »',
    ({ standard }) => /^(submit|reset)$/.test(standard),
  ],
  ['a line break parts words for whoever reads; the library’s inline rule joins them', ({ what }) => /<br>/.test(what)],
  ['text drawn in a picture with a title: ours adds it', ({ what }) => /<svg><title>/.test(what)],
  [
    'visibility: hidden is not looked at: menus that fade in are named before they are seen',
    ({ ours }) => /^invisible /.test(ours),
  ],
  ['a field within a button’s text: what is typed in it is no name', ({ what }) => /<button>[^<]*<input/.test(what)],
];

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let pages: StoredPages;
  beforeAll(async () => {
    pages = await StoredPages.open(browser);
  });
  afterAll(() => pages?.close());

  test.each(NAMES)('%s', async (name) => {
    const expected = expectationOf(name);
    const found = asExpected(await pages.recognised(name, asWanted(expected)));
    expect(asFar(found, expected)).toEqual(expected);

    const site = await inSite(pages.session.page);
    const [mistaken, marked, differences] = await site.evaluate(
      (api) => [api.mistaken(), api.marked(), api.differences()] as const,
    );
    expect(mistaken).toEqual([]);
    expect(marked.filter((id) => !(id in found.parts))).toEqual([]);
    expect(differences.filter((one) => !KNOWN_DIFFERENCES.some(([, holds]) => holds(one)))).toEqual([]);
    if (browser === 'firefox') return;

    // What repairs a hook must be in what a user sends: the sample of a page is recognised as the page is.
    const sample = sampleOf(await site.evaluate((api) => api.outline()));
    for (const [path, html] of filesOfSample(sample, 'copy')) pages.serve(path, html);
    const copy = asExpected(await pages.recognised('copy', asWanted(expected)));
    expect(asFar(copy, expected)).toEqual(expected);
  });

  test('fifty thousand nodes of layout around the list', async () => {
    pages.serve('made-layout.html', `${HEAD}${layout(25_000)}${FILTER}${list(40)}${layout(25_000)}`);
    const report = await pages.recognised('made-layout');
    expect(asExpected(report)).toMatchObject({
      page: 'directory',
      features: ['dossier-marks', 'keyword-search', 'quick-filters'],
    });
    expect(asExpected(report).parts).toMatchObject({ mssToggle: { count: 1 }, structureList: { count: 40 } });
    expect(report.took).toBeLessThan(1500);
  });

  test('a list drawn anew each second', { timeout: 60_000 }, async () => {
    const { session } = pages;
    pages.serve('made-restless.html', `${HEAD}${FILTER}<div id="zone">${list(300)}</div>`);
    await pages.recognised('made-restless');
    await session.page.evaluate(() => {
      const zone = document.getElementById('zone') as HTMLElement;
      setInterval(() => zone.replaceChildren(...[...zone.children].map((one) => one.cloneNode(true))), 1000);
    });
    await session.overlay().getByRole('combobox', 'Rechercher une structure').fill('inventee 217');
    const hit = session.overlay().getByRole('option', /RESIDENCE INVENTEE 217/);
    await hit.wait();
    const blocked = await session.page.evaluate(lag, 4000);
    // Alive, and what was asked still stands after four more drawings.
    await hit.wait();
    expect(await session.overlay().getByRole('region', 'Compagnon ROR').count()).toBe(1);
    expect(blocked.longest).toBeLessThan(400);
    expect(blocked.share).toBeLessThan(0.35);
  });

  test('nothing went wrong on the way', async () => {
    expect((await pages.session.problems()).filter(({ kind }) => kind !== 'policy')).toEqual([]);
  });
});

const asWanted = (expected: Expected) => (report: FrameReport) =>
  isDeepStrictEqual(asFar(asExpected(report), expected), expected);

/** `found`, with what is better than expected told as expected: found by words where a selector would do. */
function asFar(found: Omit<Expected, 'about'>, expected: Expected): Expected {
  const parts = Object.entries(found.parts).map(([id, { by, count }]) => {
    const wanted = expected.parts[id as keyof Expected['parts']]?.by;
    const better = wanted && STRATEGIES.indexOf(by) >= STRATEGIES.indexOf(wanted);
    return [id, { by: better ? wanted : by, count }];
  });
  return { about: expected.about, ...found, parts: Object.fromEntries(parts) };
}

const HEAD = '<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Répertoire</title><body>';
const FILTER = '<label><input type="checkbox"> MSS</label>';
const list = (rows: number) =>
  `<ul class="structures">${Array.from({ length: rows }, (_, i) => `<li><a href="/ror/f?id=${i}">RESIDENCE INVENTEE ${i}</a> <span>31990 CASTELBIDON</span></li>`).join('')}</ul>`;
/** Boxes in boxes, a few words here and there. */
const layout = (nodes: number) =>
  `<div class="col">${'<div class="box"><div class="in"><span>Un mot</span></div><p></p><i></i></div>'.repeat(20)}</div>`.repeat(
    nodes / 101,
  );

/** Runs in the page: how long its thread was held in `ms`, at the most (ms) and in all (0 to 1). */
async function lag(ms: number): Promise<{ longest: number; share: number }> {
  const every = 10;
  let [longest, all, last] = [0, 0, performance.now()];
  const end = last + ms;
  while (performance.now() < end) {
    await new Promise((done) => setTimeout(done, every));
    const late = Math.max(0, performance.now() - last - every - 5);
    longest = Math.max(longest, late);
    all += late;
    last = performance.now();
  }
  return { longest, share: all / ms };
}
