// What the table shows: the dossiers that answer, in their order, a page of them, and which are ticked.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { foldAhead } from '@/components/filter';
import type { DossiersView } from '@/components/use-dossiers';
import { isDue } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import type { ColumnId } from './columns';
import { answers, EVERYTHING, type Question } from './question';
import { FIRST_SORT, pressed, type Sort, sortedBy } from './sorted';
import { between, NO_TICK, type Ticks, ticked } from './ticks';
import { wordFilter } from './words';

/** Rows of a page. */
export const PAGE = 50;
/** A row is this high at least, and the filter this far above the first, px (table.css, filters.css). */
const ROW_HEIGHT = 48;
const FILTER_HEIGHT = 180;
/** Texts folded in one idle moment. */
const FOLDED_AT_ONCE = 250;

export interface Table {
  question: Question;
  ask: (part: Partial<Question>) => void;
  sort: Sort;
  sortBy: (by: ColumnId) => void;
  /** All that answer, in order. */
  found: readonly Dossier[];
  /** How many: more than are found while only the first are there. */
  count: number;
  /** Of them, those to act on now. */
  due: number;
  page: number;
  pages: number;
  rows: readonly Dossier[];
  turn: (page: number) => void;
  /** Turns to the page of one, nothing asked that would hide it. */
  show: (id: string) => void;
  ticks: Ticks;
  /** Ticked, among those that answer. */
  chosen: readonly Dossier[];
  tick: (id: string, on: boolean, range: boolean) => void;
  tickAll: (on: boolean) => void;
  untick: () => void;
}

/** As many rows as the window has room for, below the filter one types in. */
const inSight = () => Math.min(PAGE, Math.max(8, Math.ceil((innerHeight - FILTER_HEIGHT) / ROW_HEIGHT)));

/** The whole page once nothing else is to be done, until then what is in sight: a key answered costs what it draws. */
function useSeenFirst(found: readonly Dossier[]): number {
  const [whole, setWhole] = useState<readonly Dossier[]>();
  useEffect(() => {
    const waiting = requestIdleCallback(() => setWhole(found), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [found]);
  return whole === found ? PAGE : inSight();
}

/** Texts are made ready for the filter while nothing else is to be done. */
function useFolding(dossiers: readonly Dossier[]): void {
  useEffect(() => {
    let from = 0;
    let waiting = 0;
    const some = () => {
      foldAhead(dossiers.slice(from, from + FOLDED_AT_ONCE));
      from += FOLDED_AT_ONCE;
      if (from < dossiers.length) waiting = requestIdleCallback(some);
    };
    waiting = requestIdleCallback(some);
    return () => cancelIdleCallback(waiting);
  }, [dossiers]);
}

export function useTable({ dossiers, moment, summary }: DossiersView): Table {
  const [question, setQuestion] = useState(EVERYTHING);
  const [sort, setSort] = useState(FIRST_SORT);
  const [asked, setPage] = useState(0);
  const [ticks, setTicks] = useState(NO_TICK);
  /** The row pressed last, where a range begins. */
  const last = useRef<string | undefined>(undefined);
  useFolding(dossiers);

  // Sorted before it is filtered: a key filters, and sorts nothing.
  const sorted = useMemo(() => sortedBy(dossiers, sort), [dossiers, sort]);
  // And the words last: all else holds from one key to the next.
  const { words, department, group, state, age, due } = question;
  const narrowed = useMemo(
    () => sorted.filter(answers({ department, group, state, age, due }, moment)),
    [sorted, department, group, state, age, due, moment],
  );
  const urgent = useMemo(() => new Set(dossiers.filter((dossier) => isDue(dossier, moment))), [dossiers, moment]);
  const keptBy = useMemo(() => wordFilter(narrowed, urgent), [narrowed, urgent]);
  const { found, due: dueFound } = useMemo(() => keptBy(words), [keptBy, words]);
  const seen = useSeenFirst(found);
  // One that is wanted is there at once, wherever it stands.
  const [wanted, setWanted] = useState<string>();
  const drawn = wanted === undefined ? seen : PAGE;
  const count = summary?.open ?? found.length;
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(asked, pages - 1);
  const rows = useMemo(() => found.slice(page * PAGE, page * PAGE + drawn), [found, page, drawn]);
  const chosen = useMemo(() => (ticks.size === 0 ? [] : found.filter(({ id }) => ticks.has(id))), [found, ticks]);
  const shown = useRef(found);
  shown.current = found;

  return {
    question,
    ask: (part) => {
      setWanted(undefined);
      setQuestion({ ...question, ...part });
      setPage(0);
    },
    sort,
    sortBy: (by) => {
      setSort(pressed(sort, by));
      setPage(0);
    },
    found,
    count,
    due: summary?.due ?? dueFound,
    page,
    pages,
    rows,
    turn: setPage,
    show: (id) => {
      setWanted(id);
      setQuestion({ ...EVERYTHING, state: 'all' });
      setPage(Math.max(0, Math.floor(sorted.findIndex((dossier) => dossier.id === id) / PAGE)));
    },
    ticks,
    chosen,
    tick: (id, on, range) => {
      const ids = range ? between(shown.current, last.current, id) : [id];
      last.current = id;
      setTicks((now) => ticked(now, ids, on));
    },
    tickAll: (on) => {
      const ids = shown.current.map(({ id }) => id);
      setTicks((now) => ticked(now, ids, on));
    },
    untick: () => setTicks(NO_TICK),
  };
}
