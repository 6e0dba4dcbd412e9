// What a page may do to the overlay and to its warning, on purpose or by a redraw of its own; run in the page, as its scripts.

/** Each is one move, made once while the warning is on screen. */
export const MOVES: Record<string, () => void> = {
  'removes it': () => document.querySelector('compagnon-ror')?.remove(),
  'hides it': () => document.querySelector('compagnon-ror')?.toggleAttribute('hidden', true),
  'styles it': () => document.querySelector('compagnon-ror')?.setAttribute('style', 'display: none !important'),
  'makes it transparent': () => document.querySelector('compagnon-ror')?.setAttribute('style', 'opacity: 0 !important'),
  'styles it from a sheet': () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'compagnon-ror { display: none !important; visibility: hidden !important; opacity: 0 !important; translate: -9999px !important }';
    (document.head ?? document.documentElement).append(sheet);
  },
  'makes all of itself transparent': () => {
    document.documentElement.style.setProperty('opacity', '0', 'important');
    document.body.style.setProperty('opacity', '0', 'important');
  },
  'moves, clips and masks itself away': () => {
    const { style } = document.documentElement;
    style.setProperty('transform', 'translate(-9999px)', 'important');
    style.setProperty('clip-path', 'inset(50%)', 'important');
    style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important');
  },
  'moves it into what is hidden': () => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.documentElement.append(box);
    const overlay = document.querySelector('compagnon-ror');
    if (overlay) box.append(overlay);
  },
  'takes it away and puts it back': () => {
    const overlay = document.querySelector('compagnon-ror');
    overlay?.remove();
    if (overlay) document.documentElement.append(overlay);
    document.documentElement.style.setProperty('opacity', '0', 'important');
  },
  'puts an empty one in its place': () => {
    const overlay = document.querySelector('compagnon-ror');
    overlay?.replaceWith(overlay.cloneNode());
  },
  'lays a box over it': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none';
    document.documentElement.append(cover);
  },
  'lays a popover over it': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: #fff';
    document.documentElement.append(cover);
    cover.showPopover();
  },
  'lays a dialog over it': () => {
    const cover = document.createElement('dialog');
    cover.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: #fff';
    document.documentElement.append(cover);
    cover.showModal();
  },
  'puts another body in place of its own': () => {
    const inner = document.querySelector('frame[name=contenu]') as HTMLFrameElement | null;
    const { body } = inner?.contentDocument ?? document;
    body.replaceWith(body.cloneNode(true));
  },
  'locks its scrolling': () => {
    for (const { style } of [document.documentElement, document.body])
      style.cssText +=
        '; overflow: hidden !important; position: fixed !important; inset: 0 !important; height: 0 !important';
    for (const type of ['wheel', 'touchmove', 'scroll'])
      addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false });
  },
  'never rests': () => {
    const noise = document.createElement('p');
    document.documentElement.append(noise);
    const timer = setInterval(() => {
      for (let i = 0; i < 10; i++) noise.append('.');
    }, 10);
    setTimeout(() => clearInterval(timer), 3000);
    document.querySelector('compagnon-ror')?.remove();
  },
};

/** What a page prepares before any other script runs: whoever opens a root, watches the page or bears our name is heard. */
export function lieInWait(): void {
  const stolen: unknown[] = [];
  Object.assign(globalThis, { stolen });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    stolen.push(root);
    return root;
  };
  window.MutationObserver = class extends MutationObserver {
    override observe() {}
  };
  document.addEventListener = () => {};
  customElements.define(
    'compagnon-ror',
    class extends HTMLElement {
      constructor() {
        super();
        const inside = this.attachInternals();
        try {
          stolen.push(this.attachShadow({ mode: 'open' }));
        } catch {
          // It has one already.
        }
        setTimeout(() => stolen.push(inside.shadowRoot ?? this.shadowRoot), 500);
      }
    },
  );
}

/** Every event that a person's hand or keyboard makes, made up, on the overlay and all over the page but its own controls. */
export function forgeEvents(): void {
  const overlay = document.querySelector('compagnon-ror');
  const box = overlay?.getBoundingClientRect();
  for (const target of [overlay, document, window, document.documentElement]) {
    for (let x = 0; x < 1280; x += 80) {
      const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: (box?.top ?? 0) + 20 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
        target?.dispatchEvent(new MouseEvent(type, init));
    }
    for (const key of ['Enter', ' ', 'Escape', 'Tab', 'a'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    for (const type of ['change', 'input', 'submit', 'toggle', 'pagehide', 'pageshow', 'popstate', 'load'])
      target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

/** Takes the overlay away and writes a hundred times, in a burst, four times over; the longest the page had to wait after each, ms. */
export async function costOfBursts(): Promise<number[]> {
  const costs: number[] = [];
  for (let burst = 0; burst < 4; burst++) {
    const end = performance.now() + 600;
    let before = performance.now();
    let longest = 0;
    // What comes once it has been back for a while is the computer's other work.
    let looked = end;
    document.querySelector('compagnon-ror')?.remove();
    for (let i = 0; i < 100; i++) document.documentElement.append(document.createComment(`${i}`));
    while (performance.now() < end) {
      await new Promise((done) => setTimeout(done));
      const now = performance.now();
      if (now < looked + 100) longest = Math.max(longest, now - before);
      if (document.querySelector('compagnon-ror')) looked = Math.min(looked, now);
      before = now;
    }
    costs.push(longest);
  }
  return costs.sort((a, b) => a - b);
}
