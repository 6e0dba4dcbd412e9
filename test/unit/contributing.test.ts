// The map of the code is whole and leads somewhere: every folder is on it, every path it gives is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './docs-text';

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
/** Rows of its tables: what is mapped, and what is said of it. */
const ROWS = [...text.matchAll(/^\| (`.+?) \| (.+) \|$/gm)].map(([, where = '', idea = '']) => ({ where, idea }));
/** Its folders on the map, from the project's: those of the rows, and `card/` said in the row of `components/`. */
const MAPPED = new Set(
  ROWS.flatMap(({ where, idea }) => {
    const own = pathsOf(where).map((path) => path.replace(/<.*/, ''));
    const [parent = ''] = own;
    return [...own, ...pathsOf(idea).flatMap((path) => [path, join(parent, path)])];
  }).flatMap((path) => [path, path.replace(/\/$/, '')]),
);

it.each(['lib', 'components', 'entrypoints', 'scripts', 'test'])('every folder of %s/ is on the map', (folder) => {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const left = entries.map(({ name }) => `${folder}/${name}`).filter((path) => !MAPPED.has(path));
  expect(left).toEqual([]);
});

it('every folder of the project is on the map, or one inside it', () => {
  const out = ['node_modules', 'pictures'];
  const entries = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = entries.map(({ name }) => name).filter((name) => !name.startsWith('.') && !out.includes(name));
  expect(own.filter((name) => ![...MAPPED].some((path) => path.split('/')[0] === name))).toEqual([]);
});

it('every path that it gives is there', () => {
  const inRows = ROWS.flatMap(({ where, idea }) => {
    const folders = ['', ...pathsOf(where).flatMap(foldersOf)];
    const isThere = (path: string) => folders.some((folder) => existsSync(join(ROOT, folder, path)));
    return [...pathsOf(where).map((path) => path.replace(/<.*/, '')), ...pathsOf(idea)].filter(
      (path) => !isThere(path),
    );
  });
  // Elsewhere, those that start at the project's folder.
  const inText = pathsOf(text.replace(/^```[\s\S]*?^```|^\|.*$/gm, '')).filter((path) =>
    /^(lib|components|entrypoints|scripts|test|public|docs|lint)\/[^<>]*$/.test(path),
  );
  const made = /NNN|regional-directory/;
  expect(inRows).toEqual([]);
  expect(inText.length).toBeGreaterThan(10);
  expect(inText.filter((path) => !made.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
});

/** `lib/features/<id>/` is any folder of `lib/features/`. */
function foldersOf(path: string): string[] {
  const [parent = '', any] = path.split('<');
  return any === undefined ? [parent] : readdirSync(join(ROOT, parent)).map((name) => join(parent, name));
}

/** Files and folders in backticks, several in one pair of them too: `popup/ sidepanel/`. */
function pathsOf(said: string): string[] {
  const quoted = [...said.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(' '));
  return quoted.filter(
    (code) => /^[\w./<>-]+$/.test(code) && (code.endsWith('/') || /\.(tsx?|mjs|json|css|md)$/.test(code)),
  );
}
