// Runs the command-line tool of an installed package, by Node itself: no shell, the same on every system.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

export interface RunOptions {
  env?: Record<string, string>;
  /** Keep what it prints for the answer, in place of showing it as it comes. */
  quiet?: boolean;
}

export interface Outcome {
  ok: boolean;
  /** What it printed, when `quiet`. */
  output: string;
}

/** Runs `tool` of `name` (`biome` of `@biomejs/biome`) in the project's folder. */
export async function run(name: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { env = {}, quiet = false } = options;
  const child = spawn(process.execPath, [programOf(name), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  return { ok: code === 0, output };
}

/** The program a package puts on the path under its own name. */
function programOf(name: string): string {
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const short = name.split('/').at(-1) ?? name;
  const program = typeof bin === 'string' ? bin : (bin[short] ?? Object.values(bin)[0]);
  if (!program) throw new Error(`${name} has no program`);
  return join(dirname(manifest), program);
}
