// Repair: a person shows the Compagnon a part it has lost; the background says what comes next, the page outlines and tries.
import type { FeatureContext } from '@/lib/features/feature';
import type { Drawn, RepairStep, Said } from '@/lib/messages';
import { draw } from '@/lib/overlay/draw';
import { factsOf, singledOut } from '@/lib/site/player';
import { pointOut } from '@/lib/site/point';
import { t } from '@/lib/text/text';

/** Gives the function that takes one step; `ended` when the strip closes. */
export function repairs({ signal, site, overlay, send }: FeatureContext, ended: () => void) {
  const slot = overlay.slot('repair', signal);
  let session = new AbortController();

  return function go(next: RepairStep) {
    const { step, part } = next;
    // What was shown stays outlined, and presses from the page, while it is asked about.
    if (!/ask|none/.test(step)) {
      session.abort();
      session = new AbortController();
    }
    const mine = session;
    /** Nothing is said any more of what was cancelled. */
    const say = ({ text, choices }: Said) => {
      if (session !== mine) return;
      // An element of its own: a sentence that is new is read, with the keyboard on it.
      const strip = document.createElement('fieldset');
      strip.className = 'strip row';
      strip.tabIndex = -1;
      strip.ariaLabel = text;
      draw(strip, [
        ['p', {}, text],
        ...choices.map(({ label }, i): Drawn => ['button', { type: 'button', 'data-act': i }, label]),
      ]);
      slot([strip], (i) => {
        const next = choices[Number(i)]?.next;
        if (next) go(next);
      });
      strip.focus();
    };
    const failed = () =>
      say({ text: t('repair_failed'), choices: [{ label: t('repair_close'), next: { step: 'close' } }] });

    function taken(element?: Element) {
      if (!element || !part) return go({ step: 'close' });
      send('repair.describe', factsOf(part, element)).then(({ variants }) => {
        const variant = singledOut(variants, element, site);
        if (session === mine) go(variant ? { step: 'ask', part, variant } : { step: 'none', part });
      }, failed);
    }

    if (step === 'close') {
      slot([]);
      return ended();
    }
    if (step === 'pick' && part) pointOut(site, part, taken, AbortSignal.any([signal, mine.signal]));
    send('repair.step', next).then(say, failed);
  };
}
