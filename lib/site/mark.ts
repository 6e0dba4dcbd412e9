// Marks on the page that change nothing of it: one attribute, one style sheet a document, and painted highlights.
import { onAbort } from '@/lib/signals';
import { isGone } from './frames';
import { known } from './knowledge';
import type { Tree } from './roots';

export const ATTRIBUTE = 'data-compagnon-ror';
/** Name of our highlight in the CSS Custom Highlight registry of each document. */
const HIGHLIGHT = 'compagnon-ror';

type Realm = Window & typeof globalThis;
/** What a mark says; each has its look in `marks.ts`. */
type Mark = 'pointed' | 'hidden' | 'dossier';

/** Adopt a style sheet in a tree (a sheet belongs to the realm that made it) until `signal` aborts. */
function adopt(tree: Tree, css: string, signal: AbortSignal): void {
  const document = tree.ownerDocument ?? (tree as Document);
  const view = document.defaultView as Realm | null;
  if (!view || signal.aborted) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  onAbort(signal, () => {
    if (isGone(document)) return;
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** The marks of one owner in one document; all gone when `signal` aborts. */
export function marker(document: Document, signal: AbortSignal) {
  const marked = new Map<Element, Set<Mark>>();
  const view = document.defaultView as Realm | null;
  const dressed = new WeakSet<Node>();

  /** A component has its own sheets: ours is put where there is something to mark. What the page has just taken away stands in none. */
  function dress(node: Node) {
    if (!node.isConnected) return;
    const tree = node.getRootNode() as Tree;
    if (dressed.has(tree)) return;
    dressed.add(tree);
    adopt(tree, known.marks, signal);
  }

  function set(element: Element, word: Mark, on: boolean) {
    if (isGone(document)) return;
    // Others may have marked it too.
    const words = new Set<string>(element.getAttribute(ATTRIBUTE)?.split(' '));
    const own = marked.get(element) ?? new Set();
    for (const some of [words, own]) some[on ? 'add' : 'delete'](word);
    if (on) dress(element);
    if (own.size > 0) marked.set(element, own);
    else marked.delete(element);
    if (words.size > 0) element.setAttribute(ATTRIBUTE, [...words].join(' '));
    else element.removeAttribute(ATTRIBUTE);
  }

  function clear() {
    if (isGone(document)) return;
    for (const [element, own] of marked) for (const word of own) set(element, word, false);
    highlight([]);
  }

  /** Paint ranges of text; none to stop. */
  function highlight(ranges: Range[]) {
    if (isGone(document) || !view) return;
    for (const { startContainer } of ranges) dress(startContainer);
    try {
      if (ranges.length > 0) view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...ranges));
      else view.CSS.highlights.delete(HIGHLIGHT);
    } catch {
      // On its way out, before that can be told otherwise: Firefox throws, and there is nobody to see it.
    }
  }

  onAbort(signal, clear);
  return { set, highlight, clear };
}
export type Marker = ReturnType<typeof marker>;

/** Where the texts inside `element` say one of `words`, whatever their case. */
export function rangesOf(element: Element, words: readonly string[]): Range[] {
  const document = element.ownerDocument;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of new Set(words.map((said) => said.toLowerCase()).filter(Boolean))) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        // Digits within a number, letters within a word are no match.
        if (/[a-z0-9]/.test(text[at - 1] ?? '')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
