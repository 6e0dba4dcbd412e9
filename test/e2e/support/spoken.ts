// What is installed in a Chromium that has no French: Debian's has English alone without `chromium-l10n`, and would show the English.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Where a Chromium keeps its languages; `chromium` is a script on Debian, which starts the program of the second folder. */
const folders = (executable: string) => [dirname(realpathSync(executable)), '/usr/lib/chromium'];

/** Has it a language? Only a folder of languages without it tells that it has not. */
function speaks(executable: string, language: string): boolean {
  const locales = folders(executable)
    .map((folder) => join(folder, 'locales'))
    .find((folder) => existsSync(folder));
  return !locales || readdirSync(locales).some((name) => name.startsWith(language));
}

/**
 * The folder to install so that the extension is seen in the language of `locale`. Where the browser cannot have it, a copy with no
 * other sentences than the default ones, the French; the same copy at each launch, for its folder is its identity.
 */
export function spokenIn(executable: string, extension: string, locale: string): string {
  const [language = ''] = locale.split('-');
  if (language !== 'fr' || speaks(executable, language)) return extension;
  const folder = resolve(extension);
  const copy = join(tmpdir(), `compagnon-ror-fr-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  const others = readdirSync(join(folder, '_locales')).filter((name) => name !== language);
  const left = others.map((name) => join(folder, '_locales', name));
  // Another browser may be running on it: it never has what is left out, not even for a moment.
  cpSync(folder, copy, { recursive: true, filter: (path) => !left.includes(path) });
  return copy;
}
