// Runs in a page of the bench: times our recogniser beside two peers that do a part of its work.
import { computeAccessibleName } from 'dom-accessibility-api';
import { knowledgeWith } from '@/lib/profile/knowledge';
import { learn } from '@/lib/site/knowledge';
import { recognise, type View } from '@/lib/site/pages';
import { ROLE_SELECTORS } from '@/lib/site/roles';

learn(knowledgeWith());

export interface Timing {
  kind: View['kind'];
  elements: number;
  /** Milliseconds: the first look at a page, one like it later (median), and another while its list stands. */
  first: number;
  usual: number;
  again: number;
  /** Peers, median: one `querySelectorAll` of every control, and the library's names of at most 500 of them. */
  select: number;
  names: number;
}

function median(times: number, work: () => unknown): number {
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Layout is the page's own cost: it is done before the first look. */
function time(): Timing {
  document.body.getBoundingClientRect();
  const first = median(1, () => recognise(document));
  const { kind, list } = recognise(document);
  const controls = Object.values(ROLE_SELECTORS).join();
  return {
    kind,
    elements: document.querySelectorAll('*').length,
    first,
    usual: median(41, () => recognise(document)),
    again: median(41, () => recognise(document, list)),
    select: median(41, () => document.querySelectorAll(controls).length),
    names: median(5, () =>
      [...document.querySelectorAll(controls)].slice(0, 500).map((one) => computeAccessibleName(one)),
    ),
  };
}

Object.assign(globalThis, { bench: time });
