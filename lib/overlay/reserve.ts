// Makes room for the dock, so that it never lies over the site's own controls, and gives it back.

/**
 * Push the page down by the dock's height for as long as `signal` lives.
 * A frameset fills the window and does not scroll: its height shrinks instead.
 */
export function reserve(dock: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let height = -1;

  const observer = new ResizeObserver(() => {
    const now = Math.ceil(dock.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    const framed = document.body?.tagName === 'FRAMESET';
    const room = framed
      ? `html { margin-top: ${height}px !important; overflow: hidden !important; } html > frameset { height: calc(100vh - ${height}px) !important; }`
      : `html { margin-top: ${height}px !important; scroll-padding-top: ${height + 8}px !important; }`;
    sheet.replaceSync(`@media not print { ${room} }`);
  });
  observer.observe(dock);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
