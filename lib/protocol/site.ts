// Messages about the site and what is known of it: health, repair, profile, structures seen and pinned.
import * as z from 'zod/mini';
import { Found } from '@/lib/catalogue/schema';
import { Structure } from '@/lib/dossiers/schema';
import { FrameReport, SiteHealth } from '@/lib/frames/schema';
import { Pin } from '@/lib/pins/schema';
import { Hooks, Knowledge, Lesson, Pointed, RepairStep, Said, Variant } from '@/lib/profile/schema';
import { Settings } from '@/lib/settings/schema';
import { both, content, Drawing, Nothing, type Part, page, RowKey, words } from './fields';

export const siteMessages = {
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
} satisfies Part;
