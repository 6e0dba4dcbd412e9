// Numbers and words that a backup's reader, writer and pages go by; apart from the schemas, which must not weigh on pages.

/** First thing in a file, so that another JSON is told apart. */
export const FORMAT = 'compagnon-ror/dossiers';
/** Raised whenever a file may hold what an older extension would not understand. */
export const VERSION = 1;

/** Most characters of a file, and most dossiers: ten times what a region's referent tracks. */
export const TEXT_MAX = 40_000_000;
export const DOSSIERS_MAX = 20_000;
/** Characters of the name of who hands a file over. */
export const LABEL_MAX = 100;
/** Records of a difference told one by one; the others are counted. */
export const TOLD_MAX = 200;
