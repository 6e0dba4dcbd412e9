// The site profile as a document to exchange, or to be set by an administrator: what is sound in it applies, the rest is told.
import * as z from 'zod/mini';
import { type Hooks, PartId, Variant } from './schema';
import { FORMAT, VERSION } from './text';

/** Longest document, characters. */
const LONGEST = 200_000;
/** Variants of one part. */
export const MOST = 20;

/** What is wrong, of which part, in which of its variants (from 1). */
export interface Flaw {
  code:
    | 'too-large'
    | 'not-json'
    | 'not-profile'
    | 'version'
    | 'unknown-part'
    | 'not-list'
    | 'not-description'
    | 'too-many'
    | 'wording-empty'
    | 'wording-long'
    | 'unknown-key'
    | 'needs-role'
    | 'wrong-value';
  part?: string;
  nth?: number;
  /** The key that is not known, or whose value is wrong. */
  key?: string;
}

export interface Reading {
  hooks: Hooks;
  flaws: Flaw[];
}

const nothing = (code: Flaw['code']): Reading => ({ hooks: {}, flaws: [{ code }] });

/** Reads the text of a document. Never throws. */
export function readProfileText(text: string): Reading {
  if (text.length > LONGEST) return nothing('too-large');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return nothing('not-json');
  }
  return readProfile(document);
}

/** Reads a document that is no text any more, such as that of a policy. */
export function readProfile(document: unknown): Reading {
  if (!isRecord(document) || document.format !== FORMAT) return nothing('not-profile');
  if (document.version !== VERSION) return nothing('version');
  const { format: _, version: __, hooks: given, ...others } = document;
  if (!isRecord(given)) return nothing('not-profile');
  const reading: Reading = { hooks: {}, flaws: Object.keys(others).map((key) => ({ code: 'unknown-key', key })) };
  for (const [part, variants] of Object.entries(given)) readPart(part, variants, reading);
  return reading;
}

function readPart(part: string, variants: unknown, { hooks, flaws }: Reading): void {
  const id = PartId.safeParse(part);
  if (!id.success) flaws.push({ code: 'unknown-part', part });
  else if (!Array.isArray(variants)) flaws.push({ code: 'not-list', part });
  else {
    if (variants.length > MOST) flaws.push({ code: 'too-many', part });
    const sound = variants.slice(0, MOST).flatMap((one, i) => {
      const flaw = flawOf(one);
      if (flaw) flaws.push({ ...flaw, part, nth: i + 1 });
      const parsed = Variant.safeParse(one);
      return !flaw && parsed.success ? [parsed.data] : [];
    });
    if (sound.length > 0) hooks[id.data] = sound;
  }
}

/** The first thing wrong with a variant. */
function flawOf(variant: unknown): Flaw | undefined {
  if (!isRecord(variant)) return { code: 'not-description' };
  const parsed = Variant.safeParse(variant);
  if (parsed.success) return parsed.data.css || parsed.data.roles?.length ? undefined : { code: 'needs-role' };
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') return { code: 'unknown-key', key: issue.keys.join(', ') };
  const key = String(issue?.path[0] ?? '');
  const isWording = key === 'near' || ((key === 'says' || key === 'fields') && issue?.path.length === 2);
  if (isWording && issue?.code === 'too_small') return { code: 'wording-empty' };
  if (isWording && issue?.code === 'too_big') return { code: 'wording-long' };
  return { code: 'wrong-value', key };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  z.record(z.string(), z.unknown()).safeParse(value).success;

/** Variants of `added` before those of `kept`, part by part, each once. */
export function merged(added: Hooks, kept: Hooks): Hooks {
  const all: Hooks = { ...kept };
  for (const id of PartId.options) {
    const both = [...(added[id] ?? []), ...(kept[id] ?? [])];
    const once = [...new Map(both.map((one) => [JSON.stringify(one), one])).values()];
    if (once.length > 0) all[id] = once.slice(0, MOST);
  }
  return all;
}
