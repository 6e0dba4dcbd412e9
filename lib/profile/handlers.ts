// What the background answers about the site profile: lessons shown on a page, and the document the settings show and exchange.

import { visitedIn } from '@/lib/frames/reports';
import type { Handlers } from '@/lib/gate';
import { describe } from './describe';
import { merged, readProfileText } from './document';
import { flawSentence } from './flaw-sentences';
import { sayStep } from './repair-steps';
import type { Lesson, Variant } from './schema';
import { changeTaught, forget, readManaged, readTaught, teach } from './storage';

/** `2026-11`, of the user's own calendar. */
function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

/** Variants as validation leaves them, in one order of keys: the same lesson is the same text. */
const inOrder = ({ seen, roles, says, fields, near, css, sure }: Variant): Variant => ({
  seen,
  ...(roles && { roles }),
  ...(says && { says }),
  ...(fields && { fields }),
  ...(near && { near }),
  ...(css && { css }),
  sure,
});
const lesson = ({ part, variant }: Lesson): Lesson => ({ part, variant: inOrder(variant) });

export const profileHandlers = {
  'repair.describe': async (shown, { tab }) => {
    const visited = tab?.id === undefined ? undefined : await visitedIn(tab.id);
    return { variants: describe(shown, thisMonth(), visited ? [visited.name] : []) };
  },
  'repair.step': async (next) => {
    const { step, part, variant } = next;
    if (part && variant && step === 'keep') await teach(lesson({ part, variant }));
    if (part && variant && step === 'undo') await forget(lesson({ part, variant }));
    return sayStep(next);
  },
  'profile.forget': async (taught) => {
    await forget(lesson(taught));
    return {};
  },
  'profile.get': async () => {
    const { hooks, flaws } = await readManaged();
    return { taught: await readTaught(), managed: hooks, flaws: flaws.map(flawSentence) };
  },
  'profile.import': async ({ text }) => {
    const { hooks, flaws } = readProfileText(text);
    const before = await changeTaught((taught) => merged(hooks, taught));
    const added = Object.values(hooks).reduce((sum, variants) => sum + variants.length, 0);
    return { added, flaws: flaws.map(flawSentence), before };
  },
  'profile.put': async ({ taught }) => {
    await changeTaught(() => taught);
    return {};
  },
} satisfies Partial<Handlers>;
