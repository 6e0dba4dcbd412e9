// Which page the address asks for: everything after the # of one single page.
import $ from 'jquery';
import { Refusal, whoIsThere } from '../site-api';
import { directory } from './directory';
import { dossierPage } from './dossier';
import { frame } from './frame';
import { home } from './home';
import { errorBox } from './messages';
import { signInPage } from './sign-in';
import { structurePage } from './structure';

type Page = (content: JQuery, id: string) => void | Promise<void>;

const PAGES: Readonly<Record<string, Page>> = {
  accueil: home,
  repertoire: directory,
  fiche: structurePage,
  dossier: dossierPage,
};

export async function start(): Promise<void> {
  const account = await whoIsThere();
  if (account) signedIn(account.user);
  else signInPage(signedIn);
}

function signedIn(user: string): void {
  const content = frame(user);
  $(window)
    .off('hashchange')
    .on('hashchange', () => void show(content));
  void show(content);
}

async function show(content: JQuery): Promise<void> {
  const [name = '', id = ''] = location.hash.slice(1).split('/');
  const page = PAGES[name];
  if (!page) {
    location.replace('#accueil');
    return;
  }
  // Each page is drawn in a block of its own: a slow answer must not land in the next page.
  const block = $('<div>');
  content.empty().append(block);
  try {
    await page(block, id);
  } catch (reason) {
    if (reason instanceof Refusal && reason.status === 401) location.reload();
    else block.empty().append(errorBox(String((reason as Error).message)));
  }
}
