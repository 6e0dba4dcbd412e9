// Makes room for the dock, so that it never lies over the site's own controls, and gives it back.

/**
 * Push the page down by the dock's height for as long as `signal` lives. A page as tall as the window then reaches below it
 * and can be scrolled, even one that does not scroll by itself. A frameset is as tall as the window whatever its style says,
 * and never scrolls: an empty row at its end is what goes below.
 */
export function reserve(dock: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const frameset = document.querySelector('frameset');
  const rows = frameset?.rows;
  let height = -1;

  const observer = new ResizeObserver(() => {
    const now = Math.ceil(dock.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    sheet.replaceSync(
      `@media not print { html { margin-top: ${height}px !important; scroll-padding-top: ${height + 8}px !important; overflow-y: ${frameset ? 'hidden' : 'auto'} !important; } }`,
    );
    if (frameset) frameset.rows = `${rows || '*'},${height}`;
  });
  observer.observe(dock);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (frameset) frameset.rows = rows ?? '';
  });
}
