// What the stand-in ROR is about: its rows, sheets, dossiers, and the one state machine behind both front ends.

/** An establishment, in the columns of the FINESS extract. `finess_et` is unique. */
export interface Row {
  finess_et: string;
  finess_ej: string;
  name: string;
  category_code: string;
  category_label: string;
  address: string;
  postal_code: string;
  commune: string;
  department: string;
}

/** The directory's tick boxes. MSS is « médico-social et social ». */
export const FAMILIES = ['MCO', 'SSR', 'PSY', 'HAD', 'MSS', 'VILLE'] as const;
export type Family = (typeof FAMILIES)[number];

/** One offer of a sheet; its fields are what a director edits. `label` names it. */
export interface Offer {
  id: string;
  label: string;
  mode: string;
  capacity: number;
  phone: string;
}

/** A sheet as somebody sees it: published, or as the dossier would make it. */
export interface Sheet {
  row: Row;
  /** Operational name, editable: what professionals call the place. */
  operationalName: string;
  phone: string;
  offers: Offer[];
}

export interface Dossier {
  id: string;
  finess: string;
  name: string;
  owner: string;
  state: 'open' | 'submitted' | 'integrated';
  createdAt: number;
  /** The sheet inside the dossier, invisible to others until integration. */
  draft: Sheet;
}

/** Bad input never throws out of the machine: it comes back as a French sentence for the page. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export type SheetEdit = { field: 'operationalName' | 'phone'; value: string };
export type OfferEdit = { offer: string; field: 'label' | 'mode' | 'capacity' | 'phone'; value: string };

/** Where an edit is made: on the published sheet, or inside a dossier. */
export type Place = { finess: string } | { dossier: string };

export interface Ror {
  readonly rows: readonly Row[];
  /** Longest dossier name the site stores. */
  readonly nameLimit: number;

  signIn(user: string, password: string): Result<string>;
  /** The user of a session token; undefined when expired or unknown. */
  user(token: string | undefined): string | undefined;
  signOut(token: string): void;

  /** Rows of the ticked families in directory order (department, then name). None ticked: none. */
  list(families: readonly Family[]): readonly Row[];
  sheet(finess: string): Sheet | undefined;
  dossier(id: string): Dossier | undefined;
  /** The open or submitted dossier that this sheet belongs to. */
  dossierOf(finess: string): Dossier | undefined;
  dossiersOf(user: string): readonly Dossier[];

  /** Refused when the establishment already has an open dossier. The default name is the establishment's own. */
  createDossier(finess: string, user: string): Result<Dossier>;
  rename(id: string, name: string): Result<Dossier>;
  submit(id: string): Result<Dossier>;

  editSheet(place: Place, edit: SheetEdit): Result<Sheet>;
  editOffer(place: Place, edit: OfferEdit): Result<Sheet>;
  addOffer(place: Place, label: string): Result<Sheet>;
  removeOffer(place: Place, offer: string): Result<Sheet>;

  /** The region integrates: the draft becomes the sheet, and all that was edited outside it since it was opened is gone. */
  integrate(id: string): Result<Sheet>;
  /** Every session ends at once, as when the site logs people out. */
  expireSessions(): void;
}

/** The exact warning of the site on a sheet that belongs to a dossier (text of the official guide). */
export const NOTICE =
  "⚠ Cette fiche fait partie d'un dossier collaboratif. Toute modification de la fiche hors dossier collaboratif sera effacée lors de l'intégration du dossier dans le répertoire.";
