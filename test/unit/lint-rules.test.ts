// The rules of the design are lint rules: each is shown to fire on a planted violation, and to leave its neighbour alone.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const restricted = 'lint/style/noRestrictedImports';
const denied = 'lint/style/noRestrictedGlobals';
const cycle = 'lint/suspicious/noImportCycles';

/** Where it is planted, what, and the rule that must fire there. */
const VIOLATIONS: [file: string, code: string, rule: string][] = [
  // Arrows point one way.
  ['lib/search/a.ts', "export { t } from '@/lib/text/text';", restricted],
  ['lib/search/b.ts', "export { render } from 'preact';", restricted],
  ['lib/naming/a.ts', "export { fold } from '@/lib/search/fold';", restricted],
  ['lib/naming/b.ts', "export { browser } from 'wxt/browser';", restricted],
  ['lib/site/a.ts', "export { send } from '@/lib/send';", restricted],
  ['lib/site/b.ts', "export { guide } from '@/lib/features/guide';", restricted],
  ['lib/site/c.ts', "export { Notice } from '@/components/Notice';", restricted],
  ['lib/features/guide/a.ts', "export { search } from '@/lib/features/keyword-search';", restricted],
  ['lib/features/guide/b.ts', "export { view } from '@/lib/features/keyword-search/view';", restricted],
  ['lib/features/guide/c.ts', "export { view } from '../keyword-search/view';", 'plugin'],
  ['lib/features/guide/d.ts', "export { all } from '@/lib/features';", restricted],
  ['lib/features/guide/e.ts', "export { App } from '@/entrypoints/popup/App';", restricted],
  ['lib/features/guide/f.ts', "export { openStore } from '@/lib/dossiers/store';", restricted],
  ['lib/directory/a.ts', "export { guide } from '@/lib/features/guide';", restricted],
  ['lib/overlay/a.ts', "export { openStore } from '@/lib/dossiers/store';", restricted],
  ['lib/overlay/m.ts', "export { remember } from '@/lib/memory/memory';", restricted],
  ['lib/send.ts', "export { openStore } from '@/lib/dossiers/store';", restricted],
  ['lib/dossiers/a.ts', "export { locate } from '@/lib/site/locate';", restricted],
  ['lib/dossiers/b.ts', "export { send } from '@/lib/send';", restricted],
  ['components/A.tsx', "export { send } from '@/lib/send';", restricted],
  ['components/B.tsx', "export { browser } from 'wxt/browser';", restricted],
  ['components/c.ts', "export { openStore } from '@/lib/dossiers/store';", restricted],
  ['components/d.ts', "export { guide } from '@/lib/features/guide';", restricted],
  ['entrypoints/popup/a.ts', "export { openStore } from '@/lib/dossiers/store';", restricted],
  ['entrypoints/popup/b.ts', "export { App } from '@/entrypoints/dossiers/App';", restricted],
  ['lib/demo/a.ts', "export { list } from '@/lib/dossiers/store';", restricted],
  ['lib/demo/b.ts', "export { browser } from 'wxt/browser';", restricted],
  ['entrypoints/demo/c.ts', "export { send } from '@/lib/send';", restricted],
  ['lib/site/one.ts', "import { two } from './two';\nexport const one = () => two;", cycle],
  ['lib/site/two.ts', "import { one } from './one';\nexport const two = () => one;", cycle],
  ['lib/settings/one.ts', "import { two } from '@/lib/two';\nexport const one = () => two;", cycle],
  ['lib/two.ts', "import { one } from '@/lib/settings/one';\nexport const two = () => one;", cycle],

  // Only lib/site touches selectors.
  ['lib/features/guide/g.ts', "export const a = document.querySelector('a');", 'plugin'],
  ['lib/features/guide/h.ts', "export const a = (e?: Element) => e?.closest('a');", 'plugin'],
  ['lib/directory/b.ts', "export const a = (e: Element) => [...e.querySelectorAll<HTMLElement>('a')];", 'plugin'],
  ['lib/directory/c.ts', "export const a = document.getElementById('a');", 'plugin'],
  ['components/e.ts', "export const a = (e: Element) => e.matches('a');", 'plugin'],

  // No HTML from strings, no network, no message to the page, no press for the user.
  ['lib/site/h.ts', "export const a = (e: Element) => { e.innerHTML = 'a'; };", 'plugin'],
  ['lib/site/i.ts', 'export const a = (e: Element) => e.outerHTML;', 'plugin'],
  ['lib/site/j.ts', "export const a = (e: Element) => e.insertAdjacentHTML('beforeend', 'a');", 'plugin'],
  ['lib/site/k.ts', "export const a = () => fetch('/');", denied],
  ['lib/site/l.ts', "export const a = () => window.fetch('/');", 'plugin'],
  ['lib/site/m.ts', 'export const a = () => new XMLHttpRequest();', denied],
  ['lib/site/n.ts', "export const a = () => new WebSocket('wss://a');", denied],
  ['lib/site/o.ts', "export const a = () => new EventSource('/');", denied],
  ['lib/site/p.ts', "export const a = () => navigator.sendBeacon('/');", 'plugin'],
  ['lib/site/q.ts', 'export const a = () => document.cookie;', 'plugin'],
  ['lib/site/r.ts', "export const a = () => eval('1');", 'lint/security/noGlobalEval'],
  ['lib/site/s.ts', "export const a = () => new Function('1');", 'plugin'],
  ['lib/site/t.ts', "export const a = () => window.postMessage('a');", 'plugin'],
  ['lib/site/u.ts', "export const a = () => postMessage('a');", denied],
  ['lib/site/v.ts', 'export const a = (form: HTMLFormElement) => form.submit();', 'plugin'],
  ['lib/site/w.ts', 'export const a = (form: HTMLFormElement) => form.requestSubmit();', 'plugin'],
  ['lib/site/x.ts', 'export const a = (e?: HTMLElement) => e?.click();', 'plugin'],
  [
    'components/F.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />;",
    'lint/security/noDangerouslySetInnerHtml',
  ],

  // The rest.
  ['lib/site/y.ts', 'export const a = (b: any) => b;', 'lint/suspicious/noExplicitAny'],
  ['lib/gate.ts', "import * as z from 'zod';\nexport { z };", 'plugin'],
  ['lib/overlay/a.css', '.a { padding: 1rem; }', 'plugin'],
  ['components/tokens.css', '.a { padding: calc(1px + 0.5rem); }', 'plugin'],
];

