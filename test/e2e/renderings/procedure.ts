// The whole procedure on renderings that others' widget libraries draw, with no variant stored for any of them.
import { test } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers';
import { RENDERING_NAMES } from '../../ror/renderings/names';
import { loadRows } from '../../ror/rows';
import { walk } from '../procedure';
import { onStages } from '../support/stage';

/** Declares the walk in one browser: six renderings take minutes in each. */
export function walkRenderings(browser: BrowserName): void {
  const { rows, source } = loadRows();
  onStages({ rows, at: 'sign-in', fronts: RENDERING_NAMES, browsers: [browser] }, (stage) => {
    test(`a director goes from signing in to the integrated dossier (${rows.length} rows, ${source})`, {
      timeout: 400_000,
    }, async () => {
      const { session, server, front } = stage;
      await walk({ session, server, front, onStep: async () => {} });
    });
  });
}
