// What a hostile text would leave behind where it was taken for more than a text.
import type { JSHandle } from 'puppeteer-core';
import { ELEMENT, RUN } from '../support/hostile-texts';

/** Elements that no page of ours makes, and attributes that run; `SCRIPT` alone is there before any text. */
const FOREIGN = `${ELEMENT}, img, iframe, object, embed, base, math, template, marquee, svg script, a[href^="javascript:"], [onerror], [onload], [onclick], [onfocus], [onmouseover], [formaction], [srcdoc]`;

export interface Planted {
  /** Tags of elements that a text has made. */
  elements: string[];
  scripts: number;
  /** A script of a text has run. */
  run: boolean;
  /** Links to anywhere but the ROR, ourselves, or a mail. */
  links: string[];
  text: string;
}

/** Looks for it in a document or a root. */
export function plantedIn(root: JSHandle<ParentNode>): Promise<Planted> {
  return (root as JSHandle<Document>).evaluate(
    (tree, foreign, run) => {
      // Ours to the assistance stands in the settings.
      const safe =
        /^(https:\/\/ror\.|http:\/\/assistance\.)esante-occitanie\.fr\/|^mailto:|^blob:|^(chrome|moz)-extension:/;
      const links = [...tree.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
      return {
        elements: [...tree.querySelectorAll(foreign)].map(({ localName }) => localName),
        scripts: tree.querySelectorAll('script').length,
        run: run in globalThis,
        links: links.filter((href) => !safe.test(href)),
        text: (tree.querySelector('body') ?? tree).textContent ?? '',
      };
    },
    FOREIGN,
    RUN,
  );
}
