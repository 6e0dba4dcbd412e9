// What the browsers grant the extension, read from the built manifests: nothing may be added without this file changing.
import { describe, expect, it } from 'vitest';
import { filesOf, manifestOf } from './output';

const CSP = [
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

/** Every key that a manifest of ours may have. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'omnibox',
  'optional_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = manifestOf(build);

  it('asks for three permissions, that of its side panel where there must be one, and one more on demand', () => {
    const panel = build === 'firefox-mv3' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['alarms', 'storage', 'unlimitedStorage', ...panel]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('runs on the site alone, in all its frames', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['https://ror.esante-occitanie.fr/*'],
        all_frames: true,
        js: [expect.stringMatching(/ror\.js$/)],
        run_at: 'document_idle',
      },
    ]);
  });

  it('keeps its own pages off the network and free of code from strings', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('opens no door: host permissions, web-accessible resources, messages from outside', () => {
    const own =
      build === 'firefox-mv3'
        ? ['browser_specific_settings', 'sidebar_action']
        : ['minimum_chrome_version', 'side_panel', 'storage'];
    const others = Object.keys(manifest).filter((key) => !KEYS.includes(key));
    expect(others.sort()).toEqual(own);
  });

  it('has a side panel that waits to be opened', () => {
    if (build === 'firefox-mv3')
      expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    else expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  it('answers to one word in the address bar', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'ror' });
  });

  it('suggests four keys, that no screen reader, no browser and no AltGr uses', () => {
    const commands = manifest.commands as Record<string, { suggested_key: { default: string; mac: string } }>;
    const keys = Object.entries(commands).map(([name, { suggested_key: key }]) => [name, key.default, key.mac]);
    expect(keys).toEqual([
      ['_execute_action', 'Alt+Shift+D', 'MacCtrl+Shift+D'],
      ['search', 'Alt+Shift+S', 'MacCtrl+Shift+S'],
      ['filters', 'Alt+Shift+J', 'MacCtrl+Shift+J'],
      ['name', 'Alt+Shift+Y', 'MacCtrl+Shift+Y'],
    ]);
    // With Alt+Shift: Orca moves by structure with these; Chrome and Edge have the toolbar, dialogs, feedback and tab groups.
    const taken = [...'ABCEFGHIKLMOPQRTUVX', ...'TAIBPCWXZN'];
    for (const [, key = ''] of keys) expect(taken).not.toContain(key.at(-1));
  });

  it('is Manifest V3 and stays out of private windows', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed', default_locale: 'fr' });
  });

  it('has all the files it names', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|png)"/g) ?? [];
    const files = filesOf(build);
    expect(named.length).toBeGreaterThan(3);
    expect(named.map((name) => name.slice(1, -1)).filter((name) => !files.has(name))).toEqual([]);
  });
});

it('tells Firefox that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

it('tells Chrome and Edge what an administrator may set', () => {
  for (const build of ['chrome-mv3', 'edge-mv3'])
    expect(manifestOf(build)).toMatchObject({ storage: { managed_schema: 'managed-schema.json' } });
});
