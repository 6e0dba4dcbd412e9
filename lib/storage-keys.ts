// Keys of `storage.local` that the background writes and pages watch; apart from the schemas, which must not weigh on them.

/** Bumped at each change of the dossiers, so that every page redraws. */
export const REVISION_KEY = 'dossiers.revision';
/** What the user has taught of the site. */
export const PROFILE_KEY = 'profile';
/** Where the settings live. */
export const SETTINGS_KEY = 'settings';
