// Messages of the overlay: rows and sheets told, questions about them, and what is drawn for it.
import * as z from 'zod/mini';
import { Found, RawRow } from '@/lib/catalogue/schema';
import { Group, Structure } from '@/lib/dossiers/schema';
import { FrameReport } from '@/lib/frames/schema';
import { RawSheet } from '@/lib/reading/schema';
import { FilterChoice } from '@/lib/settings/schema';
import { content, Drawing, Nothing, type Part, url, words } from './fields';

export const overlayMessages = {
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
} satisfies Part;
