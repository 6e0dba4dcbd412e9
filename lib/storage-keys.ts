// Keys of `storage.local` that the background writes and pages watch; apart from the schemas, which must not weigh on them.

/** Bumped at each change of the dossiers, so that every page redraws. */
export const REVISION_KEY = 'dossiers.revision';
/** The last digest told: its day and its dossiers. */
export const DIGEST_KEY = 'dossiers.digest';
/** The instant, in milliseconds, at which the user last looked at the dossiers. */
export const LOOKED_KEY = 'dossiers.looked';
/** What is recognised of the site, and since when it is not. */
export const HEALTH_KEY = 'health';
/** What the user has taught of the site. */
export const PROFILE_KEY = 'profile';
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
