// Build of the extension: manifest, browsers, and the one flag that test builds differ by.
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** `npm run build:test` sets it: the overlay's shadow root is open, nothing else changes. */
const openRoot = process.env.COMPAGNON_OPEN_ROOT === '1';

/** What extension pages and the worker may do: no network, no inline code, no HTML from strings. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Suggested keys: Alt+Shift and a letter that no screen reader (Orca has twenty of these), no browser and no AltGr uses (AltGr is
 * Ctrl+Alt on French keyboards). On a Mac, Option types characters and VoiceOver has Ctrl+Option.
 */
const suggested = (letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
});
const COMMANDS = {
  _execute_action: suggested('D'),
  search: { description: '__MSG_command_search__', ...suggested('S') },
  filters: { description: '__MSG_command_filters__', ...suggested('J') },
  name: { description: '__MSG_command_name__', ...suggested('Y') },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${openRoot ? '-test' : ''}`,
  // What AMO reads: all that builds, without the pictures.
  zip: { excludeSources: ['pictures/**', 'test/look/stored/**', 'docs/images/**'] },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // The page carries the content script: each kilobyte counts, and terser saves 2 % over the default.
    build: {
      // The oldest browsers below: nothing is written twice for older ones.
      target: ['chrome125', 'firefox142'],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      // Its polyfill would put a `fetch` in every extension page; the browsers we support need none.
      modulePreload: { polyfill: false },
    },
    define: { __OPEN_ROOT__: JSON.stringify(openRoot) },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const pages = build?.rollupOptions?.output;
      if (!pages || Array.isArray(pages) || !entrypoints.some(({ type }) => type === 'popup')) return;
      // Nothing here is cached by its name: without a hash, a file is found again in the next version.
      const { entryFileNames } = pages;
      const named = (name: unknown) => String(name).replace('-[hash]', '');
      pages.entryFileNames = (chunk) =>
        named(typeof entryFileNames === 'function' ? entryFileNames(chunk) : entryFileNames);
      pages.chunkFileNames = named(pages.chunkFileNames);
      pages.assetFileNames = named(pages.assetFileNames);
      // What the popup draws with is read from one file: a dozen small ones make it open 15 ms later.
      pages.codeSplitting = {
        groups: [{ name: 'board', test: /popup[\\/]App\.tsx$|components[\\/]mount\.tsx$|wxt-.*plugins/ }],
      };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    short_name: '__MSG_app_short_name__',
    description: '__MSG_app_description__',
    default_locale: 'fr',
    permissions: ['alarms', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    content_scripts: [
      { matches: ['https://ror.esante-occitanie.fr/*'], js: ['ror.js'], all_frames: true, run_at: 'document_idle' },
    ],
    action: { default_title: '__MSG_app_short_name__' },
    omnibox: { keyword: 'ror' },
    commands: COMMANDS,
    // The dev server talks to its page over a socket; only what is built for users is strict.
    ...(command === 'build' ? { content_security_policy: { extension_pages: extensionPages } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compagnon-ror@esante-occitanie.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox takes what an administrator sets without a schema, and knows no such key.
        { minimum_chrome_version: '125', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
