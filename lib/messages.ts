// The whole protocol: what may be asked of the background, by whom, and the shape of question and answer.
// The page side imports types only (`lib/send.ts`); schemas run in the background (`lib/gate.ts`).
import * as z from 'zod/mini';
import { CivilDate, Dossier, DossierState, Group, RememberedRow, Structure } from '@/lib/dossiers/schema';
import { FeatureId, Settings } from '@/lib/settings/schema';

export type { Dossier, DossierState, Group, HistoryEntry, RememberedRow, Structure } from '@/lib/dossiers/schema';
export type { FeatureId, Settings } from '@/lib/settings/schema';

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

/** Why the tracker answered so: `known` means an open dossier was already tracked and has been brought up to date. */
export const Tracked = z.strictObject({ outcome: z.enum(['added', 'known']), dossier: Dossier });

/** What one frame recognised of its page; the background keeps the last one of each frame for the popup, and tells the top frame of a notice. */
export const FrameReport = z.strictObject({
  page: z.enum(['sign-in', 'home', 'directory', 'structure', 'dossier', 'unknown']),
  /** The sheet on screen says it belongs to a dossier: its structure's name. */
  notice: z.optional(z.strictObject({ structure: Structure, dossierUrl: z.optional(url) })),
  features: z
    .array(
      z.strictObject({
        id: FeatureId,
        state: z.enum(['on', 'waiting', 'off', 'failed']),
        missing: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(10)),
      }),
    )
    .check(z.maxLength(20)),
  /** Milliseconds of main thread that recognising took. */
  took: z.number(),
});
export type FrameReport = z.infer<typeof FrameReport>;

const content = ['content'] as const;
const page = ['page'] as const;
const both = ['content', 'page'] as const;

/** `from`: `content` is our script in a frame of the ROR, `page` one of our own extension pages. */
export const protocol = {
  'settings.get': { from: both, in: Nothing, out: Settings },
  'settings.set': { from: both, in: z.partial(Settings), out: Settings },

  'dossiers.capture': { from: both, in: Capture, out: Tracked },
  /** The open dossier tracked for a structure, if any. */
  'dossiers.find': {
    from: content,
    in: z.strictObject({ structure: Structure, url: z.optional(url) }),
    out: z.strictObject({ dossier: z.optional(Dossier) }),
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

  'memory.remember': {
    from: content,
    in: z.strictObject({ rows: z.array(RememberedRow).check(z.maxLength(1000)) }),
    out: z.strictObject({ kept: z.number() }),
  },
  'memory.load': { from: both, in: Nothing, out: z.strictObject({ rows: z.array(RememberedRow) }) },

  'site.report': { from: content, in: FrameReport, out: Nothing },
  /** Last reports of a tab's frames, top frame first. */
  'site.reports': {
    from: page,
    in: z.strictObject({ tabId: z.int() }),
    out: z.strictObject({ reports: z.array(FrameReport) }),
  },
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

/** From the background to the top frame of a tab: an inner frame shows a sheet that belongs to a dossier, or no longer does. */
export const Relay = z.strictObject({ notice: FrameReport.shape.notice });
export type Relay = z.infer<typeof Relay>;

/** Bumped in `storage.local` at each change of the dossiers, so that every page redraws. */
export const REVISION_KEY = 'dossiers.revision';
/** Where the settings live in `storage.local`. */
export const SETTINGS_KEY = 'settings';
