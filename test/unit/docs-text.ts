// The documents a person reads, and what of them can be checked: links, commands, names on screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Text {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** README, CONTRIBUTING, SECURITY and all of docs/. */
export function documents(): Text[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
  const paths = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...inDocs.sort()];
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Targets of its links and pictures, code left out. */
export function linksOf(text: string): string[] {
  const plain = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...plain.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The names by which its headings are linked, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

/** Lines of its shell blocks, with the options that their comments give, and commands quoted in its sentences. */
export function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  const quoted = [...text.matchAll(/`((?:npm|npx|node) [^`\n]+)`/g)].map(([, command = '']) => command);
  const lines = [...blocks, ...quoted].flatMap((line) => {
    const [command = '', ...comment] = line.split(/\s#\s/);
    const more = comment.join(' ').matchAll(/(?:^|\s)-- (--\w+(?: \w+)?|\w+)/g);
    return [command, ...[...more].map(([, options]) => `${command.trim()} -- ${options}`)];
  });
  return [...new Set(lines.flatMap((line) => line.split(/\s+&&\s+/)).map((line) => line.trim()))].filter(Boolean);
}

/** Options quoted by themselves: `--front classic`. */
export function optionsOf(text: string): string[] {
  return [...text.matchAll(/`((?:-- )?--[\w-]+(?: [^`\n]+)?)`/g)].map(([, option = '']) => option);
}

/** The languages of its blocks; '' where none is told. */
export function languagesOf(text: string): string[] {
  return [...text.matchAll(/^\s*```(\w*)[^\n]*\n[\s\S]*?^\s*```$/gm)].map(([, language = '']) => language);
}
