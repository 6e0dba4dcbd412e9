// Runs a script of this folder with tsx, once what package-lock.json asks for is installed: `node scripts/with-install.mjs scripts/test.ts`.
// Plain JavaScript without dependencies: on a fresh clone there is nothing else yet.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...args] = process.argv.slice(2);

if (!isInstalled()) install();
run();

/** True when every package of the lock file is there in that version; npm notes what it installed in a lock file of its own. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    present !== undefined &&
    Object.entries(wanted ?? {}).every(
      // Optional ones are those of other systems.
      ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional),
    )
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Installation des outils (npm ci)…');
  // Under `npm test`, npm says where it is; it is then run by the same Node, whatever the PATH holds.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...before] = npm;
  const { status, stdout, stderr, error } = spawnSync(
    program,
    [...before, 'ci', '--include=dev', '--loglevel=error', '--no-progress'],
    { cwd: root, encoding: 'utf8', shell: program === 'npm' && process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}\nL’installation a échoué.`);
    process.exit(1);
  }
  console.log(stdout.split('\n').find((line) => line.startsWith('added')) ?? 'Installé.');
}

/** Its exit code, or the signal that ended it, is ours. */
function run() {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  // On Ctrl+C the terminal tells the whole group; told twice, the script would think the user insists.
  process.on('SIGINT', process.stdin.isTTY ? () => {} : pass);
  process.on('SIGTERM', pass);
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
