// Whether a row told by a page has its shape, by hand: a list tells thousands of them while one waits.

const MOST_CELLS = 40;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/** Refuses what a strict schema of a raw row would, at a third of its cost: no other keys, and nothing past these sizes. */
export function isRawRow(value: unknown): value is { key: string; cells: string[]; href?: string | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const name in value) if (name !== 'key' && name !== 'cells' && name !== 'href') return false;
  const { key, cells, href } = value as Record<string, unknown>;
  if (!isText(key, 2100) || key === '' || !(href === undefined || isText(href, 2000))) return false;
  if (!Array.isArray(cells) || cells.length > MOST_CELLS) return false;
  for (const cell of cells) if (!isText(cell, 500)) return false;
  return true;
}
