// What every rendering asks of the server: the calls of the JSON API, as plain functions.
import type { DossierCard, DossierView, ListPage, ListRow, StructureView } from '../dynamic/views';
import type { Family } from '../types';

export type { DossierCard, DossierView, ListRow, StructureView } from '../dynamic/views';

/** The boxes of the directory, in the site's order. */
export const FAMILIES: readonly { id: Family; label: string }[] = [
  { id: 'MCO', label: 'MCO' },
  { id: 'SSR', label: 'SSR' },
  { id: 'PSY', label: 'PSY' },
  { id: 'HAD', label: 'HAD' },
  { id: 'MSS', label: 'MSS' },
  { id: 'VILLE', label: 'Ville' },
];

/** The exact warning of a sheet that belongs to a dossier. */
export const NOTICE =
  "⚠ Cette fiche fait partie d'un dossier collaboratif. Toute modification de la fiche hors dossier collaboratif sera effacée lors de l'intégration du dossier dans le répertoire.";

/** A refusal of the server: its French sentence, and 401 when nobody is signed in. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/ror/api${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const said = (await answer.json()) as T & { error?: string };
  if (!answer.ok) throw new Refusal(answer.status, said?.error ?? 'Le serveur ne répond pas.');
  return said;
}

/** Who is signed in; null when nobody is. */
export const whoIsThere = () => call<{ user: string }>('GET', '/session').catch(() => null);
export const signIn = (login: string, password: string) =>
  call<{ user: string }>('POST', '/session', { login, password });
export const signOut = () => call<null>('DELETE', '/session');

/** Every establishment of the ticked families, slice after slice. */
export async function listStructures(families: readonly Family[]): Promise<ListRow[]> {
  const query = families.map((family) => `family=${family}`).join('&');
  const rows: ListRow[] = [];
  for (;;) {
    const page = await call<ListPage>('GET', `/structures?start=${rows.length}&${query}`);
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

export const structure = (finess: string) => call<StructureView>('GET', `/structures/${finess}`);

export const myDossiers = () => call<DossierCard[]>('GET', '/dossiers');
export const dossier = (id: string) => call<DossierView>('GET', `/dossiers/${id}`);
export const createDossier = (finess: string) => call<DossierView>('POST', '/dossiers', { finess });
export const renameDossier = (id: string, name: string) => call<DossierView>('PATCH', `/dossiers/${id}`, { name });
export const submitDossier = (id: string) => call<DossierView>('POST', `/dossiers/${id}/submission`);
