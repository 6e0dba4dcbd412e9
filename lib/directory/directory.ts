// The directory on screen: where its rows stand, what is asked of it (words, filters), and what the background answers.
import type { FilterChoice, Found, RawRow } from '@/lib/messages';
import type { Send, SendError } from '@/lib/sender';
import { isChoosing, NO_CHOICE } from '@/lib/settings/defaults';
import { listeners, onAbort } from '@/lib/signals';
import { isGone } from '@/lib/site/frames';
import type { FoundList } from '@/lib/site/list';
import { readRow } from '@/lib/site/read-rows';
import type { Site } from '@/lib/site/site';
import { type ListedRows, listedRows, type Place } from './listed-rows';

export interface Question {
  words: string;
  filter: FilterChoice;
}

export interface Directory {
  /** Ask for words, a filter, or both; who subscribes is called when the answer is there. */
  ask(question: Partial<Question>): void;
  question(): Question;
  /** Is anything asked? */
  asking(): boolean;
  /** The last answer; that of the question before until the new one is there. */
  answer(): Found;
  /** What the background calls the list; '' while nothing of it is known there. */
  listId(): string;
  /** Asks the background something about its list, told again where it had forgotten it. @throws SendError */
  about<T>(ask: () => Promise<T>): Promise<T>;
  /** Every row that answers, by key; null when the list has changed meanwhile. */
  allKeys(): Promise<ReadonlySet<string> | null>;
  list(): FoundList | null;
  /** Read the rows in the document now; a change of the page is read by itself, a little later. */
  read(): Promise<void>;
  /** Rows the site says its list holds; more than are known, while a virtualised list has not all passed by. */
  declared(): number;
  /** Is the site's whole list in the document? */
  complete(): boolean;
  /** Every row has passed by since the list came. */
  readWhole(): void;
  /** Are all rows known, on the page or from having passed by? */
  known(): boolean;
  /** The page of a paged list while it is read through. */
  page: number | undefined;
  place(key: string): Place | undefined;
  places(): ReadonlyMap<string, Place>;
  /** Called after each answer, and when the list on screen has changed. */
  subscribe(listener: () => void, signal: AbortSignal): void;
}

const NOTHING: Found = { known: 0, total: 0, hits: [], guesses: false, unmatched: [], chips: [], behind: 0 };
/** Hits sent at once, as many as the panel shows; and once typing rests, for who scrolls. Further, one refines the words. */
const FIRST_HITS = 12;
const MOST_HITS = 120;
const REST_MS = 350;
/** Rows told at once; the background takes no more. */
const BATCH = 500;

