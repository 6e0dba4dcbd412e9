// zod compiles code unless told first not to, and our pages' policy forbids it: whoever loads zod loads lib/zod-setup before all else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const entries = readdirSync(join(ROOT, 'entrypoints'))
  .flatMap((name) => [name, `${name}/main.tsx`, `${name}/index.ts`, `${name}/index.tsx`])
  .map((path) => `entrypoints/${path}`)
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && existsSync(join(ROOT, path)));

/** What ends up in the bundle of an entrypoint: types are gone, and so is what nobody uses. */
async function bundled(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    metafile: true,
    logLevel: 'silent',
    write: false,
    outdir: 'unused',
    format: 'esm',
    alias: { '@': ROOT },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // `?inline` style sheets are Vite's.
    plugins: [{ name: 'styles', setup: ({ onResolve }) => onResolve({ filter: /\.css/ }, () => ({ external: true })) }],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

it.each(entries)('%s', async (entry) => {
  const files = await bundled(entry);
  expect(files).toContain(entry);
  if (!files.some((path) => path.includes('node_modules/zod/'))) return;
  const [first] = /^import .*$/m.exec(readFileSync(join(ROOT, entry), 'utf8')) ?? [];
  expect(first).toBe("import '@/lib/zod-setup';");
});

it('knows the entrypoints', () => {
  expect(entries).toEqual(expect.arrayContaining(['entrypoints/background.ts', 'entrypoints/popup/main.tsx']));
});
