// Makes room for the dock, so that it never lies over the site's own controls, and gives it back.
import { onAbort } from '@/lib/signals';

/**
 * Push the page down by the dock's height for as long as `signal` lives. An application that fills the window is made
 * shorter by as much. A frameset is as tall as the window whatever its style says: an empty row at its end goes below.
 */
export function reserve(dock: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const frameset = document.querySelector('frameset');
  const rows = frameset?.rows;
  let settled = '';
  let written = '';

  /** What the room depends on; what we write changes it too, and must not be answered by writing again. */
  const state = () => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    return [dock.offsetHeight, innerHeight, width, height].join();
  };

  const observer = new ResizeObserver(() => {
    if (state() === settled) return;
    const height = Math.ceil(dock.getBoundingClientRect().height);
    const write = (fit: string) => {
      const text = `@media not print { html { margin-top: ${height}px !important; scroll-padding-top: ${height}px !important; } ${fit} }`;
      // The same said again would have the whole page laid out again, as it grows by thousands of rows.
      if (text !== written) sheet.replaceSync(text);
      written = text;
    };
    write('');
    if (frameset) {
      write('html { overflow: hidden !important; }');
      frameset.rows = `${rows || '*'},${height}`;
    } else if (document.documentElement.scrollHeight <= innerHeight + height + 1) {
      // A page that scrolls goes down by its margin; one that does not may be an application that fills the window.
      const shell = shellOf(height);
      const rest = `calc(100vh - ${height}px) !important;`;
      if (shell) write(`${shell} { max-height: ${rest} min-height: 0 !important; }`);
      // Laid from edge to edge of the window, it takes no notice of a margin; of a box that is shorter it does.
      else if (isUnder(dock)) write(`html { position: relative !important; height: ${rest} }`);
    }
    settled = state();
  });
  observer.observe(dock);
  observer.observe(document.documentElement);
  onAbort(signal, () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (frameset) frameset.rows = rows ?? '';
  });
}

/** Does something of the page lie under the dock all the same? */
function isUnder({ clientWidth, clientHeight }: HTMLElement): boolean {
  const [, page] = document.elementsFromPoint(clientWidth / 2, clientHeight / 2);
  return page !== undefined && page !== document.body && page !== document.documentElement;
}

/** Selectors of the boxes, each in the one before, that fill the window; '' when there are none. */
function shellOf(height: number): string {
  const selectors: string[] = [];
  let selector = 'body';
  for (let box: Element | null = document.body; box; box = box.firstElementChild) {
    if (box.getBoundingClientRect().height < innerHeight - height - 1) break;
    selectors.push(selector);
    selector += ' > :first-child';
  }
  return selectors.length > 0 ? ['html', ...selectors].join(', ') : '';
}
