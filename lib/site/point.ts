// Lets a person show an element of the page: what would be taken is outlined, and no press reaches the page meanwhile.
import type { PartId } from '@/lib/messages';
import { marker } from './mark';
import { playerOf } from './player';
import type { Site } from './site';

/** Everything a press is made of, and what moves the outline. */
const EVENTS = 'click dblclick pointerdown pointerup mousedown mouseup keydown pointerover focusin';

/**
 * Calls `taken` once with what a person shows for `part`, by a press or by Enter on what has the focus; with nothing on Escape.
 * Until `signal` aborts it stays outlined and presses are kept from the page: the second of a double click does nothing there.
 * A press with Shift goes through, to open the menu whose entry is to be shown.
 */
export function pointOut(site: Site, part: PartId, taken: (element?: Element) => void, signal: AbortSignal): void {
  const seen = new Set<Document>();
  let clear = () => {};
  let done = false;

  function listen() {
    for (const { document } of site.views()) {
      // A frame may bring another document meanwhile.
      if (seen.has(document)) continue;
      seen.add(document);
      const marks = marker(document, signal);
      const note = (event: Event) => {
        const { type, key, shiftKey } = event as KeyboardEvent;
        const leaves = key === 'Escape';
        const node = event.composedPath()[0] as Element;
        const ours = (event.target as Element).localName === 'compagnon-ror';
        // What the page makes up is no person's; keys other than these, and our own buttons, work as ever.
        if (!event.isTrusted || shiftKey || (!leaves && (ours || (key && key !== 'Enter')))) return;
        const moves = /over|focus/.test(type);
        if (!moves) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        if (leaves) return taken();
        const element = done || !node.matches ? undefined : playerOf(part, node);
        if (!element) return;
        clear();
        clear = marks.clear;
        marks.set(element, 'pointed', true);
        done = type === 'click' || Boolean(key);
        if (done) taken(element);
      };
      // On the window, before anything of the page.
      for (const type of EVENTS.split(' '))
        document.defaultView?.addEventListener(type, note, { capture: true, signal });
    }
  }

  listen();
  site.subscribe(listen, signal);
}
