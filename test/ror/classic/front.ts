// The classic front end: pages made on the server, frames and tables, a cookie. Nothing in common with the dynamic one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Front, FrontRequest } from '../front';
import type { Ror } from '../types';
import { directoryRoutes } from './directory';
import { dossierRoutes } from './dossier';
import { editRoutes } from './edit';
import { portalRoutes } from './portal';
import { sheetRoutes } from './sheet';
import { sheetMenuRoutes } from './sheet-menu';
import { SIGN_IN, SIGN_OUT, sessionOf, showSignIn, signIn, signOut } from './sign-in';
import type { Routes } from './visit';

const ROUTES: Routes = {
  ...portalRoutes,
  ...directoryRoutes,
  ...sheetRoutes,
  ...sheetMenuRoutes,
  ...dossierRoutes,
  ...editRoutes,
};

const FILES: Record<string, { type: string; text: string }> = {
  '/ror/css/portail.css': { type: 'text/css', text: file('style.css') },
  '/ror/js/portail.js': { type: 'text/javascript', text: file('script.js') },
  '/ror/img/attention.svg': { type: 'image/svg+xml', text: file('warning.svg') },
};

/** The classic pages over `ror`. */
export function classicFront(ror: Ror): Front {
  return {
    async handle(request) {
      const { pathname } = request.url;
      if (!/^\/ror(\/|$)/.test(pathname)) return false;
      const asset = FILES[pathname];
      if (asset) {
        request.reply(200, asset.type, asset.text);
        return true;
      }
      if (pathname === SIGN_IN || pathname === SIGN_OUT) {
        await openDoor(ror, request);
        return true;
      }
      const user = sessionOf(ror, request);
      if (pathname === '/ror/' || pathname === '/ror') request.redirect(user ? '/ror/portail.do' : SIGN_IN);
      else if (!user) request.redirect(`${SIGN_IN}?motif=expiration`);
      else {
        const answer = ROUTES[`${request.method} ${pathname}`];
        if (!answer) return false;
        await answer({ request, ror, user });
      }
      return true;
    },
  };
}

/** The only pages that need no session. */
async function openDoor(ror: Ror, request: FrontRequest): Promise<void> {
  if (request.url.pathname === SIGN_OUT) signOut(ror, request);
  else if (request.method === 'POST') await signIn(ror, request);
  else showSignIn(request);
}

function file(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
