// The hits drawn in a list of our own: elements made once and filled again, so that a keystroke costs a frame at most.
import type { Hit } from '@/lib/messages';
import { div } from '@/lib/overlay/draw';
import { t } from '@/lib/text/text';

/** Hits drawn at first, and added each time the end is scrolled to. */
const PAGE = 60;
/** Our highlight in the registry of the top document; painted inside the overlay only. */
const HIGHLIGHT = 'compagnon-ror-hits';

interface Line {
  element: HTMLElement;
  name: Text;
  facts: Text;
  why: Text;
  pin: Text;
}

export interface HitList {
  draw(hits: readonly Hit[]): void;
  /** The hit under the mark, moved by the arrow keys. */
  active(): Hit | undefined;
  activeId(): string;
  move(by: number): void;
}

/** Fills `box`, a listbox, and paints what matched; `onPick` gets the hit that is pressed, `onPin` the one whose star is. */
export function createHitList(box: HTMLElement, onPick: (hit: Hit) => void, onPin: (hit: Hit) => void): HitList {
  const lines: Line[] = [];
  let hits: readonly Hit[] = [];
  let drawn = 0;
  let active = 0;

  const line = (i: number): Line => (lines[i] ??= append(box, i));

  function fill(from: number, to: number) {
    for (let i = from; i < to; i++) {
      const hit = hits[i];
      const { element, name, facts, why, pin } = line(i);
      element.hidden = !hit;
      if (!hit) continue;
      set(name, hit.name);
      set(facts, hit.remembered ? `${hit.facts} · ${t('search_remembered')}` : hit.facts);
      set(why, hit.why);
      set(pin, hit.pinned ? '★' : '☆');
      element.ariaDescription = hit.pinned ? t('search_pinned') : null;
    }
    drawn = to;
  }

  function highlight() {
    const ranges = hits.slice(0, drawn).flatMap((hit, i) => {
      const { name, facts } = line(i);
      return [...hit.nameSpans.map((span) => range(name, span)), ...hit.factsSpans.map((span) => range(facts, span))];
    });
    paint(ranges);
  }

  function mark(i: number): HTMLElement {
    line(active).element.ariaSelected = 'false';
    active = Math.max(0, Math.min(i, hits.length - 1));
    const { element } = line(active);
    element.ariaSelected = 'true';
    return element;
  }

  function more() {
    fill(drawn, drawn + PAGE);
    highlight();
  }

  // The box of words keeps the focus, and with it the arrow keys.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('click', (event) => {
    const pressed = event.target as Element;
    const hit = hits[lines.findIndex(({ element }) => element.contains(pressed))];
    if (hit && event.isTrusted) (pressed.className === 'pin' ? onPin : onPick)(hit);
  });
  box.addEventListener('scroll', () => {
    if (drawn < hits.length && box.scrollTop + box.clientHeight > box.scrollHeight - 200) more();
  });

  return {
    draw(found) {
      // The page changes at any time, and all is drawn again: the mark stays where the user has moved it.
      if (found === hits) return;
      const goesOn = hits.length > 0 && hits.every(({ key }, i) => key === found[i]?.key);
      hits = found;
      const before = drawn;
      fill(0, PAGE);
      for (let i = PAGE; i < before; i++) line(i).element.hidden = true;
      highlight();
      if (goesOn) return;
      box.scrollTop = 0;
      mark(0);
    },
    active: () => hits[active],
    activeId: () => (hits.length > 0 ? line(active).element.id : ''),
    move(by) {
      while (active + by >= drawn && drawn < hits.length) more();
      mark(active + by).scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Highlights these and nothing else. A page that is on its way out has no highlights any more, and Firefox throws. */
export function paint(ranges: readonly Range[]) {
  try {
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    else CSS.highlights.delete(HIGHLIGHT);
  } catch {
    // Nobody sees it.
  }
}

function set(text: Text, value: string) {
  if (text.data !== value) text.data = value;
}

/** A static range costs nothing when the text changes; the type of `Highlight` does not know it takes them. */
function range(text: Text, [start, end]: readonly [number, number]): Range {
  const staticRange = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
  return staticRange as unknown as Range;
}

function append(box: HTMLElement, i: number): Line {
  const element = div();
  element.className = 'hit';
  element.id = `hit-${i}`;
  element.role = 'option';
  element.ariaSelected = 'false';
  const part = (name: string) => {
    const span = document.createElement('span');
    span.className = name;
    const text = document.createTextNode('');
    span.append(text);
    element.append(span, ' ');
    return text;
  };
  box.append(element);
  const line = { element, name: part('name'), facts: part('facts'), why: part('why'), pin: part('pin') };
  // For the mouse; that it is pinned is the line's description, and a button pins the marked one.
  line.pin.parentElement?.setAttribute('aria-hidden', 'true');
  return line;
}
