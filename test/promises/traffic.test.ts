// S2: the extension asks nobody for anything. The same walk with it and with an empty one leaves the same requests.
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../e2e/support/stage';
import { FRONT_NAMES } from '../ror/server';
import { measured } from './measured';
import { built, clearVariants, emptied, planted } from './variants';
import { walk } from './walk';

/** Enough for 200 page loads a browser, over both fronts. */
const VISITS = 40;
const PLANTED = {
  'ror.js': `void fetch('/ror/planted').catch(() => {});`,
  'background.js': `void fetch('https://example.org/planted').catch(() => {});`,
};

afterAll(clearVariants);

describe.each(BROWSERS)('in %s', (browser) => {
  test('nothing is asked for over 200 page loads', { timeout: 900_000 }, async () => {
    let [loads, requests] = [0, 0];
    for (const front of FRONT_NAMES) {
      const without = await walk(browser, front, emptied(browser), VISITS);
      const withIt = await walk(browser, front, built(browser), VISITS);
      expect(withIt.requests, front).toEqual(without.requests);
      expect(withIt.elsewhere, front).toEqual([]);
      loads += withIt.loads;
      requests += withIt.requests.length;
    }
    expect(loads).toBeGreaterThanOrEqual(200);
    measured('S2', `${browser} : ${requests} requêtes en ${loads} chargements, les mêmes sans l’extension`);
  });

  test('a request that is made is seen', { timeout: 120_000 }, async () => {
    const guilty = await walk(browser, 'classic', planted(browser, PLANTED), 1);
    expect(guilty.requests).toContain('GET /ror/planted');
    // The background is kept off the network by its own policy, planted request or not.
    expect(guilty.elsewhere).toEqual([]);
  });
});
