// Keys of `storage.local` that the background writes and pages watch; apart from the schemas, which must not weigh on them.

/** Bumped at each change of the dossiers, so that every page redraws. */
export const REVISION_KEY = 'dossiers.revision';
/** The dossiers to draw first, in `storage.session`: a page that opens need not wait for the worker to wake. */
export const FIRST_KEY = 'dossiers.first';
/** What is being typed in the forms, in `storage.session`. */
export const DRAFTS_KEY = 'drafts';
/** The last digest told: its day and its dossiers. */
export const DIGEST_KEY = 'dossiers.digest';
/** The day on which the reminder on the pages of the ROR was put off. */
export const STRIP_LATER_KEY = 'strip.later';
/** The instant, in milliseconds, at which the user last looked at the dossiers. */
export const LOOKED_KEY = 'dossiers.looked';
/** How the full tab shows the dossiers; written by that page alone. */
export const LAYOUT_KEY = 'dossiers.layout';
/** What is recognised of the site, and since when it is not. */
export const HEALTH_KEY = 'health';
/** What the user has taught of the site. */
export const PROFILE_KEY = 'profile';
/** What an update has brought, until it is seen. */
export const NEWS_KEY = 'news';
/** Where the settings live. */
export const SETTINGS_KEY = 'settings';
/** Bumped at each change of the pins. */
export const PINS_KEY = 'pins.revision';
/** Lists on their way to the page that prints them, in `storage.session`. */
export const EXPORT_PREFIX = 'export.';
/** What has changed since the last backup file, and whether to ask for one later. */
export const BACKUP_KEY = 'backup';
/** Which copies of the dossiers are kept, and before the id of each its content. */
export const COPIES_KEY = 'backup.copies';
export const COPY_PREFIX = 'backup.copy.';
