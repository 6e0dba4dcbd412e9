// Long rows of alike siblings: a few of the first and of the last show how all are made.
import type { OutlineElement, OutlineNode } from '@/lib/site/outline';

/** How many are kept of a row of alike siblings, and from what number on it is cut. */
export interface Cut {
  from: number;
  first: number;
  last: number;
}

/** How deep two siblings are compared. */
const DEPTH = 4;

/** The nodes to show; a number stands for as many left out. */
export function cutAlike(nodes: readonly OutlineNode[], { from, first, last }: Cut): OutlineNode[] {
  const kept: OutlineNode[] = [];
  for (const row of rowsOf(nodes)) {
    const elements = row.filter((node) => typeof node === 'object').length;
    const out = elements >= from ? elements - first - last : 0;
    let seen = 0;
    let left = 0;
    for (const node of row) {
      if (typeof node === 'object') seen++;
      const inside = out > 0 && seen > first && seen <= first + out;
      if (!inside) kept.push(...(left > 0 ? [left] : []), node);
      left = inside ? left + (typeof node === 'number' ? node : Number(typeof node === 'object')) : 0;
    }
    if (left > 0) kept.push(left);
  }
  return kept;
}

/** Siblings in rows of the same make, white space and what the page left out between them included. */
function rowsOf(nodes: readonly OutlineNode[]): OutlineNode[][] {
  const rows: OutlineNode[][] = [];
  let make = '';
  for (const node of nodes) {
    const own = typeof node === 'object' ? makeOf(node, DEPTH) : undefined;
    const joins = own === undefined ? typeof node === 'number' || !(node as string).trim() : own === make;
    const row = rows.at(-1);
    if (row && joins) row.push(node);
    else {
      rows.push([node]);
      make = own ?? '';
    }
  }
  return rows;
}

function makeOf({ tag, attributes, nodes }: OutlineElement, depth: number): string {
  const inside = depth > 1 ? nodes.map((node) => (typeof node === 'object' ? makeOf(node, depth - 1) : '')) : [];
  return `${tag} ${attributes.role ?? ''} ${attributes.type ?? ''}(${inside.join('')})`;
}
