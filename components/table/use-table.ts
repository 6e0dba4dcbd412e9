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
/** Without a key for as long, one has typed what one wanted, ms. */
const REST_MS = 300;
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

/**
 * While one types, what is in sight: a key answered costs what it draws, and rows taken away and made again at each key cost more than
 * those that stay. All else that is asked draws the whole page, where one may be anywhere.
 */
function useDrawn(words: string): { drawn: number; type: () => void } {
  /** How long to wait before the whole page is drawn, ms; nothing once it is. The page opens as if one had typed. */
  const [rest, setRest] = useState<number | undefined>(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the rest again.
  useEffect(() => {
    if (rest === undefined) return;
    let idle = 0;
    const resting = setTimeout(() => {
      idle = requestIdleCallback(() => setRest(undefined), { timeout: 500 });
    }, rest);
    return () => {
      clearTimeout(resting);
      cancelIdleCallback(idle);
    };
  }, [rest, words]);
  return { drawn: rest === undefined ? PAGE : inSight(), type: () => setRest(REST_MS) };
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
  const { drawn: seen, type } = useDrawn(words);
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
      if (part.words !== undefined) type();
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
