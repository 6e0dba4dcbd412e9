// What the JSON API of the dynamic front says: the types its server and its client agree on.
import type { Dossier, OfferEdit, Sheet, SheetEdit } from '../types';

export interface Account {
  user: string;
}

/** One line of the directory. `category` is the short label (« EHPAD », « SSIAD »). */
export interface ListRow {
  finess: string;
  name: string;
  category: string;
  commune: string;
  postalCode: string;
}

/** A slice of the directory; `total` counts the rows of all slices. */
export interface ListPage {
  total: number;
  rows: ListRow[];
}

/** The dossier a sheet belongs to; its id is only told to its owner. */
export interface SheetDossier {
  id: string | null;
  state: Dossier['state'];
  createdAt: number;
}

export interface StructureView {
  sheet: Sheet;
  dossier: SheetDossier | null;
}

export type DossierView = Omit<Dossier, 'owner'>;
export type DossierCard = Omit<DossierView, 'draft'> & { establishment: string; commune: string };

/** What the header polls: dossiers that are not integrated yet, and the server's clock (ms). */
export interface Pulse {
  pending: number;
  at: number;
}

/** Body of every answer that is not a success. `expired` only goes with 401. */
export interface Failure {
  error: string;
  expired?: boolean;
}

export type SheetField = SheetEdit['field'];
export type OfferField = OfferEdit['field'];
