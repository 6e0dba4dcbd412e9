// The page as a plain tree, for the sample of its structure that a user may send for repair. Only reads: what may be kept is decided elsewhere.
import { innerDocument } from './frames';

/** A text, how many nodes were left out there, or an element. */
export type OutlineNode = string | number | OutlineElement;

export interface OutlineElement {
  tag: string;
  attributes: Record<string, string>;
  nodes: OutlineNode[];
  /** Not drawn, though what it stands in is. */
  hidden?: boolean | undefined;
  /** What its open shadow root holds. */
  shadow?: OutlineNode[] | undefined;
  /** The document it frames, when it is of our origin. */
  page?: OutlineElement | undefined;
}

const SKIPPED = /^(script|style|link|meta|noscript|template|compagnon-ror|#comment)$/i;
/** Nodes read in all; and of one long list, at its beginning and at its end. */
const MOST = 20_000;
const FIRST = 200;
const LAST = 20;

/** The outermost document with all that is in it. */
export function outline(): OutlineElement {
  let left = MOST;

  function inside(parent: Node, shown: boolean): OutlineNode[] {
    const all = [...parent.childNodes].filter(({ nodeName }) => !SKIPPED.test(nodeName));
    const nodes: OutlineNode[] = [];
    all.forEach((node, i) => {
      const last = nodes.length - 1;
      if ((i >= FIRST && i < all.length - LAST) || left-- < 0)
        if (typeof nodes[last] === 'number') nodes[last]++;
        else nodes.push(1);
      else nodes.push(node.nodeType === 1 ? read(node as Element, shown) : (node.nodeValue ?? '').slice(0, 1000));
    });
    return nodes;
  }

  function read(element: Element, shown: boolean): OutlineElement {
    const seen = element.checkVisibility({ visibilityProperty: true });
    const framed = innerDocument(element)?.documentElement;
    return {
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value.slice(0, 300)])),
      nodes: inside(element, seen),
      hidden: shown && !seen,
      shadow: element.shadowRoot ? inside(element.shadowRoot, seen) : undefined,
      page: framed && read(framed, true),
    };
  }

  return read(document.documentElement, true);
}
