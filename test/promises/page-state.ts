// What the extension has left on a page, in all its frames: the document as text, and what stands in no text.
import type { Frame, Page } from 'puppeteer-core';

export interface Left {
  /** Every frame's document, our host left out. */
  dom: string;
  /** What elements there are, by tag, class and names of attributes: a list that draws what fits has more or fewer of each. */
  kinds: string[];
  hosts: number;
  attributes: number;
  marks: number;
  sheets: number;
  highlights: number;
}

export const NOTHING_LEFT = { hosts: 0, attributes: 0, marks: 0, sheets: 0, highlights: 0 };

/** Looks at all frames, the mouse over nothing that answers it. Throws while one of them is on its way to another page. */
export async function leftOn(page: Page): Promise<Left> {
  await page.mouse.move(1, 1);
  const frames = await Promise.all(page.frames().map(inFrame));
  const sum = (key: keyof typeof NOTHING_LEFT) => frames.reduce((total, frame) => total + frame[key], 0);
  return {
    dom: frames
      .map(({ dom }) => dom)
      .sort()
      .join('\n'),
    kinds: [...new Set(frames.flatMap(({ kinds }) => kinds))].sort(),
    hosts: sum('hosts'),
    attributes: sum('attributes'),
    marks: sum('marks'),
    sheets: sum('sheets'),
    highlights: sum('highlights'),
  };
}

function inFrame(frame: Frame): Promise<Left> {
  return frame.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('compagnon-ror')) host.remove();
    const kindOf = (element: Element) =>
      [element.localName, element.getAttribute('class'), ...element.getAttributeNames().sort()].join(' ');
    const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    return {
      // The site writes the time.
      dom: copy.outerHTML.replace(/\d{2}[:h]\d{2}(:\d{2})?/g, ''),
      kinds: [...copy.querySelectorAll('*')].map(kindOf),
      hosts: document.querySelectorAll('compagnon-ror').length,
      attributes: names.filter((name) => name.includes('compagnon')).length,
      marks: document.querySelectorAll('mark').length,
      sheets: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0),
    };
  });
}
