// What pages tell about dossiers, and as much of a tracked one as may reach them.
import * as z from 'zod/mini';
import { NAME_MAX, URL_MAX } from './limits';
import { Group, Structure } from './schema';

const url = z.string().check(z.maxLength(URL_MAX));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_MAX));

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
