// The whole protocol: what may be asked of the background, by whom, and the shape of question and answer.
// The page side imports types only (`lib/send.ts`); schemas run in the background (`lib/gate.ts`).
import * as z from 'zod/mini';
import { CivilDate, Dossier, DossierState, Group, Structure } from '@/lib/dossiers/schema';
import { Hooks, Knowledge, Lesson, PartId, Pointed, RepairStep, Said, Variant } from '@/lib/profile/schema';
import { FeatureId, FilterChoice, Settings } from '@/lib/settings/schema';

export type { Dossier, DossierState, Group, HistoryEntry, RememberedRow, Structure } from '@/lib/dossiers/schema';
export type { Hooks, Knowledge, Lesson, PartId, Pointed, RepairStep, Role, Said, Variant } from '@/lib/profile/schema';
export type { FeatureId, FilterChoice, Settings } from '@/lib/settings/schema';

const Nothing = z.strictObject({});
const url = z.string().check(z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const Id = z.strictObject({ id: z.uuid() });

/** What a page showed about a dossier: it was created, its page opened, its name saved, or a sheet's notice seen and followed. */
export const Capture = z.strictObject({
  /** Made by the sender; kept only when the dossier is new. */
  id: z.uuid(),
  what: z.enum(['created', 'opened', 'renamed', 'tracked']),
  structure: Structure,
  name: z.optional(name),
  group: z.optional(Group),
  url: z.optional(url),
});
export type Capture = z.infer<typeof Capture>;

/** As much of a tracked dossier as may reach a page of the site; the rest, notes first, is stripped on the way. */
export const KnownDossier = z.object({ id: z.uuid(), name, url: z.optional(url) });
export type KnownDossier = z.infer<typeof KnownDossier>;

/** Why the tracker answered so: `known` means an open dossier was already tracked and has been brought up to date. */
export const Tracked = z.strictObject({ outcome: z.enum(['added', 'known']), dossier: KnownDossier });

/** A part of the page as found: by which variant (its place among those known), of how many that fit as well. */
export const Recognised = z.strictObject({
  id: PartId,
  /** By its words and role, its field's name, a selector; or by its make-up, without a variant. */
  by: z.enum(['words', 'field', 'css', 'makeup']),
  variant: z.optional(z.int()),
  /** Month of the variant, `YYYY-MM`. */
  seen: z.optional(z.string()),
  /** 0 to 1; under 0.5 the part is not used. */
  sure: z.number(),
  /** Elements that fit as well as this one, itself included; of a list, its rows. */
  count: z.int(),
});
export type Recognised = z.infer<typeof Recognised>;

const PageKind = z.enum(['sign-in', 'home', 'directory', 'structure', 'dossier', 'unknown']);

/** What one frame recognised of its page; the background keeps the last one of each frame, for the popup and the icon. */
export const FrameReport = z.strictObject({
  page: PageKind,
  /** The sheet on screen says it belongs to a dossier: its structure's name. */
  notice: z.optional(z.strictObject({ structure: Structure, dossierUrl: z.optional(url) })),
  /** The establishment whose sheet was last on screen in this tab, to recognise its dossier by. */
  visited: z.optional(Structure),
  /** The page has taken the overlay away until it gave up. */
  ousted: z.optional(z.boolean()),
  features: z
    .array(
      z.strictObject({
        id: FeatureId,
        state: z.enum(['on', 'waiting', 'off', 'failed']),
        missing: z.array(PartId).check(z.maxLength(10)),
      }),
    )
    .check(z.maxLength(20)),
  /** Every part found, those too doubtful to be used included. */
  parts: z.array(Recognised).check(z.maxLength(40)),
  /** Each frame of the page: what it was taken for, and its address. */
  places: z.optional(z.array(z.strictObject({ page: PageKind, address: url })).check(z.maxLength(30))),
  /** Milliseconds of main thread that recognising took. */
  took: z.number(),
});
export type FrameReport = z.infer<typeof FrameReport>;

/** What is told of the site's health outside the page. */
export const SiteHealth = z.strictObject({
  /** The frames of one tab, top frame first; none when no page of the ROR is open. */
  reports: z.array(FrameReport),
  /** Features recognised at least once: the last day they were, and the day since which they lack something. */
  features: z.array(
    z.strictObject({
      id: FeatureId,
      lastOn: CivilDate,
      lostOn: z.optional(CivilDate),
      missing: z.optional(z.array(PartId)),
      doubt: z.optional(z.boolean()),
    }),
  ),
  /** No page of the site is recognised any more, since that day. */
  unknownSince: z.optional(CivilDate),
  /** How many of a part's variants the user has shown; they stand first. */
  taught: z.array(z.strictObject({ id: PartId, variants: z.int() })),
  today: CivilDate,
});
export type SiteHealth = z.infer<typeof SiteHealth>;

/** A row as a list shows it. `key` is stable from one visit to the next. */
export const ListedRow = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(2100)),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  finess: z.optional(z.string().check(z.maxLength(9))),
  commune: z.optional(z.string().check(z.maxLength(100))),
  postalCode: z.optional(z.string().check(z.maxLength(5))),
  department: z.optional(z.string().check(z.maxLength(3))),
  category: z.optional(z.string().check(z.maxLength(200))),
  href: z.optional(url),
});
export type ListedRow = z.infer<typeof ListedRow>;

/** A row as it stands on the page, text only. `key` tells it from the others of its page. */
export const RawRow = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(2100)),
  cells: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(40)),
  href: z.optional(url),
});
export type RawRow = z.infer<typeof RawRow>;

/** A sheet as it stands on the page: its title, and its texts, line by line. */
export const RawSheet = z.strictObject({
  title: z.string().check(z.maxLength(300)),
  lines: z.array(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(200))).check(z.maxLength(1500)),
  href: url,
});
export type RawSheet = z.infer<typeof RawSheet>;

const Span = z.tuple([z.number(), z.number()]);

/** A structure that answers, ready to be shown: two lines, what matched in each, and why. */
export const Hit = z.strictObject({
  key: z.string(),
  name: z.string(),
  nameSpans: z.array(Span),
  facts: z.string(),
  factsSpans: z.array(Span),
  /** Corrections and equivalences, in words; '' when it simply says what was asked. */
  why: z.string(),
  /** Known from an earlier visit, not from this page. */
  remembered: z.boolean(),
  href: z.optional(url),
});
export type Hit = z.infer<typeof Hit>;

export const Found = z.strictObject({
  /** Rows known of this list; 0 when the worker has forgotten it, and it must be told again. */
  known: z.number(),
  total: z.number(),
  /** Best first; the list's own order when no word is asked. */
  hits: z.array(Hit),
  /** Nothing answers: `hits` are the nearest guesses. */
  guesses: z.boolean(),
  /** Words that matched nothing. */
  unmatched: z.array(z.string()),
  /** Every row that answers, when asked for. */
  keys: z.optional(z.array(z.string())),
});
export type Found = z.infer<typeof Found>;

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
    out: z.strictObject({ dossiers: z.array(Dossier), today: CivilDate, unreadable: z.number() }),
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
    in: z.strictObject({ id: z.uuid(), until: CivilDate }),
    out: z.strictObject({ dossier: Dossier }),
  },
  /** Stop tracking; the answer is the row removed, to put back on undo. */
  'dossiers.remove': { from: page, in: Id, out: z.strictObject({ dossier: z.optional(Dossier) }) },

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
      words: z.string().check(z.maxLength(200)),
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
    }),
    out: z.strictObject({ drawn: Drawing }),
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
