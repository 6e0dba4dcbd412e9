// The built extension changed for a test: emptied, to know what a browser does by itself, or with a fault planted in it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const made: string[] = [];

/** The folder of the production build. */
export function built(browser: BrowserName): string {
  return join(OUTPUT, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** An extension of the same name that does nothing. */
export function emptied(browser: BrowserName): string {
  const folder = newFolder();
  const from = built(browser);
  cpSync(from, folder, { recursive: true, filter: (path) => !/\.(js|html|css)$/.test(path) });
  const { name, version, icons, default_locale, browser_specific_settings } = JSON.parse(
    readFileSync(join(from, 'manifest.json'), 'utf8'),
  );
  const manifest = { manifest_version: 3, name, version, icons, default_locale, browser_specific_settings };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The extension with `code` added at the end of some of its files. */
export function planted(browser: BrowserName, code: Record<string, string>): string {
  const folder = newFolder();
  cpSync(built(browser), folder, { recursive: true });
  for (const [file, added] of Object.entries(code)) {
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${added}`);
  }
  return folder;
}

/** The extension with the text of some of its files replaced whole. */
export function broken(browser: BrowserName, files: Record<string, string>): string {
  const folder = newFolder();
  cpSync(built(browser), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

/** Takes away every folder made. */
export function clearVariants(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-'));
  made.push(folder);
  return folder;
}
