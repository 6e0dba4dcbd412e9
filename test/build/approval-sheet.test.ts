// The sheet for approval says what the built extensions are: what it tells of them is compared with them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROMISES } from '../promises/promises';
import { manifestOf } from './output';

const document = (name: string) => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');
const sheet = document('approbation.md');
const BROWSERS: Record<string, string[]> = {
  tous: ['chrome-mv3', 'edge-mv3', 'firefox-mv3'],
  'Chrome, Edge': ['chrome-mv3', 'edge-mv3'],
  Firefox: ['firefox-mv3'],
};

/** The rights in the sheet's table: « `sidePanel` », « Chrome, Edge », why. */
const RIGHTS = [...sheet.matchAll(/^\| `(\w+)`( \(facultatif\))? \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = '', optional, browsers = '', why = '']) => ({ name, optional: Boolean(optional), browsers, why }),
);

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('of %s', (build) => {
  const manifest = manifestOf(build) as ReturnType<typeof manifestOf> & {
    content_security_policy: { extension_pages: string };
    minimum_chrome_version?: string;
    browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
    omnibox: { keyword: string };
    commands: Record<string, { suggested_key: { default: string; mac: string } }>;
    sidebar_action?: { open_at_install: boolean };
  };
  const told = (optional: boolean) =>
    RIGHTS.filter((right) => right.optional === optional && BROWSERS[right.browsers]?.includes(build)).map(
      ({ name }) => name,
    );

  it('tells every right, and no other', () => {
    expect(told(false).sort()).toEqual([...manifest.permissions].sort());
    expect(told(true).sort()).toEqual([...manifest.optional_permissions].sort());
    expect(RIGHTS.filter(({ browsers, why }) => !BROWSERS[browsers] || why.length < 20)).toEqual([]);
  });

  it('is told alike by the page on permissions', () => {
    const rows = document('permissions.md').matchAll(/^\| `(\w+)`([^|]*) \| [^|]{20,} \| [^|]{10,} \|$/gm);
    const asked = [...rows].filter(([, , where = '']) => build !== 'firefox-mv3' || !where.includes('Chrome et Edge'));
    expect(asked.filter(([, , how = '']) => !how.includes('facultative')).map(([, name]) => name)).toEqual(
      manifest.permissions,
    );
    expect(asked.filter(([, , how = '']) => how.includes('facultative')).map(([, name]) => name)).toEqual(
      manifest.optional_permissions,
    );
  });

  it('tells what it adds to the browser: a word of the address bar, keys, a panel that waits', () => {
    expect(sheet).toContain(`le mot-clé \`${manifest.omnibox.keyword}\``);
    const keys = Object.values(manifest.commands).map(({ suggested_key: key }) => key);
    const told = [...sheet.matchAll(/`Alt\+Maj\+(\w)`/g)].map(([, letter]) => letter);
    expect(keys.map((key) => key.default)).toEqual(told.map((letter) => `Alt+Shift+${letter}`));
    expect(keys.map(({ mac }) => mac)).toEqual(told.map((letter) => `MacCtrl+Shift+${letter}`));
    expect(sheet).toContain('un panneau latéral, fermé à l’installation');
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });

  it('tells the one site', () => {
    const sites = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(sites).toHaveLength(1);
    expect(sheet).toContain(`**Un seul site** : \`${sites[0]}\``);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('tells the policy of its pages, whole', () => {
    expect(sheet).toContain(`\`${manifest.content_security_policy.extension_pages}\``);
  });

  it('tells the oldest browser, the identifier and private windows', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    if (gecko) {
      expect(sheet).toContain(`Firefox ${Number.parseFloat(gecko.strict_min_version)} ou plus`);
      expect(sheet).toContain(`\`${gecko.id}\``);
    } else expect(sheet).toContain(`Chrome et Edge ${manifest.minimum_chrome_version} ou plus`);
    expect(sheet).toContain(`\`${manifest.incognito}\``);
  });
});

it('names promises and tests that are', () => {
  const rows = [...sheet.matchAll(/promesse (\w+), `([^`]+)` \| `npm run promises -- --only (\w+)`/g)];
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const [, id = '', file, only] of rows) {
    expect(only).toBe(id);
    const promise = PROMISES.find((one) => one.id === id);
    expect(promise?.kept.map((one) => one.file)).toContain(file);
  }
});

it('fits on a page or two', () => {
  expect(sheet.length).toBeLessThan(6500);
});
