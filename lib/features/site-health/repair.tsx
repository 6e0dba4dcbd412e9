// Repair: a person shows the Compagnon a part it has lost; what it would know it by is told, and learned once confirmed.
import type { FeatureContext } from '@/lib/features/feature';
import type { Lesson, PartId } from '@/lib/messages';
import { known } from '@/lib/site/knowledge';
import { factsOf, singledOut } from '@/lib/site/player';
import { pointOut } from '@/lib/site/point';
import { type TextKey, t } from '@/lib/text/text';
import { type Choice, Strip } from './strip';

export const partName = (part: string) => t(`part_${part}` as TextKey);

/** Asks for a part to be shown, or first which one; `ended` when its strip closes. */
export function repairs({ signal, site, overlay, send }: FeatureContext, ended: () => void) {
  const draw = overlay.slot('repair', signal);
  let session = new AbortController();

  function begin() {
    session.abort();
    session = new AbortController();
    return session;
  }

  function close() {
    begin();
    draw(null);
    ended();
  }

  const say = (key: TextKey, choices: Choice[], part?: PartId) =>
    draw(<Strip key={key} text={t(key, part ? partName(part) : '')} choices={choices} />);
  const cancel: Choice = ['repair_cancel', close];
  const end: Choice = ['repair_close', close];

  function show(part: PartId) {
    const mine = begin();
    /** Nothing is said any more of what was cancelled. */
    const tell = (key: TextKey, ...choices: Choice[]) => session === mine && say(key, choices, part);
    const again: Choice = ['repair_again', () => show(part)];
    const failed = () => tell('repair_failed', again, end);

    function taken(element?: Element) {
      if (!element) return close();
      send('repair.describe', factsOf(part, element)).then(({ variants }) => {
        const variant = singledOut(variants, element, site);
        if (variant) tell('repair_ask', ['repair_yes', () => keep({ part, variant })], again, cancel);
        else tell('repair_none', again, cancel);
      }, failed);
    }

    function keep(lesson: Lesson) {
      mine.abort();
      const forget = () => send('repair.forget', lesson).then(() => tell('repair_undone', end), failed);
      send('repair.teach', lesson).then(() => tell('repair_kept', ['repair_undo', forget], end), failed);
    }

    pointOut(site, part, taken, AbortSignal.any([signal, mine.signal]));
    tell('repair_pick', cancel);
  }

  function ask() {
    begin();
    // All but the sign-in form, which needs no words.
    const parts = (Object.keys(known.hooks) as PartId[]).slice(1);
    say('repair_any_text', [...parts.map((part): Choice => [`part_${part}`, () => show(part)]), cancel]);
  }

  return { show, ask };
}
