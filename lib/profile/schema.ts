// The site profile: what is known of the site's parts, as a JSON document of data only. Ours, an administrator's, the user's: one shape.
import * as z from 'zod/mini';

/** The parts of the site that features ask for. */
export const PART_IDS = [
  'signInForm',
  'directoryLink',
  'mssToggle',
  'structureList',
  'structureName',
  'actionsMenu',
  'createDossier',
  'dossierNotice',
  'openDossier',
  'dossierName',
  'saveName',
  'nextPage',
  'previousPage',
] as const;
export const PartId = z.enum(PART_IDS);
export type PartId = z.infer<typeof PartId>;

export const Role = z.enum(['button', 'link', 'checkbox', 'textbox', 'menuitem', 'heading']);
export type Role = z.infer<typeof Role>;

const wording = z.string().check(z.minLength(1), z.maxLength(120));

/** One way to know a part. Of several that hold, the surest is taken; of equals, the first. */
export const Variant = z.strictObject({
  /** Month this was written or last confirmed, `YYYY-MM`. */
  seen: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  /** What plays the part, as a screen reader would say; none: whatever `css` selects. */
  roles: z.optional(z.array(Role).check(z.minLength(1), z.maxLength(6))),
  /** Wordings of its accessible name, in the form of `wording.ts`. */
  says: z.optional(z.array(wording).check(z.maxLength(20))),
  /** Its `name` or `id` attribute, plain: `dossier nom` fits `dossierNom`, `dossier_nom` and `form:dossier-nom`. */
  fields: z.optional(z.array(wording).check(z.maxLength(20))),
  /** Plain words that must stand around it, in its form: `Nom` alone is any name. */
  near: z.optional(wording),
  /** Last resort, a selector: structure or class. */
  css: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** 0 to 1: how far this alone can be trusted. */
  sure: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Variant = z.infer<typeof Variant>;

/** Variants by part; a part that is not there keeps what it had. */
export type Hooks = Partial<Record<PartId, Variant[]>>;

/** What the page side is told of the site when it opens. */
export const Knowledge = z.strictObject({
  hooks: z.record(PartId, z.array(Variant).check(z.maxLength(60))),
  /** What a sheet says when it belongs to a dossier, plain. */
  notice: z.string(),
  /** Headings that say what a page is, never the name of an establishment; wordings. */
  titles: z.array(z.string()),
  /** Names of controls that edit a sheet or keep an edit, and of what is no part of it whatever it is called; wordings. */
  edits: z.array(z.string()),
  spared: z.array(z.string()),
  /** Style sheet of our marks on the page. */
  marks: z.string(),
  /** Words, plain, that tell the kind of an establishment; the source of a regular expression. */
  types: z.string(),
});
export type Knowledge = z.infer<typeof Knowledge>;

/** Of an element: its tag, then its attributes `id`, `name`, `role`, `type` and `class`. */
const Facts = z.array(z.string().check(z.maxLength(5000))).check(z.minLength(6), z.maxLength(6));
export type Facts = z.infer<typeof Facts>;

/** What a person has shown for a part: the element as the page tells it, then what it stands in, nearest first. */
export const Pointed = z.strictObject({
  part: PartId,
  /** Its accessible name or the words beside it, plain; '' when it says nothing. */
  name: z.string().check(z.maxLength(300)),
  trail: z.array(Facts).check(z.minLength(1), z.maxLength(9)),
});
export type Pointed = z.infer<typeof Pointed>;

/** One thing taught: this part, known by this. */
export const Lesson = z.strictObject({ part: PartId, variant: Variant });
export type Lesson = z.infer<typeof Lesson>;

/** One step of a repair. Only `keep` and `undo`, each a press of the person, change what is taught. */
export const RepairStep = z.strictObject({
  step: z.enum(['any', 'pick', 'ask', 'none', 'keep', 'undo', 'close']),
  part: z.optional(PartId),
  variant: z.optional(Variant),
});
export type RepairStep = z.infer<typeof RepairStep>;

/** What is said at a step, and the step each answer leads to. */
export const Said = z.strictObject({
  text: z.string(),
  choices: z.array(z.strictObject({ label: z.string(), next: RepairStep })),
});
export type Said = z.infer<typeof Said>;

/** Variants by part, as stored and as exchanged. */
export const Hooks = z.partialRecord(PartId, z.array(Variant).check(z.maxLength(20)));
