// What a frame reports of its page, and what is told of the site's health.
import * as z from 'zod/mini';
import { CivilDate, Structure } from '@/lib/dossiers/schema';
import { PartId } from '@/lib/profile/schema';
import { FeatureId } from '@/lib/settings/schema';

const url = z.string().check(z.maxLength(2000));

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
