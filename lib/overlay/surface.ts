// The overlay's place on the page: one host, one closed shadow root, named slots, put back when the page removes it.

import { onAbort } from '@/lib/signals';
import { t } from '@/lib/text/text';
import { brand } from './brand';
import { div, draw, type Piece } from './draw';
import { farewell, stayAlive } from './ending';
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
  /** Gives the focus to the first control of a place, unfolded if need be; false where there is none. */
  focus(place: unknown): boolean;
}

/** Restores in five seconds after which the page is left to win; the popup says so. */
const RESTORES = { most: 5, withinMs: 5000 };
/** What the page lays over an alert stays there no longer, ms. */
const RAISE_MS = 300;
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
  // Born where the page has no say: under a class that it gave to the name, the root would be open to it, or refused to us.
  const host = document.implementation.createHTMLDocument().createElement('compagnon-ror');
  const root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  document.adoptNode(host);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const dock = document.createElement('section');
  dock.className = 'dock';
  dock.lang = t('language');
  dock.setAttribute('aria-label', 'Compagnon ROR');
  const places = new Map(SLOTS.map((id) => [id, div()]));
  const bar = div();
  bar.className = 'bar row';
  const mark = div();
  mark.className = 'brand';
  bar.append(mark);
  for (const [id, place] of places) {
    place.className = `slot ${id}`;
    (/^(alert|due|ask|repair|name|panel)$/.test(id) ? dock : bar).append(place);
  }
  dock.insertBefore(bar, places.get('repair') ?? null);
  // In the top layer: what the page makes transparent, or lays over all the rest, is under it.
  const layer = div();
  layer.popover = 'manual';
  layer.append(dock);
  root.append(layer);

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
  mount(host, layer, onOusted, signal);
  const alert = places.get('alert');
  let raising = false;
  // An alert goes over what the page opens later too; in its own time, whatever the page makes of that.
  const overtaken = () => {
    if (raising) return;
    raising = true;
    setTimeout(() => {
      raising = false;
      if (alert?.firstChild && layer.isConnected) raise(layer);
    }, RAISE_MS);
  };
  document.addEventListener('toggle', overtaken, { capture: true, signal });
  reserve(dock, signal);
  // Firefox ends the script with the extension, and nothing of it is left to tell.
  if (import.meta.env.FIREFOX) stayAlive(dock);
  else farewell(host, dock, signal);

  return {
    slot(id, until) {
      const slot = slots.get(id) as Slot;
      onAbort(until, () => slot([]));
      return (...drawing) => {
        if (id === 'alert') overtaken();
        return until.aborted ? null : slot(...drawing);
      };
    },
    ousted: () => ousted,
    fold,
    focus(place) {
      const control = places.get(place as SlotId)?.querySelector<HTMLElement>('input,select,button');
      if (!control) return false;
      if (dock.classList.contains('folded')) onFold(false);
      // From a frame of the page, too.
      focus();
      control.focus();
      return true;
    },
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

/** Above all else in the top layer. */
function raise(layer: HTMLElement) {
  layer.togglePopover(false);
  layer.togglePopover(true);
}

/** Keep the host on the page and free of foreign attributes, within the limits of a fair fight. */
function mount(host: HTMLElement, layer: HTMLElement, onOusted: () => void, signal: AbortSignal) {
  const restores: number[] = [];
  const put = () => {
    const { documentElement } = document;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (host.parentNode !== documentElement) documentElement.append(host);
    raise(layer);
    watched.observe(documentElement, { childList: true });
  };
  const watched = new MutationObserver(() => {
    // Taken away and put back, it has left the top layer.
    const open = host.parentNode === document.documentElement && layer.matches(':popover-open');
    if ((open && host.attributes.length === 0) || signal.aborted) return;
    put();
    const now = performance.now();
    while (restores.length > 0 && now - (restores[0] ?? 0) > RESTORES.withinMs) restores.shift();
    if (restores.push(now) > RESTORES.most) {
      watched.disconnect();
      onOusted();
    }
  });
  put();
  // The page may give itself another root.
  watched.observe(document, { childList: true });
  watched.observe(host, { attributes: true });
  onAbort(signal, () => watched.disconnect());
}
