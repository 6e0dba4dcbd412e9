// Which browsers this computer has, and how to get one where it has none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Programs on Linux, paths below the applications' folders elsewhere, the one tried most first. */
const PROGRAMS: Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const OVERRIDE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** What Debian calls them, French for the one that comes without, and the fonts that make pages look as they do on an office computer. */
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const FRENCH = 'chromium-l10n';
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

/** No browser to work with; the message says which, and what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

/**
 * The program of a browser: the one given by CHROMIUM_PATH or FIREFOX_PATH, else the first in the usual places.
 * @throws BrowserMissing when the variable leads nowhere
 */
export function findBrowser(name: BrowserName): string | undefined {
  const given = process.env[OVERRIDE[name]];
  if (given) {
    if (isProgram(given)) return given;
    throw new BrowserMissing(`${OVERRIDE[name]} ne mène à aucun programme : ${given}`);
  }
  const programs = PROGRAMS[name][process.platform] ?? [];
  const paths = programs.flatMap((program) => folders().map((folder) => join(folder, program)));
  return paths.find((path) => isProgram(path) && !isSnap(path));
}

/**
 * Makes sure that these browsers are there; installs the distribution's packages on Debian as root, and nowhere else.
 * @returns the program of each
 * @throws BrowserMissing
 */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => !findBrowser(name));
  const packages = missing.length > 0 ? [...missing.map((name) => DEBIAN[name]), ...FONTS] : [];
  if (names.some((name) => name === 'chromium') && !speaksFrench()) packages.push(FRENCH);
  if (packages.length > 0 && canInstall()) {
    console.log(`Installation par apt-get : ${packages.join(' ')}`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  const still = names.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new BrowserMissing(`Navigateur introuvable : ${still.join(', ')}.\n${advice(still)}`);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)])) as Record<Name, string>;
}

/** Debian's Chromium keeps its languages there; any other comes with all of them. */
function speaksFrench(): boolean {
  if (process.env[OVERRIDE.chromium]) return true;
  const languages = '/usr/lib/chromium/locales';
  return findBrowser('chromium') ? !existsSync(languages) || existsSync(`${languages}/fr.pak`) : !canInstall();
}

function canInstall(): boolean {
  const system = distribution();
  return system.includes('debian') && !system.includes('ubuntu') && process.getuid?.() === 0;
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new BrowserMissing(`apt-get ${args.join(' ')} a échoué :\n${stdout}${stderr}`);
}

/** The one command to run here. */
function advice(names: readonly BrowserName[]): string {
  const variables = `Ailleurs que dans les dossiers habituels : ${names.map((name) => OVERRIDE[name]).join(', ')}.`;
  return `À lancer une fois : ${command(names)}\n${variables}`;
}

function command(names: readonly BrowserName[]): string {
  const [debian, plain] = [names.map((name) => DEBIAN[name]).join(' '), names.join(' ')];
  const { platform } = process;
  if (platform === 'darwin') return `brew install --cask ${plain}`;
  if (platform === 'win32')
    return `winget install ${names.map((name) => ({ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' })[name]).join(' ')}`;
  const system = distribution();
  if (system.includes('ubuntu')) {
    const sources = names.map((name) => ({ chromium: 'ppa:xtradeb/apps', firefox: 'ppa:mozillateam/ppa' })[name]);
    const add = sources.map((source) => `sudo add-apt-repository -y ${source}`).join(' && ');
    return `${add} && sudo apt-get install -y ${debian}\n(les paquets d’Ubuntu sont des « snaps », enfermés : on ne peut pas les piloter)`;
  }
  if (system.includes('debian')) return `sudo apt-get install -y ${debian} ${FONTS.join(' ')}`;
  if (system.includes('fedora')) return `sudo dnf install -y ${plain}`;
  if (system.includes('arch')) return `sudo pacman -S ${plain}`;
  return `installer ${plain} avec les outils du système`;
}

/** `ID` and `ID_LIKE` of this Linux. */
function distribution(): string[] {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, ids = '']) => ids.split(' '));
  } catch {
    return [];
  }
}

function folders(): string[] {
  const { PATH = '', HOME = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'darwin') return ['/Applications', join(HOME, 'Applications')];
  if (process.platform === 'win32') return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA];
  return [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's packages are small scripts that call a snap, which neither sees our profile nor lets itself be driven. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.endsWith('/snap') || real.startsWith('/snap/')) return true;
  return statSync(real).size < 20_000 && readFileSync(real, 'latin1').includes('/snap/bin/');
}