/** What stands right beside those, and is allowed. */
const ALLOWED: [file: string, code: string][] = [
  ['lib/search/ok.ts', "export { fold } from './fold';"],
  ['lib/site/ok.ts', "export const a = document.querySelector('a');"],
  ['lib/site/naming.ts', "export { findFiness } from '@/lib/naming/finess';"],
  ['lib/overlay/ok.ts', "export const a = (root: ShadowRoot) => root.querySelector('a');"],
  ['lib/features/guide/ok.ts', "export { defineFeature } from '@/lib/features/feature';"],
  ['lib/overlay/features.ts', "export { all } from '@/lib/features';"],
  ['lib/features/guide/view.tsx', "export { t } from '@/lib/text/text';"],
  [
    'lib/messages.ts',
    "import * as z from 'zod/mini';\nexport { Dossier } from '@/lib/dossiers/schema';\nexport { z };",
  ],
  ['lib/catalogue/ok.ts', "export { remember } from '@/lib/memory/memory';"],
  ['components/use-ok.ts', "export { send } from '@/lib/send';"],
  ['components/ok.ts', "export { isDue } from '@/lib/dossiers/reminders';"],
  ['entrypoints/background.ts', "export { upkeep } from '@/lib/dossiers/upkeep';"],
  ['components/Media.tsx', "export const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;"],
  ['components/base.css', '.a { font-size: 1rem; }'],
  [
    'test/e2e/ok.ts',
    "export const a = () => fetch('/');\nexport const b = () => document.querySelector('a')?.innerHTML;",
  ],
  ['lib/site/ok.test.ts', 'export const a = (e: HTMLElement) => e.click();'],
];

const found = lint([...VIOLATIONS.map(([file, code]) => [file, code] as const), ...ALLOWED]);

describe('a violation is reported', () => {
  it.each(VIOLATIONS)('%s: %s', (file, _code, rule) => {
    expect(found.get(file) ?? []).toContain(rule);
  });
});

describe('what is allowed passes', () => {
  it.each(ALLOWED)('%s: %s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

/** Lints files in a folder of their own, with this project's rules; the rules that fired, by file. */
function lint(files: readonly (readonly [string, string])[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    // The TypeScript configuration tells where `@/` leads, the package where the project starts.
    for (const path of ['biome.json', 'lint', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    for (const [file, code] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const fired = new Map<string, string[]>();
    for (const { category, location } of diagnosticsIn(folder))
      fired.set(location.path, [...(fired.get(location.path) ?? []), category]);
    return fired;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function diagnosticsIn(folder: string): { category: string; location: { path: string } }[] {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings'];
  try {
    execFileSync(process.execPath, [biome, ...args], { cwd: folder, stdio: 'pipe' });
    return [];
  } catch (error) {
    // It answers on its standard output and exits with 1: there is something to report.
    return JSON.parse(String((error as { stdout: Buffer }).stdout)).diagnostics;
  }
}
