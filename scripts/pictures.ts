// Takes every picture of the product from its real build, on the stand-in site with invented rows: `npm run pictures`.
// `-- --accept` makes them the stored ones, and those of the README, the guide and the stores.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { LETTERS, letters } from '../test/look/letters';
import { differenceFromStored, STORED, TOLERANCE, takeAll } from '../test/look/look';
import { coarse, cropped, decode, encode, type Picture } from '../test/look/picture';
import { BrowserMissing, ensureBrowsers } from './browsers';
import { BuildFailed, build } from './build';
import { ROOT } from './run';

/** Pictures that documents show, by the name of what they are taken from. */
const DOCUMENTS: Record<string, string> = {
  'classic-recherche-clair': 'recherche.png',
  'classic-filtres-clair': 'filtres.png',
  'classic-nom-clair': 'nom.png',
  'classic-alerte-clair': 'alerte.png',
  'classic-question-clair': 'question.png',
  'fenetre-a-relancer-clair': 'dossiers.png',
  'tableau-clair': 'tableau.png',
  'reglages-clair': 'reglages.png',
};

/** Of a page that is longer, documents show what fits in a window. */
const SCREEN = 800;

const { values } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});
await main(values).catch((error: unknown) => {
  if (!(error instanceof BrowserMissing || error instanceof BuildFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

/** `built`: the build that is there is taken as it is. */
async function main({ accept, built }: { accept: boolean; built: boolean }): Promise<void> {
  ensureBrowsers(['chromium']);
  if (!built) await build({ targets: ['chrome'] });
  const folder = accept ? STORED : join(ROOT, 'pictures/look');
  const taken = new Set<string>();
  let changed = 0;
  await takeAll((name, png) => {
    const share = differenceFromStored(name, png);
    const differs = share > TOLERANCE;
    if (differs) changed++;
    console.log(`${differs ? '≠' : '='} ${name} ${(share * 100).toFixed(2).replace('.', ',')} %`);
    taken.add(`${name}.png`);
    const picture = decode(png);
    if (!accept) return write(join(folder, `${name}.png`), picture);
    // What has not changed is not written anew: a stored picture changes only with what it shows.
    if (differs) write(join(folder, `${name}.png`), coarse(picture));
    const document = DOCUMENTS[name] && join(ROOT, 'docs/images', DOCUMENTS[name]);
    if (document && (differs || !existsSync(document)))
      write(document, cropped(picture, SCREEN), picture.height > SCREEN ? undefined : png);
  });
  if (accept) {
    for (const file of readdirSync(STORED)) if (file.endsWith('.png') && !taken.has(file)) rmSync(join(STORED, file));
    writeFileSync(LETTERS, `${JSON.stringify(await letters(), null, 2)}\n`);
  }
  console.log(`\n${taken.size} images dans ${relative(ROOT, folder)}, ${changed} changées`);
}

/** `asTaken`: the browser's own file, when it is smaller. */
function write(path: string, picture: Picture, asTaken?: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const own = encode(picture);
  writeFileSync(path, asTaken && asTaken.length < own.length ? asTaken : own);
}
