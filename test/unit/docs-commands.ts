// What is wrong with a command that a document gives: a script, an option, a file or a program that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROMISES } from '../promises/promises';
import { ROOT } from './docs-text';

export const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** npm's own verbs that documents give; `start`, `test` and `run` lead to a script of ours. */
const OF_NPM = ['ci', 'install'];

/** The command without its options, as it is tried: `npm run promises`. */
export function verbOf(command: string): string {
  const words = command.split(/\s+/).filter((word) => word !== '--silent');
  return words.slice(0, words[1] === 'run' ? 3 : 2).join(' ');
}

/** A script of ours with options it knows, a program of an installed package, or a file of ours. */
export function exists(command: string): boolean {
  const [program, ...args] = command.split(/\s+/);
  if (program === 'npx') return existsSync(join(ROOT, 'node_modules/.bin', args[0] ?? '')) && knowsProject(args);
  if (program === 'node') return filesOf(args).every(isThere);
  if (program !== 'npm') return false;
  const [, first = '', second = ''] = verbOf(command).split(' ');
  if (OF_NPM.includes(first)) return true;
  const script = first === 'run' ? SCRIPTS[second] : ['start', 'test'].includes(first) ? SCRIPTS[first] : undefined;
  return script !== undefined && filesOf(script.split(' ')).every(isThere) && knowsOptions(script, args);
}

/** Of a program of others: files that are there, and a suite that vitest has. */
function knowsProject(args: readonly string[]): boolean {
  const project = args[args.indexOf('--project') + 1] ?? '';
  const known = !args.includes('--project') || codeOf('vitest.config.ts').includes(`name: '${project}'`);
  return known && filesOf(args).every(isThere);
}

/** Options after `--` are those of the script's own code; a word alone is one of its choices, `--only` asks for what it does. */
function knowsOptions(script: string, args: readonly string[]): boolean {
  const [file = ''] = filesOf(script.split(' ')).slice(-1);
  const own = args.includes('--') ? args.slice(args.indexOf('--') + 1) : [];
  return own.every((arg, i) => {
    if (arg.startsWith('--')) return named(arg.slice(2)).test(codeOf(file));
    if (i === 0) return file.includes('bench') ? named(arg).test(codeOf(file)) : true;
    if (own[i - 1] !== '--only') return true;
    const known = (id: string) =>
      file.includes('promises') ? PROMISES.some((one) => one.id === id) : named(id).test(codeOf(file));
    return arg.split(',').every(known);
  });
}

/** Whether an option quoted by itself, `--front classic`, is one of a script of ours. */
export function isOption(option: string): boolean {
  const [name = ''] = option.replace(/^(-- )?--/, '').split(' ');
  const files = readdirSync(join(ROOT, 'scripts')).filter((file) => file.endsWith('.ts'));
  return files.some((file) => named(name).test(codeOf(`scripts/${file}`)));
}

/** The key of an object: what options, steps and benches are written as. */
const named = (name: string) => new RegExp(`[\\s{]'?${name}'?: `);
const codeOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const isThere = (path: string) => existsSync(join(ROOT, path));

function filesOf(args: readonly string[]): string[] {
  return args.filter((arg) => /^[\w./-]+\.(ts|mjs|json)$/.test(arg) && arg.includes('/'));
}
