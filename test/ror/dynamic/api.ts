// The JSON API under /ror/api/: finds the route, asks for a session, answers JSON whatever happens.
import type { Front, FrontRequest } from '../front';
import type { Ror } from '../types';
import { dossierRoutes } from './dossier-routes';
import { type Answer, fail, match, notFound, type Route, send } from './route';
import { COOKIE, sessionRoutes } from './session-routes';
import { structureRoutes } from './structure-routes';
import type { Failure } from './views';

const ROOT = '/ror/api';
const ROUTES: readonly Route[] = [...sessionRoutes, ...structureRoutes, ...dossierRoutes];

/** The API; every answer comes after `wait`. */
export function dynamicApi(ror: Ror, wait: () => Promise<void>): Front {
  return {
    async handle(request) {
      if (!request.url.pathname.startsWith(`${ROOT}/`)) return false;
      await wait();
      send(request, await answer(ror, request));
      return true;
    },
  };
}

async function answer(ror: Ror, request: FrontRequest): Promise<Answer> {
  const path = request.url.pathname.slice(ROOT.length);
  const token = request.cookies[COOKIE];
  const user = ror.user(token);
  const found = ROUTES.flatMap((route) => {
    const params = match(route, path);
    return params ? [{ route, params }] : [];
  });
  const chosen = found.find(({ route }) => route.method === request.method);
  if (user === undefined && !chosen?.route.open) return unknownUser(token);
  if (!chosen) return found.length > 0 ? fail(405, 'Méthode refusée.') : notFound;
  const body = request.method === 'GET' || request.method === 'DELETE' ? undefined : await request.json();
  const { route, params } = chosen;
  return route.answer({ ror, user: user ?? '', token, query: request.url.searchParams, params, body });
}

/** A token that no longer holds is a session that ended; no token at all is somebody who comes in. */
function unknownUser(token: string | undefined): Answer {
  const expired = token !== undefined;
  const error = expired ? 'Votre session a expiré.' : 'Connectez-vous pour continuer.';
  return { status: 401, body: { error, expired } satisfies Failure };
}
