// Replaces each text of a page by its shape, a word cut by the page's own marks (`<u>A</u>ctions`) read as one.
import type { OutlineElement, OutlineNode } from '@/lib/site/outline';
import { shapeOf } from './shape';

/** They are drawn within a word, or may be. */
const INLINE = new Set('a abbr b big code em font i mark s small span strong sub sup tt u'.split(' '));
/** No word of ours is longer. */
const LONGEST = 40;

interface Place {
  text: string;
  nodes: OutlineNode[];
  at: number;
}

/** The same page, every text in it a shape. */
export function withShapes(page: OutlineElement): OutlineElement {
  const lines: Place[][] = [[]];

  function copyAll(all: readonly OutlineNode[]): OutlineNode[] {
    const nodes: OutlineNode[] = [];
    for (const node of joined(all)) {
      if (typeof node === 'string') lines.at(-1)?.push({ text: node, nodes, at: nodes.length });
      nodes.push(typeof node === 'object' ? copy(node) : node);
    }
    return nodes;
  }

  function copy(element: OutlineElement): OutlineElement {
    const apart = !INLINE.has(element.tag);
    if (apart) lines.push([]);
    const shadow = element.shadow && copyAll(element.shadow);
    const nodes = copyAll(element.nodes);
    const framed = element.page && copy(element.page);
    if (apart) lines.push([]);
    return { ...element, nodes, shadow, page: framed };
  }

  const copied = copy(page);
  for (const line of lines) {
    const whole = line.map(({ text }) => text).join('');
    let start = 0;
    for (const { text, nodes, at } of line) {
      const end = start + text.length;
      const [before = ''] = /\p{L}*$/u.exec(whole.slice(Math.max(0, start - LONGEST), start)) ?? [];
      const [after = ''] = /^\p{L}*/u.exec(whole.slice(end, end + LONGEST)) ?? [];
      // White space alone is told by a new line: what it is made of says nothing.
      nodes[at] = /\S/.test(text) ? shapeOf(text, before, after) : ' ';
      start = end;
    }
  }
  return copied;
}

/** Texts that touch are one: the beginning of a name may be a known word. */
function joined(nodes: readonly OutlineNode[]): OutlineNode[] {
  const all: OutlineNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}
