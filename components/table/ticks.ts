// Which rows are ticked. Rows out of sight keep their tick, and count no more until they are back.

export type Ticks = ReadonlySet<string>;

export const NO_TICK: Ticks = new Set();

/** The ids with those given ticked, or not. */
export function ticked(ticks: Ticks, ids: readonly string[], on: boolean): Ticks {
  const next = new Set(ticks);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** All rows between the last one pressed and this one, both included; this one alone when the last is no longer shown. */
export function between(shown: readonly { id: string }[], last: string | undefined, id: string): string[] {
  const from = last === undefined ? -1 : shown.findIndex((row) => row.id === last);
  const to = shown.findIndex((row) => row.id === id);
  if (from < 0 || to < 0) return [id];
  return shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
}
