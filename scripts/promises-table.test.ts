// The table of the promises keeps what was not tried and replaces what was.
import { expect, it } from 'vitest';
import { type Tried, withTable } from './promises-table';

const EMPTY = 'Avant\n<!-- mesures : début, écrit par npm run promises -->\n<!-- mesures : fin -->\nAprès\n';
const tried = (id: string, more: Partial<Tried> = {}): Tried => ({
  id,
  says: 'Rien ne sort',
  kept: true,
  figures: ['0 requête'],
  tests: 2,
  failed: 0,
  ...more,
});

it('writes a line a promise, in the order given, and leaves the rest of the page alone', () => {
  const page = withTable(EMPTY, [tried('S2'), tried('R1')], ['R1', 'S2'], '2026-01-05');
  expect(page.startsWith('Avant\n')).toBe(true);
  expect(page.endsWith('\nAprès\n')).toBe(true);
  expect(page.indexOf('| R1 |')).toBeLessThan(page.indexOf('| S2 |'));
  expect(page).toContain('✔ tenue (2 tests), le 2026-01-05<br>0 requête');
});

it('keeps the line of what was not tried, and says what failed', () => {
  const before = withTable(EMPTY, [tried('S2'), tried('R1')], ['S2', 'R1'], '2026-01-05');
  const after = withTable(before, [tried('R1', { kept: false, failed: 1 })], ['S2', 'R1'], '2026-02-01');
  expect(after).toContain('| S2 | Rien ne sort | ✔ tenue (2 tests), le 2026-01-05');
  expect(after).toContain('| R1 | Rien ne sort | ✘ non tenue (1 sur 2), le 2026-02-01');
  expect(after.match(/\| R1 \|/g)).toHaveLength(1);
});

it('refuses a page without a place for it', () => {
  expect(() => withTable('Rien', [], [], '2026-01-05')).toThrow();
});

it('lets no text of a promise break the table', () => {
  const page = withTable(EMPTY, [tried('S5', { says: 'a | b\nc' })], ['S5'], '2026-01-05');
  expect(page).toContain('| S5 | a \\| b c |');
});
