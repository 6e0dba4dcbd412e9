// How much a dossier may hold, for all who check, cut or count: the schema, what reads rows by hand, merges, files and forms.

/** Characters. */
export const NAME_MAX = 300;
export const COMMUNE_MAX = 100;
export const NOTE_MAX = 4000;
export const URL_MAX = 2000;
/** Of the detail of an entry of the history. */
export const DETAIL_MAX = 500;

/** Entries of a history, records merged into one, records known to be others. */
export const HISTORY_MAX = 500;
export const MERGES_MAX = 20;
export const APART_MAX = 100;

/** Dossiers that one message may be about. */
export const MANY_MAX = 20_000;
