// The site as it may become: some of its words are others, on every page and as soon as they are drawn.
import type { Page } from 'puppeteer-core';

/** From the next page on, texts that are exactly a key of `words` read as its value. */
export async function renameOnSite(page: Page, words: Record<string, string>): Promise<void> {
  await page.evaluateOnNewDocument((renamed: Record<string, string>) => {
    const rename = (node: Node) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text: Node | null = texts.currentNode; text; text = texts.nextNode()) {
        const said = text.nodeType === 3 ? (text.nodeValue ?? '').trim() : '';
        if (Object.hasOwn(renamed, said)) text.nodeValue = renamed[said] ?? '';
      }
    };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) rename(node);
    }).observe(document, { childList: true, subtree: true });
  }, words);
}
