// Which page an address shows; links of the site are followed without loading it anew.
import { Refusal, whoIsThere } from '../site-api';
import { draw, html } from './html';
import { drawLayout } from './layout';
import { go } from './navigation';
import { directoryPage } from './pages/directory';
import { dossierPage } from './pages/dossier';
import { homePage } from './pages/home';
import { sheetPage } from './pages/sheet';
import { signInPage } from './pages/sign-in';
import { messageOf } from './refusals';

type Page = (main: HTMLElement, parameter: string) => void | Promise<void>;

const ROUTES: readonly [RegExp, Page][] = [
  [/^\/ror\/$/, homePage],
  [/^\/ror\/repertoire$/, directoryPage],
  [/^\/ror\/etablissements\/(\w+)$/, sheetPage],
  [/^\/ror\/dossiers\/(\w+)$/, dossierPage],
];

const SPINNER = html`<div class="text-center p-5">
  <div class="spinner-border text-primary" role="status"><span class="visually-hidden">Chargement...</span></div>
</div>`;

export function startRouter(): void {
  addEventListener('popstate', () => void show());
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/ror/"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(link.pathname);
  });
  void show();
}

/** Draws the page of the present address, or the sign-in when nobody is signed in. */
async function show(): Promise<void> {
  const visitor = await whoIsThere();
  if (!visitor) {
    signInPage(document.body);
    return;
  }
  const [page, parameter] = pageAt(location.pathname);
  const main = drawLayout(document.body, visitor.user);
  draw(main, SPINNER);
  scrollTo(0, 0);
  try {
    await page(main, parameter);
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) signInPage(document.body);
    else draw(main, html`<div class="alert alert-danger" role="alert">${messageOf(error)}</div>`);
  }
}

function pageAt(path: string): [Page, string] {
  for (const [pattern, page] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return [page, found[1] ?? ''];
  }
  history.replaceState(null, '', '/ror/');
  return [homePage, ''];
}
