// Makes room for the dock, so that it never lies over the site's own controls, and gives it back.

/**
 * Push the page down by the dock's height for as long as `signal` lives. An application that fills the window is made
 * shorter by as much; a frameset cannot be, so it is kept from scrolling under the dock.
 */
export function reserve(dock: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const framed = document.body?.tagName === 'FRAMESET';
  let written = '';

  const fit = () => {
    const height = Math.ceil(dock.getBoundingClientRect().height);
    const room = `html { margin-top: ${height}px !important; scroll-padding-top: ${height}px !important; }`;
    const shell = framed ? '' : shellOf(height);
    const short = shell && `${shell} { max-height: calc(100vh - ${height}px) !important; min-height: 0 !important; }`;
    const css = `@media not print { ${framed ? 'html { overflow: hidden; }' : ''} ${room} ${short} }`;
    if (css !== written) sheet.replaceSync(css);
    written = css;
  };

  const observer = new ResizeObserver(fit);
  observer.observe(dock);
  observer.observe(document.documentElement);
  if (framed) addEventListener('scroll', () => scrollTo(0, 0), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** Selectors of the boxes, each in the one before, that fill the window of a page that does not scroll; '' when it does. */
function shellOf(height: number): string {
  const most = innerHeight + height;
  if (document.documentElement.scrollHeight > most + 1) return '';
  const selectors: string[] = [];
  let selector = 'body';
  for (let box: Element | null = document.body; box; box = box.firstElementChild) {
    if (box.getBoundingClientRect().height < innerHeight - height - 1) break;
    selectors.push(selector);
    selector += ' > :first-child';
  }
  return selectors.length > 0 ? ['html', ...selectors].join(', ') : '';
}
