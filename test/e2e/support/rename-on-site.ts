// The site as it may become: some of its words are others, on every page and as soon as they are drawn, and its fields' names with them.
import type { Page } from 'puppeteer-core';

/** From the next page on, texts that are exactly a key of `words` read as its value, and no field is given away by its attributes. */
export async function renameOnSite(page: Page, words: Record<string, string>): Promise<void> {
  await page.evaluateOnNewDocument((renamed: Record<string, string>) => {
    const ids = new Map<string, string>();
    const telling = /dossier|mss/i;

    /** The server still gets the name that it knows. */
    const anonymise = (field: HTMLInputElement) => {
      const { id, name, form, type } = field;
      if (telling.test(id)) {
        ids.set(id, `zone${ids.size}`);
        field.id = ids.get(id) ?? '';
      }
      if (type !== 'text' || !telling.test(name)) return;
      field.name = 'zone';
      form?.addEventListener('formdata', ({ formData }) => {
        formData.delete('zone');
        formData.append(name, field.value);
      });
    };

    const rename = (node: Node) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text: Node | null = texts.currentNode; text; text = texts.nextNode()) {
        const said = text.nodeType === 3 ? (text.nodeValue ?? '').trim() : '';
        if (Object.hasOwn(renamed, said)) text.nodeValue = renamed[said] ?? '';
      }
      if (!(node instanceof Element)) return;
      for (const field of [node, ...node.querySelectorAll('input')])
        if (field instanceof HTMLInputElement && field.type !== 'hidden') anonymise(field);
    };
    const relink = () => {
      for (const label of document.querySelectorAll('label'))
        if (ids.has(label.htmlFor)) label.htmlFor = ids.get(label.htmlFor) ?? '';
    };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) rename(node);
      relink();
    }).observe(document, { childList: true, subtree: true });
  }, words);
}
