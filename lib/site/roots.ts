// The trees a page is made of: its document, and the open shadow roots of the components in it.

/** A document or an open shadow root. */
export type Tree = Document | ShadowRoot;

/** More than these alike, one after the other, are the rows of a list: what follows of them holds nothing of ours. */
const LIST = 200;
/** Elements looked at in one page; past them it is a page of layout, and what is left has no part of ours. */
const MOST = 100_000;

export interface Walked {
  /** The document and every open shadow root in it, outermost first. */
  trees: Tree[];
  /** Elements that may be a list: declared so, or with several children. */
  boxes: Element[];
  /** One of them is long: this is no page to read all the words of. */
  long: boolean;
}

/** Looks through a page once. What long lists hold is left out: there may be thousands, and no component or list of ours. */
export function walk(document: Document): Walked {
  const trees: Tree[] = [document];
  const boxes: Element[] = [];
  let long = false;
  let left = MOST;
  const into = (parent: ParentNode) => {
    let alike = 0;
    let before = '';
    for (let element = parent.firstElementChild; element && left-- > 0; element = element.nextElementSibling) {
      const { shadowRoot, childElementCount, nodeName, className } = element;
      // Our own overlay is no part of the page; its root is open in test builds.
      if (nodeName === 'COMPAGNON-ROR') continue;
      alike = before === nodeName + className ? alike + 1 : 0;
      before = nodeName + className;
      if (alike > LIST) {
        long = true;
        continue;
      }
      if (childElementCount > 2 || nodeName === 'TABLE' || element.hasAttribute('role')) boxes.push(element);
      if (shadowRoot) {
        trees.push(shadowRoot);
        into(shadowRoot);
      }
      if (childElementCount > 0) into(element);
    }
  };
  into(document);
  return { trees, boxes, long };
}

/** Every element of `trees` that fits a selector. */
export function selectAll(trees: readonly ParentNode[], selector: string): Element[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
}

/** What an element stands in as drawn: its slot, its parent, or the component whose tree it is the top of. */
export function above(element: Element): Element | null {
  const host = (element.parentNode as ShadowRoot | null)?.host;
  return element.assignedSlot ?? element.parentElement ?? host ?? null;
}

/** The text of an element as drawn, what its components and slots show included, what is hidden from readers left out. */
export function flatText(node: Node): string {
  if (node.nodeType !== 1) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  const element = node as Element;
  if (element.ariaHidden === 'true') return '';
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  const inside = assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
  // A form gives its fields in place of its methods, where they are called so.
  return element.ariaLabel || ((element as HTMLImageElement).alt ?? '') + inside.map(part).join('');
}

/** `<u>A</u>ctions` is one word, two boxes are two; a closed menu says nothing in the name of its button. */
function part(node: Node): string {
  if (node.nodeType !== 1) return flatText(node);
  const { display } = getComputedStyle(node as Element);
  if (display === 'none') return '';
  return display === 'inline' && node.nodeName !== 'BR' ? flatText(node) : ` ${flatText(node)} `;
}

/** Text on one line, without what separates it in the source. */
export const trimmed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What an element says, on one line; components are looked into where their own nodes say nothing. */
export function textOf(element: Element): string {
  return trimmed(element.textContent) || trimmed(flatText(element));
}
