// The facts of a sheet, label and value, from its lines; what could not be understood is counted, never guessed.
import type { RawSheet } from '@/lib/messages';
import { plain } from '@/lib/text/wording';
import { bare, isGroup, isKnownLabel, isLabel, uncounted } from './label';
import { type Cell, type Item, itemsOf } from './lines';
import { type Read, withItems } from './offers';
import { FACTS_MAX, type Fact, type Facts, TEXT_MAX } from './schema';
import { readTable, type Told } from './table';

interface Heading {
  level: number;
  text: string;
}

/** A title without a heading's mark is one of this level. */
const UNMARKED = 2;

class Reader {
  readonly read: Read[] = [];
  /** Plain texts that told nothing, by how many facts stood before. */
  private readonly strange: { text: string; after: number; begun: boolean }[] = [];
  private unread = 0;
  /** Something is being edited that cannot be told apart from the rest. */
  editing = false;
  private headings: Heading[] = [];
  /** A label that waits for its value. */
  private label = '';
  /** The text just before. */
  private lead = '';

  /** The sheet has begun: what stands before its first title or fact is the rest of the page. */
  private begun = false;

  constructor(private readonly title: string) {}

  take(items: readonly Item[]): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (item.is === 'row') {
        const rows: Cell[][] = [];
        for (let next: Item | undefined = item; next?.is === 'row'; next = items[++i]) rows.push(next.cells);
        i--;
        for (const told of readTable(rows)) this.table(told);
      } else if (item.is === 'heading') this.heading(item);
      else if (item.is === 'term') this.term(item.text);
      else if (item.is === 'description') this.description(item.text, items[i - 1]?.is === 'description');
      else if (item.is === 'field') this.field(item);
      else if (item.is === 'text') this.texts(item.texts);
    }
  }

  /** Texts up to the last fact are part of the sheet; those after it, and before its beginning, are the rest of the page. */
  unreadLines(facts: readonly Fact[]): number {
    // A text that names a field, or an offer, has told something.
    const names = new Set(facts.flatMap(({ label, offer = '' }) => [plain(label), plain(offer)]));
    const within = this.strange.filter(
      ({ text, after, begun }) => begun && after < this.read.length && !names.has(plain(text)),
    );
    return this.unread + within.length;
  }

  private heading({ level, text }: Heading): void {
    const title = uncounted(text);
    if (level > 1 && plain(title) !== this.title) this.begun = true;
    this.label = '';
    this.lead = '';
    this.headings = [...this.headings.filter((other) => other.level < level), { level, text: title.slice(0, 200) }];
  }

  private place(): Pick<Read, 'section' | 'offer'> {
    const titles = this.headings
      .filter(({ level, text }) => level > 1 && text !== '' && plain(text) !== this.title)
      .map(({ text }) => text);
    const group = titles.findIndex(isGroup);
    const offer = group < 0 ? [] : titles.slice(group + 1);
    const section = group < 0 ? titles.at(-1) : titles[group];
    return { ...(section ? { section } : {}), ...(offer.length > 0 ? { offer: offer.join(' – ').slice(0, 200) } : {}) };
  }

  private add(label: string, value: string | undefined, offer?: string): void {
    const place = this.place();
    this.begun = true;
    const named = offer === undefined ? place : { ...place, offer: offer.slice(0, 200) };
    const lead = this.lead;
    if (value === undefined) this.unread++;
    const held = value === undefined ? { value: '', hidden: true } : { value: value.slice(0, 1000) };
    this.read.push({ ...named, label: bare(label).slice(0, 200), ...held, lead });
    this.label = '';
    this.lead = '';
  }

  private table(told: Told): void {
    if (told.is === 'fact') this.add(told.label, told.value, told.offer);
    else if (told.is === 'text') this.texts([told.text]);
    else if (told.is === 'unread') this.unread++;
    else this.editing = true;
  }

  private term(text: string): void {
    this.label = text;
  }

  private description(text: string, more: boolean): void {
    const last = this.read.at(-1);
    if (this.label) this.add(this.label, text);
    else if (more && last) last.value = [last.value, text].filter(Boolean).join(' ; ').slice(0, 1000);
    else this.unread++;
  }

  private field({ label, text, hidden }: Extract<Item, { is: 'field' }>): void {
    const name = label || this.label || (isLabel(this.lead) ? this.lead : '');
    if (name) {
      this.lead = '';
      this.add(name, hidden ? undefined : text);
    } else {
      this.unread++;
      this.label = '';
      this.lead = '';
    }
  }

  private texts(texts: readonly string[]): void {
    const whole = texts.join(' ');
    const single = texts.length === 1;
    const label = this.label;
    // A label followed by another has no value.
    const another = /:\s*$/.test(whole) || (single && isKnownLabel(whole));
    this.label = '';
    const told = label && !another ? { label, value: whole } : pairIn(texts);
    if (told) this.add(told.label, told.value);
    else if (another && isLabel(whole)) this.label = whole;
    else if (isGroup(whole)) this.heading({ level: UNMARKED, text: whole });
    else if (/\p{L}\p{L}/u.test(whole)) {
      this.lead = whole;
      this.strange.push({ text: whole, after: this.read.length, begun: this.begun });
    }
  }
}

/** A label and its value in one line: two texts, or two sides of a colon. */
function pairIn(texts: readonly string[]): { label: string; value: string } | undefined {
  const [first = '', second = ''] = texts;
  const rest = texts.slice(1).join(' ').replace(/^:\s*/, '');
  const marked = /:\s*$/.test(first) || second.startsWith(':');
  if (rest && isLabel(first) && (marked || texts.length === 2)) return { label: first, value: rest };
  const [, label = '', value = ''] = /^([^:]{2,80}?)\s*:\s+(\S.*)$/.exec(texts.join(' ')) ?? [];
  return value && isLabel(label) ? { label, value } : undefined;
}

/** As much of a sheet as is read; its `title` is no title of a section. */
type Readable = Pick<RawSheet, 'lines' | 'kinds'> & { title?: string };

/** A sheet as read, and which of its facts are being edited: these are neither there nor gone. */
export interface Reading extends Facts {
  /** Facts without their values, and whether there are others that cannot be named. */
  edited: Fact[];
  editing: boolean;
}

/** The facts of a sheet in the order of the page. Those past what is kept of one are counted as unread. */
export function factsOf({ title = '', ...sheet }: Readable): Reading {
  const reader = new Reader(plain(title));
  reader.take(itemsOf(sheet));
  const facts: Fact[] = [];
  const all = withItems(reader.read);
  let unread = reader.unreadLines(all);
  let size = 0;
  const edited: Fact[] = [];
  for (const { hidden, ...fact } of all) {
    if (hidden) {
      edited.push(fact);
      continue;
    }
    size += fact.label.length + fact.value.length + (fact.section?.length ?? 0) + (fact.offer?.length ?? 0);
    if (facts.length < FACTS_MAX && size <= TEXT_MAX) facts.push(fact);
    else unread++;
  }
  return { facts, unread, edited, editing: reader.editing };
}
