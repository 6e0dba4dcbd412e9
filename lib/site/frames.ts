// The documents of the page: a frameset or iframes of the same origin are read as one page, from its outermost frame.

/** Is this frame the one that carries the overlay: no parent, or a parent that is not ours to read? */
export function isOutermost(view: Window = window): boolean {
  if (view.parent === view) return true;
  try {
    return view.parent.document === null;
  } catch {
    return true;
  }
}

/** The document of a frame element when it is of our origin and there. */
export function innerDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The frame elements of a document or a component. */
export function framesOf(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('frame, iframe')];
}

/** All documents of our origin, outermost first, in the order of the page. */
export function documents(doc: Document = document): Document[] {
  const inner = framesOf(doc).map(innerDocument);
  return [doc, ...inner.flatMap((d) => (d?.documentElement ? documents(d) : []))];
}

/** Has a document left its window? Firefox then throws on any touch of it or of what was in it. */
export function isGone(doc: Document): boolean {
  try {
    return doc.defaultView?.document !== doc;
  } catch {
    return true;
  }
}
