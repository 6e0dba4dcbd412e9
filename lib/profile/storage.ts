// What the user has taught of the site, as kept by the browser, brought together with what an administrator has set and with ours.
import { browser } from 'wxt/browser';
import { PROFILE_KEY } from '@/lib/storage-keys';
import { knowledgeWith } from './knowledge';
import { type Hooks, type Knowledge, PartId, Variant } from './schema';

/** Each variant is checked by itself: one that does not fit is left out, the others stay. */
function sound(stored: unknown): Hooks {
  const hooks: Hooks = {};
  for (const [id, variants] of Object.entries((stored ?? {}) as Record<string, unknown>)) {
    const part = PartId.safeParse(id);
    if (!part.success || !Array.isArray(variants)) continue;
    hooks[part.data] = variants.map((one) => Variant.safeParse(one)).flatMap(({ data }) => (data ? [data] : []));
  }
  return hooks;
}

/** The user's own variants. */
export async function readTaught(): Promise<Hooks> {
  const { [PROFILE_KEY]: stored } = await browser.storage.local.get(PROFILE_KEY);
  return sound(stored);
}

/** All that is known of the site, the user's lessons first. */
export async function readKnowledge(): Promise<Knowledge> {
  return knowledgeWith(await readTaught());
}
