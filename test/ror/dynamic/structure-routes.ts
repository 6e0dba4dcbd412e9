// The directory and the sheets, as the API gives them.
import { FAMILIES, type Place, type Ror, type Row } from '../types';
import { shortCategory } from './categories';
import { type Call, notFound, ok, type Route } from './route';
import { sheetRoutes } from './sheet-routes';
import type { ListPage, ListRow, StructureView } from './views';

/** Rows of one slice: the application asks for the next ones until it has them all. */
export const SLICE = 500;

const listRow = (row: Row): ListRow => ({
  finess: row.finess_et,
  name: row.name,
  category: shortCategory(row.category_code, row.category_label),
  commune: row.commune,
  postalCode: row.postal_code,
});

function structureView(ror: Ror, finess: string, user: string): StructureView | undefined {
  const sheet = ror.sheet(finess);
  if (!sheet) return undefined;
  const found = ror.dossierOf(finess);
  const dossier = found
    ? { id: found.owner === user ? found.id : null, state: found.state, createdAt: found.createdAt }
    : null;
  return { sheet, dossier };
}

function published({ ror, params }: Call): Place | undefined {
  const finess = params.finess ?? '';
  return ror.sheet(finess) && { finess };
}

export const structureRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/structures',
    answer({ ror, query }) {
      const asked = query.getAll('family');
      const all = ror.list(FAMILIES.filter((family) => asked.includes(family)));
      const start = Math.max(0, Number(query.get('start')) || 0);
      return ok({ total: all.length, rows: all.slice(start, start + SLICE).map(listRow) } satisfies ListPage);
    },
  },
  {
    method: 'GET',
    path: '/structures/:finess',
    answer({ ror, params, user }) {
      const view = structureView(ror, params.finess ?? '', user);
      return view ? ok(view) : notFound;
    },
  },
  {
    method: 'GET',
    path: '/structures/:finess/export',
    answer({ ror, params }) {
      const sheet = ror.sheet(params.finess ?? '');
      if (!sheet) return notFound;
      return ok(sheet, { 'content-disposition': `attachment; filename="fiche-${sheet.row.finess_et}.json"` });
    },
  },
  ...sheetRoutes('/structures/:finess', published),
];
