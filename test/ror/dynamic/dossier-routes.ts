// Dossiers, as the API gives them: a dossier exists for its owner alone.
import * as z from 'zod/mini';
import type { Dossier, Place } from '../types';
import { type Call, malformed, notFound, ok, type Route, settle } from './route';
import { sheetRoutes } from './sheet-routes';
import type { DossierCard, DossierView } from './views';

const NewDossier = z.object({ finess: z.string() });
const NewName = z.object({ name: z.string() });

function view({ owner: _owner, ...dossier }: Dossier): DossierView {
  return dossier;
}

function card(dossier: Dossier): DossierCard {
  const { draft, ...rest } = view(dossier);
  return { ...rest, establishment: draft.row.name, commune: draft.row.commune };
}

function owned({ ror, params, user }: Call): Dossier | undefined {
  const dossier = ror.dossier(params.id ?? '');
  return dossier?.owner === user ? dossier : undefined;
}

function draft(call: Call): Place | undefined {
  const dossier = owned(call);
  return dossier && { dossier: dossier.id };
}

export const dossierRoutes: readonly Route[] = [
  { method: 'GET', path: '/dossiers', answer: ({ ror, user }) => ok(ror.dossiersOf(user).map(card)) },
  {
    method: 'POST',
    path: '/dossiers',
    answer({ ror, user, body }) {
      const wanted = NewDossier.safeParse(body);
      if (!wanted.success) return malformed;
      const { finess } = wanted.data;
      return ror.sheet(finess) ? settle(ror.createDossier(finess, user), view, 409) : notFound;
    },
  },
  {
    method: 'GET',
    path: '/dossiers/:id',
    answer(call) {
      const dossier = owned(call);
      return dossier ? ok(view(dossier)) : notFound;
    },
  },
  {
    method: 'PATCH',
    path: '/dossiers/:id',
    answer(call) {
      const dossier = owned(call);
      const wanted = NewName.safeParse(call.body);
      if (!dossier) return notFound;
      return wanted.success ? settle(call.ror.rename(dossier.id, wanted.data.name), view) : malformed;
    },
  },
  {
    method: 'POST',
    path: '/dossiers/:id/submission',
    answer(call) {
      const dossier = owned(call);
      return dossier ? settle(call.ror.submit(dossier.id), view) : notFound;
    },
  },
  ...sheetRoutes('/dossiers/:id', draft),
];
