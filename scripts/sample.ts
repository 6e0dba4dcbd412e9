// Makes a stored page of the tests out of a sample sent by a user: `npm run sample -- FILE [--name nom]`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PART_IDS } from '../lib/profile/schema';
import { asExpected, type Expected, PAGES, StoredPages } from '../test/e2e/support/stored-pages';
import { BrowserMissing, ensureBrowsers } from './browsers';
import { BuildFailed, build } from './build';
import { run } from './run';
import { filesOfSample, SampleRefused } from './sample-files';

/** Writes the page and its frames, then what is recognised of it now, to be corrected by hand. */
async function store(file: string, name: string): Promise<void> {
  const files = filesOfSample(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'), name);
  // What was corrected by hand in it would be lost.
  if (existsSync(join(PAGES, `${name}.json`)))
    throw new SampleRefused(`test/pages/${name}.json existe déjà : choisir un autre nom avec --name.`);
  for (const [path, html] of files) writeFileSync(join(PAGES, path), html);

  ensureBrowsers(['chromium']);
  await build({ targets: ['chrome'] });
  const pages = await StoredPages.open('chromium');
  try {
    const found = asExpected(await pages.recognised(name));
    const expected: Expected = { about: 'À décrire en une phrase.', ...found };
    writeFileSync(join(PAGES, `${name}.json`), JSON.stringify(expected));
    await run('@biomejs/biome', ['format', '--write', join(PAGES, `${name}.json`)], { quiet: true });
    console.log(whatToCheck(name, [...files.keys()], expected));
  } finally {
    await pages.close();
  }
}

function whatToCheck(name: string, files: string[], { page, parts }: Expected): string {
  const missing = PART_IDS.filter((id) => !(id in parts));
  const found = Object.entries(parts).map(([id, { by, count }]) => `  ${id} : par ${by}, ${count} élément(s)`);
  return [
    `Écrit dans test/pages : ${[...files, `${name}.json`].join(', ')}`,
    `Page reconnue aujourd’hui : ${page}`,
    ...found,
    `Non trouvé : ${missing.join(', ') || 'rien'}`,
    '',
    'À vérifier à la main :',
    `  1. ouvrir test/pages/${name}.html : quelle page est-ce, et où sont ses parties ?`,
    `  2. marquer le bon élément de chacune : data-part="actionsMenu" (le test refuse tout autre élément)`,
    `  3. corriger test/pages/${name}.json : « page », « parts », « about » disent ce qui DOIT être reconnu`,
    '  4. npx vitest run --project e2e test/e2e/stored-pages.test.ts échoue : c’est la panne',
    '  5. ajouter la variante dans lib/site/hooks.ts, npm run build, relancer : le test passe, les autres pages aussi',
  ].join('\n');
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } });
const [file] = positionals;
try {
  if (!file) throw new SampleRefused('Quel fichier ? npm run sample -- FICHIER [--name nom-de-la-page]');
  await store(
    file,
    values.name ??
      basename(file)
        .replace(/\.\w+$/, '')
        .toLowerCase(),
  );
} catch (error) {
  const told = error instanceof SampleRefused || error instanceof BuildFailed || error instanceof BrowserMissing;
  const unread = (error as NodeJS.ErrnoException).code === 'ENOENT' && file;
  if (!told && !unread) throw error;
  console.error(unread ? `Fichier introuvable : ${file}` : (error as Error).message);
  process.exitCode = 1;
}
