// Reads what the builds wrote.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

export interface Manifest extends Record<string, unknown> {
  content_scripts: { js: string[]; matches: string[] }[];
  permissions: string[];
  optional_permissions: string[];
}

/** The manifest of a build, as the browser reads it. */
export function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
}

/** Every file of a build by its path in it. */
export function filesOf(build: string): Map<string, Buffer> {
  const folder = join(OUTPUT, build);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
