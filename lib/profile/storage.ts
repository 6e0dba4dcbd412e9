// What the user has taught of the site, as kept by the browser, and what an administrator has set, brought together with ours.
import { browser } from 'wxt/browser';
import { readManagedStorage } from '@/lib/managed';
import { serial } from '@/lib/serial';
import { PROFILE_KEY } from '@/lib/storage-keys';
import { MOST, merged, type Reading, readProfile } from './document';
import { knowledgeWith } from './knowledge';
import { type Hooks, type Knowledge, type Lesson, PartId, Variant } from './schema';

/** Key of the policy that holds a site profile. */
const MANAGED_KEY = 'siteProfile';
const inTurn = serial();

/** Each variant is checked by itself: one that does not fit is left out, the others stay, as many as a part may have. */
function sound(stored: unknown): Hooks {
  const hooks: Hooks = {};
  for (const [id, variants] of Object.entries((stored ?? {}) as Record<string, unknown>)) {
    const part = PartId.safeParse(id);
    if (!part.success || !Array.isArray(variants)) continue;
    const kept = variants.flatMap((one) => Variant.safeParse(one).data ?? []);
    hooks[part.data] = kept.slice(0, MOST);
  }
  return hooks;
}

/** The user's own variants. */
export async function readTaught(): Promise<Hooks> {
  const { [PROFILE_KEY]: stored } = await browser.storage.local.get(PROFILE_KEY);
  return sound(stored);
}

/** What an administrator has set. */
export async function readManaged(): Promise<Reading> {
  const { [MANAGED_KEY]: set } = await readManagedStorage();
  return set === undefined ? { hooks: {}, flaws: [] } : readProfile(set);
}

/** All that is known of the site: the user's lessons first, then the administrator's, then ours. */
export async function readKnowledge(): Promise<Knowledge> {
  const [taught, managed] = await Promise.all([readTaught(), readManaged()]);
  return knowledgeWith(taught, managed.hooks);
}

/** Changes what was taught, one change after the other. @returns what it was before */
export function changeTaught(change: (taught: Hooks) => Hooks): Promise<Hooks> {
  return inTurn(async () => {
    const before = await readTaught();
    const kept = Object.entries(change(before)).filter(([, variants]) => variants.length > 0);
    await browser.storage.local.set({ [PROFILE_KEY]: Object.fromEntries(kept) });
    return before;
  });
}

/** One lesson more, before the others of its part. */
export const teach = ({ part, variant }: Lesson) => changeTaught((taught) => merged({ [part]: [variant] }, taught));

/** One lesson less; one that is not there is no fault. */
export function forget({ part, variant }: Lesson): Promise<Hooks> {
  const gone = JSON.stringify(variant);
  return changeTaught((taught) => ({
    ...taught,
    [part]: (taught[part] ?? []).filter((one) => JSON.stringify(one) !== gone),
  }));
}
