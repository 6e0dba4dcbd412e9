// What the files for IT services speak of: the browsers, where each takes its policies, and the extension's identifiers.

/** Chromium browsers, whose identifiers the stores give at publication: a person replaces them in the files. */
export const CHROMIUM = {
  chrome: {
    label: 'Google Chrome',
    id: 'IDENTIFIANT_CHROME',
    registry: 'Software\\Policies\\Google\\Chrome',
    bundle: 'com.google.Chrome',
    updates: 'https://clients2.google.com/service/update2/crx',
    /** The key that puts the icon on the toolbar. */
    pin: { toolbar_pin: 'force_pinned' },
  },
  edge: {
    label: 'Microsoft Edge',
    id: 'IDENTIFIANT_EDGE',
    registry: 'Software\\Policies\\Microsoft\\Edge',
    bundle: 'com.microsoft.Edge',
    updates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    pin: { toolbar_state: 'force_shown' },
  },
} as const;

export type ChromiumName = keyof typeof CHROMIUM;
export const CHROMIUM_NAMES = Object.keys(CHROMIUM) as ChromiumName[];

/** Fixed in the manifest. */
export const FIREFOX_ID = 'compagnon-ror@esante-occitanie.example';
/** Where the signed file is fetched; a person replaces it when the file is kept elsewhere. */
const FIREFOX_FILE = 'https://addons.mozilla.org/firefox/downloads/latest/compagnon-ror/latest.xpi';

/** What an administrator sets: `docs/deploiement/reglages.json`. */
export type Settings = Record<string, unknown>;

/** How a Chromium browser is told to install the extension by itself. */
export function installation(name: ChromiumName): Record<string, string> {
  const { updates, pin } = CHROMIUM[name];
  return { installation_mode: 'force_installed', update_url: updates, ...pin };
}

/** The same for Firefox. */
export const FIREFOX_INSTALLATION = {
  installation_mode: 'force_installed',
  install_url: FIREFOX_FILE,
  default_area: 'navbar',
};
