// Soak: a long use drawn from a seed, on both fronts. `SOAK_SEED` plays one again, `SOAK_ACTS` says how long it is.
import { afterAll, describe, expect, test } from 'vitest';
import { FRONT_NAMES } from '../ror/server';
import { measured } from './measured';
import { type SoakFailure, type SoakOptions, soak } from './soak/run';
import { clearVariants, planted } from './variants';
import { growth } from './vitals';

const SEED = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
/** In all of Chromium: half on each front. Firefox does a tenth of that, its driver being slower. */
const ACTS = Number(process.env.SOAK_ACTS ?? 20_000);
const STAGES = [
  ...FRONT_NAMES.map((front) => ({ browser: 'chromium' as const, front, acts: ACTS / 2 })),
  ...FRONT_NAMES.map((front) => ({ browser: 'firefox' as const, front, acts: ACTS / 20 })),
];
/** What may be held more at the end than once warm. */
const MOST = { heap: 5e6, listeners: 60, nodes: 3000, documents: 3, detached: 5 };
const MIB = 2 ** 20;

/** Faults, each with what is said of it. */
const FAULTS = [
  {
    fault: 'a second overlay',
    code: {
      'ror.js': "setTimeout(() => document.documentElement.append(document.createElement('compagnon-ror')), 500);",
    },
    said: /overlays on/,
  },
  {
    fault: 'a write that is lost',
    code: {
      'background.js': `const { put } = IDBObjectStore.prototype;
        let writes = 0;
        IDBObjectStore.prototype.put = function (...row) {
          return ++writes % 3 ? put.apply(this, row) : this.count();
        };`,
    },
    said: /lost: /,
  },
  {
    fault: 'an error on a page',
    code: { 'ror.js': "setTimeout(() => Promise.reject(new Error('planted')), 3000);" },
    said: /said on a console: .*planted/,
  },
];

describe.each(STAGES)('$browser, $front', { timeout: 1_800_000 }, ({ browser, front, acts }) => {
  test(`${acts} acts from seed ${SEED}`, async () => {
    const start = performance.now();
    const { samples, worker, told, stops, tabs, silences } = await soak({ browser, front, seed: SEED, acts });
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    const use = `${browser}, ${front} : ${acts} gestes (graine ${SEED}) en ${minutes} min, ${stops} arrêts du fond, ${tabs} onglets`;
    const grown = growth(samples);
    const held = `mémoire ${(grown.heap / MIB).toFixed(1)} Mio, écouteurs ${grown.listeners}, nœuds ${grown.nodes}`;
    measured('R16', `${use} ; ${told} dossiers tous là${samples.length > 0 ? ` ; en plus à la fin : ${held}` : ''}`);
    expect(silences).toBe(0);
    // Too short to be warm.
    if (samples.length < 9 || acts < 2000) return;
    for (const key of Object.keys(MOST) as (keyof typeof MOST)[])
      expect(grown[key], `${key}: ${samples.map((one) => one[key])}`).toBeLessThanOrEqual(MOST[key]);
    const third = Math.floor(worker.length / 3);
    if (third > 0)
      expect(Math.max(...worker.slice(-third))).toBeLessThan(Math.max(...worker.slice(0, 2 * third)) + MOST.heap);
  });
});

/** Faults that show only once some things were done, in the background and on the page. */
const LATER = [
  {
    fault: 'a dossier lost when it is written a second time',
    code: {
      'background.js': `const { put } = IDBObjectStore.prototype;
        const seen = new Set();
        IDBObjectStore.prototype.put = function (row, ...key) {
          const name = this.name === 'dossiers' && row.name;
          if (!name || !seen.has(name)) return seen.add(name), put.call(this, row, ...key);
          return this.delete(row.id);
        };`,
    },
    said: /lost: /,
  },
  {
    fault: 'a second overlay at the twelfth press in the bar',
    code: {
      'ror.js': `let presses = 0;
        addEventListener('click', ({ target }) => {
          if (target.localName === 'compagnon-ror' && ++presses === 12)
            document.documentElement.append(document.createElement('compagnon-ror'));
        }, true);`,
    },
    said: /overlays on/,
  },
];

const failureOf = (options: SoakOptions) =>
  soak(options).then(
    () => new Error('nothing failed'),
    (error: SoakFailure) => error,
  );

describe('a fault that is planted', { timeout: 300_000 }, () => {
  afterAll(clearVariants);
  test.each(FAULTS)('$fault is seen', async ({ code, said }) => {
    const extension = planted('chromium', code);
    await expect(soak({ browser: 'chromium', front: 'classic', seed: 1, acts: 3000, extension })).rejects.toThrow(said);
  });
  test.each(LATER)('$fault: the same seed fails at the same act', async ({ fault, code, said }) => {
    const extension = planted('chromium', code);
    const options = { browser: 'chromium', front: 'classic', seed: SEED, acts: 3000, extension } as const;
    const [first, again] = [await failureOf(options), await failureOf(options)] as SoakFailure[];
    expect(first?.message).toMatch(said);
    expect(again?.message).toMatch(said);
    expect(again?.trail.length).toBe(first?.trail.length);
    const same = first?.trail.filter((act, i) => again?.trail[i] === act).length;
    measured(
      'R16',
      `faute semée (${fault}) : même graine, même geste ${first?.trail.length}, ${same} gestes les mêmes`,
    );
  });
  test('a listener for each change of the page is seen', async () => {
    const leak = `new MutationObserver(() => addEventListener('leak', () => {}))
      .observe(document, { childList: true, subtree: true });`;
    const extension = planted('chromium', { 'ror.js': leak });
    const { samples } = await soak({ browser: 'chromium', front: 'dynamic', seed: 1, acts: 1500, extension });
    expect(growth(samples).listeners).toBeGreaterThan(MOST.listeners);
  });
});
