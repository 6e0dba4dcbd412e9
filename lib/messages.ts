// The whole protocol: what may be asked of the background, by whom, and the shape of question and answer.
// The page side imports types only (`lib/send.ts`); schemas run in the background (`lib/gate.ts`).
import * as z from 'zod/mini';
import { BackupState, Compared, Label, Source } from '@/lib/backup/schema';
import { Found, RawRow } from '@/lib/catalogue/schema';
import { Comparison } from '@/lib/comparison/schema';
import { Capture, KnownDossier, Tracked } from '@/lib/dossiers/capture-schema';
import { Dossiers, ManyAct, ManyRows } from '@/lib/dossiers/many-schema';
import { CivilDate, Dossier, DossierState, Group, Moment, SnoozeChoice, Structure } from '@/lib/dossiers/schema';
import { FrameReport, SiteHealth } from '@/lib/frames/schema';
import { Pin } from '@/lib/pins/schema';
import { Hooks, Knowledge, Lesson, Pointed, RepairStep, Said, Variant } from '@/lib/profile/schema';
import { RawSheet } from '@/lib/reading/schema';
import { FilterChoice, Settings } from '@/lib/settings/schema';

export type { BackupState, Compared, Copy, Difference } from '@/lib/backup/schema';
export type { Found, Hit, ListedRow, RawRow } from '@/lib/catalogue/schema';
export type { Change, Comparison, Place } from '@/lib/comparison/schema';
export type { Capture, KnownDossier } from '@/lib/dossiers/capture-schema';
export type {
  Dossier,
  DossierState,
  Group,
  HistoryEntry,
  Merge,
  Moment,
  RememberedRow,
  Sign,
  SnoozeChoice,
  Structure,
} from '@/lib/dossiers/schema';
export type { FrameReport, Recognised, SiteHealth } from '@/lib/frames/schema';
export type { Pin } from '@/lib/pins/schema';
export type { Hooks, Knowledge, Lesson, PartId, Pointed, RepairStep, Role, Said, Variant } from '@/lib/profile/schema';
export type { RawSheet } from '@/lib/reading/schema';
export type { FeatureId, FilterChoice, Preset, Settings, WholeChoice } from '@/lib/settings/schema';

