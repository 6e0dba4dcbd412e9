// Addresses of the application: links are followed without leaving the page.
export const HOME = '/ror/';
export const DIRECTORY = '/ror/repertoire';
export const structurePath = (finess: string) => `/ror/structures/${finess}`;
export const dossierPath = (id: string) => `/ror/dossiers/${id}`;

export type Route = { page: 'home' | 'directory' } | { page: 'structure' | 'dossier'; id: string };

/** What the address asks for; undefined when nothing is there. */
export function routeOf(pathname: string): Route | undefined {
  if (pathname === HOME) return { page: 'home' };
  if (pathname === DIRECTORY) return { page: 'directory' };
  const [, kind, id] = /^\/ror\/(structures|dossiers)\/([\w-]+)$/.exec(pathname) ?? [];
  return id ? { page: kind === 'structures' ? 'structure' : 'dossier', id } : undefined;
}

export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.scrollTo(0, 0);
}

/** Plain clicks on links of the site, in whatever shadow root they are. */
export function followLinks(): void {
  window.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!anchor || anchor.target || anchor.hasAttribute('download') || anchor.origin !== location.origin) return;
    event.preventDefault();
    navigate(anchor.pathname);
  });
}
