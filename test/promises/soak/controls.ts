// Runs in the page: what a hand could press there now, and where. One function, sent as text: it sees nothing around it.

export interface Control {
  x: number;
  y: number;
  tag: string;
  /** What it says, or is called. */
  label: string;
  /** What it stands for in the overlay. */
  act: string;
}

/** The controls of a document or a root that are in the window and not covered, in the window's own coordinates. */
export function controlsIn(root: Document | ShadowRoot): Control[] {
  const selector = 'a[href], button, input:not([type=file]), select, textarea, summary, [role=option], [role=menuitem]';
  let [left, top] = [0, 0];
  const document = root.ownerDocument ?? (root as Document);
  for (let view = document.defaultView; view?.frameElement; view = view.parent as Window & typeof globalThis) {
    const box = view.frameElement.getBoundingClientRect();
    left += box.left;
    top += box.top;
  }
  const found: Control[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getClientRects()[0];
    if (!box || box.width < 2) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = root.elementFromPoint(x, y);
    if (!hit || !(element.contains(hit) || hit.contains(element))) continue;
    // Out of the site, or into a tab of its own.
    if (element instanceof HTMLAnchorElement && (element.host !== location.host || element.target === '_blank'))
      continue;
    const { name = '', type = '' } = element as HTMLInputElement;
    const said = element.getAttribute('aria-label') || element.textContent?.trim() || `${type} ${name}`;
    const act = element.getAttribute('data-act') ?? '';
    found.push({ x: x + left, y: y + top, tag: element.localName, label: said.replace(/\s+/g, ' ').slice(0, 60), act });
  }
  return found;
}
