// Runs in the page: the page as it is drawn, through open shadow roots and what is slotted into them.

/** What is drawn directly in `node`. Children of a host that no slot takes are not. */
export function drawnIn(node: ParentNode): Node[] {
  if (node instanceof HTMLSlotElement) {
    const slotted = node.assignedNodes();
    if (slotted.length > 0) return slotted;
  }
  return [...((node as Partial<Element>).shadowRoot ?? node).childNodes];
}

/** Every element drawn in `root`, in order. */
export function elementsIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  const gather = (node: ParentNode): void => {
    for (const child of drawnIn(node)) {
      if (!(child instanceof Element)) continue;
      found.push(child);
      gather(child);
    }
  };
  gather(root);
  return found;
}

/** What `element` is drawn in; null at the top of `top`, the document or root that is looked at. */
export function drawnParent(element: Element, top: Node): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root !== top && root instanceof ShadowRoot ? root.host : null;
}

/** True when what is drawn in `element` is not all among its own descendants. */
export function isComposed(element: Element): boolean {
  if (element.shadowRoot || element.matches('slot') || element.querySelector('slot')) return true;
  return [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);
}
