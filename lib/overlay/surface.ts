// The overlay's place on the page: one host, one closed shadow root, named slots, put back when the page removes it.

import { onAbort } from '@/lib/signals';
import { t } from '@/lib/text/text';
import { brand } from './brand';
import { draw, type Piece } from './draw';
import { reserve } from './reserve';

/** From top to bottom and left to right in the dock; `panel` is laid over the page under it. */
const SLOTS = [
  'alert',
  'ask',
  'due',
  'search',
  'status',
  'pin',
  'guide',
  'menu',
  'filters',
  'repair',
  'name',
  'panel',
] as const;
type SlotId = (typeof SLOTS)[number];

/** A control was used: what it stands for (`data-act`), and its value. */
export type Act = (what: string, value: string) => void;

/**
 * Draws, in place of what was there, and gives the first element of it. Only what a person does in it is told, never what the page's
 * scripts make up.
 */
export type Slot = (pieces: readonly Piece[], act?: Act) => HTMLElement | null;

export interface Overlay {
  /** Draw in a slot until `signal` aborts. */
  slot(id: SlotId, signal: AbortSignal): Slot;
  /** Has the page taken it away until it gave up? */
  ousted(): boolean;
  /** Folded into its tab, or not; alerts show all the same. */
  fold(folded: boolean): void;
}

/** Restores in five seconds after which the page is left to win; the popup says so. */
const RESTORES = { most: 5, withinMs: 5000 };
/** What is typed or pressed in the overlay is not the page's business. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'focusin'];

/**
 * Put the overlay on the page; all of it goes when `signal` aborts. `onFold` is asked when the user folds it or unfolds it,
 * `onGivenUp` is told when the page has taken it away too often.
 */
export function createOverlay(
  style: string,
  onFold: (folded: boolean) => void,
  onGivenUp: () => void,
  signal: AbortSignal,
): Overlay {
  const host = document.createElement('compagnon-ror');
  const root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const dock = document.createElement('section');
  dock.className = 'dock';
  dock.lang = 'fr';
  dock.setAttribute('aria-label', 'Compagnon ROR');
  const places = new Map(SLOTS.map((id) => [id, document.createElement('div')]));
  const bar = document.createElement('div');
  bar.className = 'bar row';
  const mark = document.createElement('div');
  mark.className = 'brand';
  bar.append(mark);
  for (const [id, place] of places) {
    place.className = `slot ${id}`;
    (/^(alert|due|ask|repair|name|panel)$/.test(id) ? dock : bar).append(place);
  }
  dock.insertBefore(bar, places.get('repair') ?? null);
  root.append(dock);

  const slots = new Map([...places].map(([id, place]) => [id, slotIn(place)]));
  const showBrand = slotIn(mark);
  const fold = (folded: boolean) => {
    dock.classList.toggle('folded', folded);
    showBrand([brand(folded)], () => onFold(!folded));
  };
  fold(false);
  let ousted = false;
  const onOusted = () => {
    ousted = true;
    onGivenUp();
  };
  mount(host, onOusted, signal);
  reserve(dock, signal);
  onAbort(signal, () => host.remove());

  return {
    slot(id, until) {
      const slot = slots.get(id) as Slot;
      onAbort(until, () => slot([]));
      return (...drawing) => {
        return until.aborted ? null : slot(...drawing);
      };
    },
    ousted: () => ousted,
    fold,
  };
}

/** A slot in a place: what fails there says so in one sentence and takes nothing else with it. */
function slotIn(place: HTMLElement): Slot {
  let told: Act | undefined;
  const used = (event: Event) => {
    const control = (event.target as Element).closest('[data-act]');
    // A button has nothing but presses; what else can be used has a value that changes.
    if (control && event.isTrusted && (control.localName === 'button') === (event.type === 'click'))
      told?.(control.getAttribute('data-act') ?? '', (control as HTMLInputElement).value);
  };
  for (const type of ['click', 'change']) place.addEventListener(type, used);
  return (pieces, act) => {
    told = act;
    try {
      draw(place, pieces);
    } catch (error) {
      console.error(place.className, error);
      place.textContent = t('overlay_failed');
    }
    return place.firstElementChild as HTMLElement | null;
  };
}

/** Keep the host on the page and free of foreign attributes, within the limits of a fair fight. */
function mount(host: HTMLElement, onOusted: () => void, signal: AbortSignal) {
  const restores: number[] = [];
  const watched = new MutationObserver(() => {
    const intact = host.parentNode === document.documentElement && host.attributes.length === 0;
    if (intact || signal.aborted) return;
    const now = performance.now();
    while (restores.length > 0 && now - (restores[0] ?? 0) > RESTORES.withinMs) restores.shift();
    if (restores.push(now) > RESTORES.most) {
      watched.disconnect();
      onOusted();
    }
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
  });
  document.documentElement.append(host);
  watched.observe(document.documentElement, { childList: true });
  watched.observe(host, { attributes: true });
  onAbort(signal, () => watched.disconnect());
}