const Nothing = z.strictObject({});
const url = z.string().check(z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const RowKey = z.string().check(z.minLength(1), z.maxLength(2100));
const words = z.string().check(z.maxLength(200));
const Id = z.strictObject({ id: z.uuid() });

/** A piece of the overlay as the background draws it: a text, or an element (tag, attributes, what is inside). */
export type Drawn = string | [tag: string, attributes: Record<string, string | number | boolean>, ...inside: Drawn[]];
const Drawing = z.array(z.custom<Drawn>());

const content = ['content'] as const;
const page = ['page'] as const;
const both = ['content', 'page'] as const;

/** `from`: `content` is our script in a frame of the ROR, `page` one of our own extension pages. */
export const protocol = {
  'settings.get': { from: both, in: Nothing, out: Settings },
  'settings.set': { from: both, in: z.partial(Settings), out: Settings },

  /** The page of a dossier as it stands: what it is about is read from it, and from the sheet visited before. */
  'dossiers.seen': {
    from: content,
    in: z.strictObject({
      id: z.uuid(),
      what: z.enum(['created', 'opened', 'renamed']),
      sheet: RawSheet,
      visited: z.optional(Structure),
      name,
      url,
    }),
    out: Tracked,
  },
  /** The page of a dossier has changed since: its sheet is compared, nothing else is noted. */
  'dossiers.sheet': {
    from: content,
    in: z.strictObject({ sheet: RawSheet, visited: z.optional(Structure), name, url }),
    out: Nothing,
  },
  /** A page about a dossier, with nothing else on it that is known: its state is noted if it is that of a dossier tracked. */
  'dossiers.page': { from: content, in: z.strictObject({ sheet: RawSheet }), out: Nothing },
  /** What changes in a dossier, and what its integration will erase of edits made outside it. */
  'dossiers.compare': { from: page, in: Id, out: Comparison },
  /** Of the dossiers asked for, those whose integration will erase edits made outside them, and how many. */
  'dossiers.erased': {
    from: page,
    in: z.strictObject({ ids: z.array(z.uuid()).check(z.maxLength(500)) }),
    out: z.strictObject({ erased: z.array(z.strictObject({ id: z.uuid(), count: z.int() })) }),
  },
  'dossiers.capture': { from: both, in: Capture, out: Tracked },
  /** The open dossier tracked for a structure, if any. */
  'dossiers.find': {
    from: both,
    in: z.strictObject({ structure: Structure, name: z.optional(name), url: z.optional(url) }),
    out: z.strictObject({ dossier: z.optional(KnownDossier) }),
  },
  'dossiers.list': {
    from: page,
    in: Nothing,
    /** `moment` is what `isDue` goes by; `snoozes` the days to put off to, soonest first. */
    out: z.strictObject({
      dossiers: Dossiers,
      today: CivilDate,
      unreadable: z.number(),
      moment: Moment,
      snoozes: z.array(SnoozeChoice),
    }),
  },
  /** « Pendant votre absence »: what fell due since the user last looked, longest due first; nothing before a first look. */
  'dossiers.missed': {
    from: page,
    in: Nothing,
    out: z.strictObject({ since: z.optional(CivilDate), ids: z.array(z.uuid()) }),
  },
  /** The user has seen that list, or the dossiers where it is empty. */
  'dossiers.looked': { from: page, in: Nothing, out: Nothing },
  /** The open dossiers, or those of them asked for, as a calendar file: its text and its name. */
  'dossiers.calendar': {
    from: page,
    in: z.strictObject({ ids: z.optional(z.array(z.uuid()).check(z.maxLength(20_000))) }),
    out: z.strictObject({ text: z.string(), name: z.string(), count: z.int() }),
  },
  /** Add or replace a whole dossier: the form, and the undo of any action. */
  'dossiers.put': { from: page, in: z.strictObject({ dossier: Dossier }), out: z.strictObject({ dossier: Dossier }) },
  'dossiers.setState': {
    from: page,
    in: z.strictObject({ id: z.uuid(), state: DossierState }),
    out: z.strictObject({ dossier: Dossier }),
  },
  'dossiers.snooze': {
    from: page,
    in: z.strictObject({ id: z.uuid(), until: CivilDate, evening: z.optional(z.boolean()) }),
    out: z.strictObject({ dossier: Dossier }),
  },
  /** The user's answer about a dossier that seems integrated: it is, or it goes on. */
  'dossiers.confirm': {
    from: page,
    in: z.strictObject({ id: z.uuid(), integrated: z.boolean() }),
    out: z.strictObject({ dossier: Dossier }),
  },
  /** Takes a merge back: `other`, the id of a record merged into this one, is a dossier of its own again. */
  'dossiers.separate': {
    from: page,
    in: z.strictObject({ id: z.uuid(), other: z.uuid() }),
    out: z.strictObject({ dossier: Dossier, other: Dossier }),
  },
  /** Stop tracking; the answer is the row removed, to put back on undo. */
  'dossiers.remove': { from: page, in: Id, out: z.strictObject({ dossier: z.optional(Dossier) }) },
  /** The same act on many dossiers, all or none; the answer is the rows as they were, to put back on undo. */
  'dossiers.many': { from: page, in: ManyAct, out: z.strictObject({ before: Dossiers }) },
  /** Whole rows put and rows taken away, all or none: an import, and the undo of any of this. */
  'dossiers.write': { from: page, in: ManyRows, out: Nothing },

  /** Rows of a list on screen, told as they are read. `list` is made by the sender; `partial`: the page shows only a part of its list. */
  'catalogue.put': {
    from: content,
    in: z.strictObject({
      list: z.uuid(),
      titles: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(40)),
      rows: z.array(RawRow).check(z.maxLength(1000)),
      partial: z.boolean(),
    }),
    out: z.strictObject({ known: z.number() }),
  },
  'catalogue.ask': {
    from: content,
    in: z.strictObject({
      list: z.uuid(),
      words,
      filter: FilterChoice,
      limit: z.int().check(z.minimum(0), z.maximum(600)),
      /** Also the key of every row that answers. */
      all: z.boolean(),
    }),
    out: Found,
  },
  'naming.propose': {
    from: content,
    in: z.strictObject({
      sheet: RawSheet,
      visited: z.optional(Structure),
      /** What the site's field holds. */
      current: z.string().check(z.maxLength(2000)),
      limit: z.optional(z.int()),
      /** What the user chose, over any proposal. */
      department: z.optional(z.string().check(z.maxLength(3))),
      group: z.optional(Group),
      /** What was just done with it, in words, and whether that can be undone. */
      said: z.string().check(z.maxLength(300)),
      undo: z.boolean(),
    }),
    /** The full name, '' while a choice is missing, and the form to choose it in. */
    out: z.strictObject({ name: z.string(), drawn: Drawing }),
  },

  /** What the overlay shows, drawn from what the page tells. */
  'cards.guide': {
    from: content,
    in: z.strictObject({ current: z.int(), canPoint: z.boolean(), open: z.boolean() }),
    out: z.strictObject({ drawn: Drawing }),
  },
  'cards.filters': {
    from: content,
    in: z.strictObject({
      mss: z.optional(z.boolean()),
      choice: FilterChoice,
      asking: z.boolean(),
      ready: z.boolean(),
      /** With these the card tells what each choice would leave; `known` (rows) only says that it must be drawn again. */
      list: z.optional(z.uuid()),
      words: z._default(words, ''),
      known: z.optional(z.int()),
      /** What was just done, as `filters.act` says. */
      said: z._default(z.string().check(z.maxLength(300)), ''),
    }),
    out: z.strictObject({ drawn: Drawing }),
  },
  /** A control of that card was used: what is asked now, kept in the settings. */
  'filters.act': {
    from: content,
    in: z.strictObject({
      act: z.string().check(z.maxLength(40)),
      value: z.string().check(z.maxLength(200)),
      choice: FilterChoice,
      words,
      list: z.optional(z.uuid()),
    }),
    out: z.strictObject({
      choice: FilterChoice,
      words: z.string(),
      said: z.string(),
    }),
  },
  'cards.warning': {
    from: content,
    in: z.strictObject({
      canOpen: z.boolean(),
      canTrack: z.boolean(),
      tracked: z.boolean(),
      said: z.string().check(z.maxLength(300)),
    }),
    out: z.strictObject({ drawn: Drawing }),
  },
  /** The reminder on the pages of the ROR; `act`, the control just used in it, '' for none. */
  'cards.strip': {
    from: content,
    in: z.strictObject({ act: z.string().check(z.maxLength(60)) }),
    out: z.strictObject({ drawn: Drawing }),
  },
  /**
   * A sheet is on screen: what to ask before it is edited, nothing where it may be. `link`: where the notice's own link leads. Told
   * with the way to the dossier, how to find it where none is known, and what to say to whoever goes on.
   */
  'guard.ask': {
    from: content,
    in: z.strictObject({ structure: Structure, notice: z.boolean(), href: url, link: z.optional(url) }),
    out: z.strictObject({ url: z.optional(url), question: Drawing, how: Drawing, after: Drawing }),
  },
  /** The user goes on all the same: nothing more is asked in this tab about that structure, today. */
  'guard.pass': { from: content, in: z.strictObject({ structure: Structure }), out: Nothing },
  /** A sheet's toggle of « mes structures »; its press is `pins.toggle`. */
  'cards.pin': {
    from: content,
    in: z.strictObject({
      structure: Structure,
      /** As just pressed; else as stored. */
      pinned: z.optional(z.boolean()),
      said: z.string().check(z.maxLength(300)),
    }),
    out: z.strictObject({ drawn: Drawing }),
  },
  'cards.health': {
    from: content,
    in: z.strictObject({ report: FrameReport, lost: z.string().check(z.maxLength(2000)) }),
    out: z.strictObject({ drawn: Drawing }),
  },

  /** The establishment a sheet shows, if it gives a name. */
  'reading.sheet': { from: content, in: RawSheet, out: z.strictObject({ structure: z.optional(Structure) }) },

  /** Answers what is lost here and since when, in words; '' when nothing is. */
  'site.report': { from: content, in: FrameReport, out: z.strictObject({ lost: z.string() }) },
  /** The frame's page goes away (`pagehide`): its report no longer holds. */
  'site.gone': { from: content, in: Nothing, out: Nothing },
  /** A page opens: `visited` is that of this tab's last report (a page load forgets, the background does not), `style` a style sheet. */
  'site.opening': {
    from: content,
    in: Nothing,
    out: z.strictObject({
      settings: Settings,
      knowledge: Knowledge,
      visited: z.optional(Structure),
      style: z.string(),
      /** The first drawing of `cards.strip`, if it was ready: its room is there from the first moment. */
      strip: Drawing,
    }),
  },
  /** The health of the site: of a tab, or of the page of the ROR last seen in any; and what is remembered of earlier ones. */
  'site.health': { from: page, in: z.strictObject({ tabId: z.optional(z.int()) }), out: SiteHealth },
  /** Last reports of a tab's frames, top frame first. */
  'site.reports': {
    from: page,
    in: z.strictObject({ tabId: z.int() }),
    out: z.strictObject({ reports: z.array(FrameReport) }),
  },
  /** Ways to know again what a person has just shown, best first; nothing is kept. */
  'repair.describe': {
    from: content,
    in: Pointed,
    out: z.strictObject({ variants: z.array(Variant) }),
  },
  /** What to say next; `keep` keeps one of them, confirmed by the person, `undo` takes it back. */
  'repair.step': { from: content, in: RepairStep, out: Said },
  /** What was taught here, what an administrator has set, and what of that is no use, in sentences. */
  'profile.get': {
    from: page,
    in: Nothing,
    out: z.strictObject({ taught: Hooks, managed: Hooks, flaws: z.array(z.string()) }),
  },
  'profile.forget': { from: page, in: Lesson, out: Nothing },
  /** Add what a document holds to what was taught; what is refused is told in sentences. `before` is for the undo. */
  'profile.import': {
    from: page,
    in: z.strictObject({ text: z.string().check(z.maxLength(1_000_000)) }),
    out: z.strictObject({ added: z.int(), flaws: z.array(z.string()), before: Hooks }),
  },
  /** Put back what was taught, whole: the undo of a page of ours. */
  'profile.put': { from: page, in: z.strictObject({ taught: Hooks }), out: Nothing },
  /** Structures seen in any list, and those pinned: searched without a list on screen. Keys are theirs, for `pins.toggle`. */
  'memory.find': {
    from: page,
    in: z.strictObject({ words, limit: z.int().check(z.minimum(0), z.maximum(60)) }),
    out: Found,
  },
  'memory.count': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
  /** Forget every structure seen; dossiers and pins stay. Says how many there were. */
  'memory.clear': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
  /** « Mes structures », by name. */
  'pins.list': { from: page, in: Nothing, out: z.strictObject({ pins: z.array(Pin) }) },
  /** Pins a row of a list, or a structure, or takes its pin away: what `on` says, else the other of what it is. */
  'pins.toggle': {
    from: both,
    in: z.strictObject({
      list: z.optional(z.uuid()),
      key: z.optional(RowKey),
      structure: z.optional(Structure),
      on: z.optional(z.boolean()),
    }),
    out: z.strictObject({ pinned: z.boolean() }),
  },
  /** Whether a backup file is due, the copies kept here, whether the dossiers are gone, and the restore that can be taken back. */
  'backup.state': { from: page, in: Nothing, out: BackupState },
  /**
   * A file's text and name: all that is kept here, or with `ids` a selection to hand to someone, without notes unless asked.
   * `mark` is for `backup.saved`.
   */
  'backup.export': {
    from: page,
    in: z.strictObject({
      ids: z.optional(z.array(z.uuid()).check(z.maxLength(20_000))),
      notes: z.optional(z.boolean()),
      /** Who hands it over. */
      label: z.optional(Label),
    }),
    out: z.strictObject({ text: z.string(), name: z.string(), count: z.int(), mark: z.int() }),
  },
  /** The file of everything has been saved: the nudge begins again from there. */
  'backup.saved': { from: page, in: z.strictObject({ mark: z.int() }), out: Nothing },
  /** Not now: no nudge for a week. */
  'backup.later': { from: page, in: Nothing, out: Nothing },
  /** What restoring a file or a copy would change; nothing is written. */
  'backup.compare': { from: page, in: Source, out: Compared },
  /** Restores it: adds, completes, never deletes. Answers what it did; the same again does nothing more. */
  'backup.restore': { from: page, in: Source, out: Compared },
  /** Takes the last restore back. `kept`: records changed since, which stay as they are. */
  'backup.undo': { from: page, in: Nothing, out: z.strictObject({ undone: z.int(), kept: z.int() }) },
  /** The copy of a lost database is not wanted back: it is offered no more. */
  'backup.decline': { from: page, in: Id, out: Nothing },
  /** Deletes the copies kept here and what is kept to take a restore back; dossiers stay. Says how many copies there were. */
  'backup.forget': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
  /** Deletes every dossier, open ones too, with what was read of them and every copy. Says how many dossiers there were. */
  'backup.erase': { from: page, in: Nothing, out: z.strictObject({ count: z.int() }) },
  /** Open the full-tab page of the dossiers. */
  'pages.dossiers': { from: both, in: Nothing, out: Nothing },
} satisfies Record<string, { from: readonly ('content' | 'page')[]; in: z.ZodMiniType; out: z.ZodMiniType }>;

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type Input<T extends MessageType> = z.input<Protocol[T]['in']>;
export type Output<T extends MessageType> = z.infer<Protocol[T]['out']>;

/** Why a message was not carried out. `storage`: the database could not be read or written. */
export type Refusal = 'unknown' | 'sender' | 'invalid' | 'missing' | 'storage' | 'failed' | 'silent';
export type Answer<T extends MessageType> = { ok: true; value: Output<T> } | { ok: false; code: Refusal };
