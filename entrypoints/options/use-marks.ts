// Marks what answers the search on the page as it stands: painted over the text, which stays as it is.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { foundIn } from './find-settings';

const NAME = 'found';

export function useMarks(root: RefObject<HTMLElement | null>, query: string): void {
  useEffect(() => {
    if (root.current && query.trim() !== '') CSS.highlights.set(NAME, new Highlight(...rangesIn(root.current, query)));
    return () => void CSS.highlights.delete(NAME);
  }, [root, query]);
}

function rangesIn(root: HTMLElement, query: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    for (const [from, to] of foundIn((node as Text).data, query)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}
