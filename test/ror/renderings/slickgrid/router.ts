// Which page the hash shows.
import { Refusal, whoIsThere } from '../site-api';
import { HOME } from './addresses';
import { drawLayout } from './layout';
import { failure } from './messages';
import { directoryPage } from './pages/directory';
import { dossierPage } from './pages/dossier';
import { homePage } from './pages/home';
import { sheetPage } from './pages/sheet';
import { signInPage } from './pages/sign-in';

/** Fills `content`; what it gives back is called when the page is left. */
type Page = (content: JQuery, parameter: string) => unknown;

const PAGES: Readonly<Record<string, Page>> = {
  accueil: homePage,
  repertoire: directoryPage,
  fiche: sheetPage,
  dossier: dossierPage,
};

let place: JQuery | undefined;
let leave: unknown;

export async function startRouter(): Promise<void> {
  $(window).on('hashchange', () => void show());
  const visitor = await whoIsThere();
  if (visitor) enter(visitor.user);
  else askWho();
}

function enter(user: string): void {
  place = drawLayout(user, () => {
    history.replaceState(null, '', HOME);
    askWho();
  });
  void show();
}

function askWho(): void {
  place = undefined;
  if (typeof leave === 'function') leave();
  leave = undefined;
  signInPage(enter);
}

async function show(): Promise<void> {
  if (!place) return;
  const [, name = '', parameter = ''] = location.hash.split('/');
  const page = PAGES[name];
  if (!page) {
    location.replace(HOME);
    return;
  }
  if (typeof leave === 'function') leave();
  leave = undefined;
  $('.ui-dialog-content').dialog('close');
  const content = $('<div>');
  place.empty().append(content);
  try {
    leave = await page(content, parameter);
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) askWho();
    else content.append(failure(error));
  }
}