/** Follows the site's list until `signal` aborts. */
export function createDirectory(site: Site, ask: Send, signal: AbortSignal): Directory {
  const heard = listeners();
  let list: FoundList | null = null;
  /** The document it is in. */
  let place: Document | undefined;
  let id = '';
  let rows: ListedRows | undefined;
  let titles: string[] = [];
  /** Rows told that may leave the page; those that stand on it are read anew when they must be told again. */
  let passing: RawRow[] = [];
  let following: AbortController | undefined;
  let question: Question = { words: '', filter: NO_CHOICE };
  let answer = NOTHING;
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let passed = false;
  let retelling: Promise<void> | undefined;
  const places = new Map<string, Place>();

  const notify = heard.tell;
  /** Asked between the page's leaving and our noticing it, the list must not be touched. */
  const isThere = () => place !== undefined && !isGone(place);

  /** Tells rows, and answers how many are known then. Batches follow one another without waiting: they arrive in order. */
  async function put(batch: readonly RawRow[]): Promise<number> {
    const partial = !rows?.complete();
    const sent = [];
    for (let i = 0; i < batch.length; i += BATCH)
      sent.push(ask('catalogue.put', { list: id, titles, rows: batch.slice(i, i + BATCH), partial }));
    return Math.max(...(await Promise.all(sent)).map(({ known }) => known));
  }

  async function consult(extra: { limit: number; all: boolean }): Promise<Found> {
    const message = { list: id, ...question, words: question.words.slice(0, 200), ...extra };
    const found = await ask('catalogue.ask', message);
    if (found.known > 0 || places.size === 0) return found;
    await tellAgain();
    return ask('catalogue.ask', message);
  }

  /** The background forgets with its worker: what was told is told again, once for all who ask. */
  function tellAgain(): Promise<void> {
    retelling ??= tellAll().finally(() => (retelling = undefined));
    return retelling;
  }

  async function tellAll() {
    if (passing.length > 0) await put(passing);
    const elements = [...places.values()].map(({ element }) => element);
    // Batch after batch, so that whoever types is not held up.
    for (let i = 0; i < elements.length; i += BATCH) {
      const here = elements.slice(i, i + BATCH).filter((element) => element.isConnected);
      await put(here.map(readRow));
    }
  }

  async function refresh(limit = FIRST_HITS) {
    const mine = ++turn;
    clearTimeout(rest);
    const found = await consult({ limit, all: false }).catch(() => NOTHING);
    if (mine !== turn || signal.aborted || isGone(document)) return;
    answer = found;
    notify();
    if (found.hits.length === limit && limit < MOST_HITS) rest = setTimeout(refresh, REST_MS, MOST_HITS);
  }

  async function follow(found: FoundList | null) {
    following?.abort();
    const mine = new AbortController();
    following = mine;
    // A page of the list, or the list drawn anew: what was read of it stays known.
    const goesOn = found && list && !list.element.isConnected && isDrawnAnew(found, list);
    list = found;
    place = found?.element.ownerDocument;
    if (!goesOn) {
      id = crypto.randomUUID();
      passing = [];
      passed = false;
      places.clear();
      answer = NOTHING;
    }
    titles =
      found
        ?.titles()
        .map((title) => title.slice(0, 200))
        .slice(0, 40) ?? [];
    rows = undefined;
    notify();
    if (!found) return;
    const tell = async (fresh: RawRow[]) => {
      if (mine.signal.aborted) return;
      if (!rows?.complete()) passing.push(...fresh);
      const known = await put(fresh).catch(() => 0);
      if (mine.signal.aborted) return;
      if (directory.asking()) return refresh();
      // Nobody has asked: that they are known is all there is to say.
      answer = { ...NOTHING, known: Math.max(known, answer.known) };
      notify();
    };
    rows = listedRows(found, () => directory.page, places, tell, AbortSignal.any([signal, mine.signal]));
    await rows.read();
  }

  const current = () => site.views().find((view) => view.list && view.kind === 'directory')?.list ?? null;

  // A page still loading has its list already, and not all its rows: each change may bring some.
  site.subscribe(() => {
    const now = current();
    if (now?.element !== list?.element) void follow(now);
    else void rows?.read().then(notify);
  }, signal);

  /** Drawn anew with nothing in it that was not there, or while its pages are turned. */
  const isDrawnAnew = (found: FoundList, before: FoundList) =>
    found.element.tagName === before.element.tagName &&
    (directory.page !== undefined ||
      found
        .rows()
        .slice(0, 3)
        .every((row) => places.has(readRow(row).key)));

  const directory: Directory = {
    page: undefined,
    ask(asked) {
      question = { ...question, ...asked };
      if (!signal.aborted) void refresh();
    },
    question: () => question,
    asking: () => question.words.trim() !== '' || isChoosing(question.filter),
    answer: () => answer,
    listId: () => (answer.known > 0 ? id : ''),
    about: (request) =>
      request().catch(async (error: SendError) => {
        if (error.code !== 'missing' || places.size === 0) throw error;
        await tellAgain();
        return request();
      }),
    async allKeys() {
      const mine = turn;
      const { keys = [] } = await consult({ limit: 0, all: true }).catch(() => NOTHING);
      return mine === turn ? new Set(keys) : null;
    },
    list: () => list,
    read: async () => rows?.read(),
    declared: () => Math.max(isThere() ? (list?.declared() ?? 0) : 0, answer.known),
    complete: () => rows?.complete() ?? true,
    known: () => passed || (rows?.complete() ?? true),
    readWhole() {
      passed = true;
      notify();
    },
    place: (key) => places.get(key),
    places: () => places,
    subscribe: heard.subscribe,
  };
  onAbort(signal, () => clearTimeout(rest));
  void follow(current());
  return directory;
}
