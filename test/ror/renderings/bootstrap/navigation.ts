// From one address of the site to another, without loading it anew.
export function go(path: string): void {
  history.pushState(null, '', path);
  redraw();
}

/** Draws the present address again: somebody has signed in. */
export function redraw(): void {
  dispatchEvent(new PopStateEvent('popstate'));
}
