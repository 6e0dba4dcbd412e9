// @vitest-environment happy-dom
// Whatever a page is drawn with, it is recognised and read without a fault, within what the background takes, and left as it was.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RawRow } from '@/lib/catalogue/schema';
import { knowledgeWith } from '@/lib/profile/knowledge';
import { RawSheet } from '@/lib/reading/schema';
import { anyTree, type MadeNode } from '@/test/support/page-tree';
import { learn } from './knowledge';
import { recognise } from './pages';
import { readRow } from './read-rows';
import { rawSheet } from './sheet';

learn(knowledgeWith());

/** What this DOM would load, or reads in a way of its own. */
const LEFT_OUT = /^(iframe|frame|object|img|style|body|head|frameset)$/;
/** Characters of a page, its rows written out: larger ones take long in this DOM. */
const LARGEST = 30_000;

function build(node: MadeNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(LEFT_OUT.test(node.tag) ? 'i' : node.tag);
  for (const [name, value] of Object.entries(node.attributes)) if (name !== 'style') element.setAttribute(name, value);
  element.append(...node.inside.map(build));
  if (node.shadow && /^(div|span|p|ror-fiche)$/.test(node.tag))
    element.attachShadow({ mode: 'open' }).append(...node.shadow.map(build));
  return element;
}

it('any page is read, and changed in nothing', { timeout: 60_000 }, () => {
  const small = anyTree.filter((tree) => JSON.stringify(tree).length < LARGEST);
  fc.assert(
    fc.property(small, (tree) => {
      document.body.replaceChildren(...tree.map(build));
      const before = document.documentElement.outerHTML;
      const view = recognise(document);
      expect(RawSheet.safeParse(rawSheet(view)).error).toBeUndefined();
      for (const row of view.list?.rows().slice(0, 30) ?? [])
        expect(RawRow.safeParse(readRow(row)).error).toBeUndefined();
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
