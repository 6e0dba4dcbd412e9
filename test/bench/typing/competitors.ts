// Who is measured: what a site or a browser could offer in place of our search, and the floor under all of them.

const PEERS = ['floor', 'datatables', 'list-js', 'tabulator', 'ag-grid', 'mark-js', 'naive'] as const;
export type PeerName = (typeof PEERS)[number];
/** `ours` is the extension on the site's own page; `delayed` is right 100 ms late, to check the clock. */
export type CompetitorName = PeerName | 'ours' | 'delayed';

interface Competitor {
  label: string;
  /** Draws rows of its own from data: its page holds no table. */
  grid?: true;
  /** Seconds a key on a big list: one round of it has to do there. */
  slow?: true;
}

export const COMPETITORS: Record<CompetitorName, Competitor> = {
  floor: { label: 'plancher (la page ne fait que montrer la touche)' },
  datatables: { label: 'DataTables 3, toutes les lignes' },
  'list-js': { label: 'List.js 2', slow: true },
  tabulator: { label: 'Tabulator 6 (lignes virtuelles)', grid: true },
  'ag-grid': { label: 'ag-grid 36 (lignes virtuelles)', grid: true },
  'mark-js': { label: 'mark.js 8 (surligne, ne cache rien)', slow: true },
  naive: { label: 'naïf (textContent + style.display)', slow: true },
  ours: { label: 'Compagnon ROR' },
  delayed: { label: 'page en retard de 100 ms' },
};

/** From here on a list is big: fewer competitors, fewer keys. */
export const BIG = 20_000;
const LARGE = 9000;

/** Those measured at a size. */
export function competitorsAt(size: number): CompetitorName[] {
  return size >= BIG ? ['floor', 'datatables', 'ag-grid', 'ours'] : [...PEERS, 'ours'];
}

/** Rounds of one at a size, when `rounds` are wanted. */
export function roundsOf(name: CompetitorName, size: number, rounds: number): number {
  if (size >= BIG) return Math.min(rounds, name === 'datatables' ? 1 : 2);
  return COMPETITORS[name].slow && size >= LARGE ? 1 : rounds;
}
