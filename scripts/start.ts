// The demonstration: the extension at work on the stand-in ROR, in a window, or by itself where there is no screen: `npm start`.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { walk } from '../test/e2e/procedure';
import { launch, SITE } from '../test/e2e/support/launch';
import { startProxy } from '../test/ror/proxy';
import { type LoadedRows, loadRows } from '../test/ror/rows';
import { FRONT_NAMES, type FrontName, startRor } from '../test/ror/server';
import { BrowserMissing, type BrowserName, ensureBrowsers } from './browsers';
import { BuildFailed, build } from './build';
import { ROOT } from './run';

const HELP = `npm start -- [options]
  --browser chromium|firefox
  --front classic|dynamic   l’une des deux générations de pages (sans écran : les deux)
  --rows FICHIER.csv        les établissements à montrer
  --headless                sans fenêtre, même s’il y a un écran`;

interface Options {
  browser: BrowserName;
  front: FrontName | undefined;
  headless: boolean;
  data: LoadedRows;
}

const options = readOptions();
if (options)
  await demonstrate(options).catch((error: unknown) => {
    if (!(error instanceof BrowserMissing || error instanceof BuildFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });

/** What was asked for; undefined when there is nothing to do: help was given, or the mistake said. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        front: { type: 'string' },
        rows: { type: 'string' },
        headless: { type: 'boolean', default: !hasScreen() },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return undefined;
    }
    return {
      browser: oneOf(['chromium', 'firefox'], values.browser, '--browser'),
      front: values.front === undefined ? undefined : oneOf(FRONT_NAMES, values.front, '--front'),
      headless: values.headless,
      data: loadRows({ file: values.rows }),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function demonstrate({ browser, front, headless, data }: Options): Promise<void> {
  ensureBrowsers([browser]);
  for (const { line } of await build({ targets: [browser === 'chromium' ? 'chrome' : 'firefox'] })) console.log(line);
  const source = { real: 'extrait FINESS', generated: 'inventés', file: 'fichier donné' }[data.source];
  console.log(`${data.rows.length} établissements (${source})`);
  if (headless) for (const one of front ? [front] : FRONT_NAMES) await walkAlone(browser, one, data);
  else await show(browser, front ?? 'classic', data);
}

/** Goes through the procedure without a screen; one picture a step. */
async function walkAlone(browser: BrowserName, front: FrontName, { rows }: LoadedRows): Promise<void> {
  console.log(`\n— Pages « ${front} », ${browser}`);
  const folder = join(ROOT, 'pictures', `${front}-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  const server = await startRor({ rows, front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy });
  let number = 0;
  try {
    await walk({
      session,
      server,
      front,
      onStep: async ({ title, shown, page }) => {
        number += 1;
        console.log(`\n${number}. ${title}\n${shown.replace(/^/gm, '   | ')}`);
        await session.screenshot(join(folder, `${String(number).padStart(2, '0')}-${fileName(title)}.png`), page);
      },
    });
  } catch (error) {
    await session.screenshot(join(folder, 'echec.png'));
    throw error;
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
  }
  console.log(`\nImages : ${relative(process.cwd(), folder)}`);
}

/** Opens the site with the extension in a window, until it is closed. */
async function show(browser: BrowserName, front: FrontName, { rows }: LoadedRows): Promise<void> {
  const server = await startRor({ rows, front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, headless: false });
  console.log(`\nUn ROR d’essai est ouvert à son vrai nom (${SITE}), avec le Compagnon.`);
  console.log('Connectez-vous avec n’importe quel identifiant et mot de passe, puis suivez le Compagnon.');
  console.log('Rien ne sort de cet ordinateur. Fermez la fenêtre, ou Ctrl+C, pour arrêter.');
  await new Promise((done) => session.engine.browser.once('disconnected', done));
  await proxy.close();
  await server.close();
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** @throws Error that says what is allowed */
function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`${option} ${value} : choisir entre ${allowed.join(' et ')}`);
  return found;
}

/** « Fiche en dossier : alerte » → `fiche-en-dossier-alerte`. */
function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
