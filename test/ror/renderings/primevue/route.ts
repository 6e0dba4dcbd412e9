// Where the person is: the address read as a page, and the way to another one.
import { shallowRef } from 'vue';

export type Route =
  | { page: 'home' }
  | { page: 'directory' }
  | { page: 'sheet'; finess: string }
  | { page: 'dossier'; id: string };

const BASE = '/ror/portail';

export const paths = {
  home: () => `${BASE}/`,
  directory: () => `${BASE}/repertoire`,
  sheet: (finess: string) => `${BASE}/etablissements/${finess}`,
  dossier: (id: string) => `${BASE}/dossiers-collaboratifs/${id}`,
};

function read(path: string): Route {
  const [first, second] = path.startsWith(BASE) ? path.slice(BASE.length + 1).split('/') : [];
  if (first === 'repertoire') return { page: 'directory' };
  if (first === 'etablissements' && second) return { page: 'sheet', finess: second };
  if (first === 'dossiers-collaboratifs' && second) return { page: 'dossier', id: second };
  return { page: 'home' };
}

export const route = shallowRef<Route>(read(location.pathname));

/** The page now shown, and its address in the bar; an address nobody knows is the home page's. */
function follow(): void {
  route.value = read(location.pathname);
  if (route.value.page === 'home' && location.pathname !== paths.home()) history.replaceState(null, '', paths.home());
}

export function go(path: string): void {
  history.pushState(null, '', path);
  follow();
  scrollTo(0, 0);
}

addEventListener('popstate', follow);
follow();
