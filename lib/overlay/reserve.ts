// Makes room for the dock, so that it never lies over the site's own controls, and gives it back.

/**
 * Push the page down by the dock's height for as long as `signal` lives. An application that fills the window is made
 * shorter by as much. A frameset is as tall as the window whatever its style says: an empty row at its end goes below.
 */
export function reserve(dock: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const frameset = document.querySelector('frameset');
  const rows = frameset?.rows;
  let written = '';

  const observer = new ResizeObserver(() => {
    const height = Math.ceil(dock.getBoundingClientRect().height);
    const shell = frameset ? '' : shellOf(height);
    const fit = frameset
      ? 'html { overflow: hidden !important; }'
      : shell && `${shell} { max-height: calc(100vh - ${height}px) !important; min-height: 0 !important; }`;
    const css = `@media not print { html { margin-top: ${height}px !important; scroll-padding-top: ${height}px !important; } ${fit} }`;
    if (css === written) return;
    written = css;
    sheet.replaceSync(css);
    if (frameset) frameset.rows = `${rows || '*'},${height}`;
  });
  observer.observe(dock);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (frameset) frameset.rows = rows ?? '';
  });
}

/** Selectors of the boxes, each in the one before, that fill the window of a page that does not scroll; '' when it does. */
function shellOf(height: number): string {
  if (document.documentElement.scrollHeight > innerHeight + height + 1) return '';
  const selectors: string[] = [];
  let selector = 'body';
  for (let box: Element | null = document.body; box; box = box.firstElementChild) {
    if (box.getBoundingClientRect().height < innerHeight - height - 1) break;
    selectors.push(selector);
    selector += ' > :first-child';
  }
  return selectors.length > 0 ? ['html', ...selectors].join(', ') : '';
}
