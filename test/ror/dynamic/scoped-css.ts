// CSS modules the way build chains ship them: each class becomes rx-<block>__<name>-<hash>, no other front shares it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'scoped-css';

/** An esbuild plugin: `import css from './X.module.css'` gives the scoped names and adds the sheet to the bundle. */
export const scopedCss: Plugin = {
  name: NAMESPACE,
  setup(build) {
    const sheets = new Map<string, string>();

    build.onLoad({ filter: /\.module\.css$/, namespace: 'file' }, async ({ path }) => {
      const { css, names } = scope(basename(path, '.module.css').toLowerCase(), await readFile(path, 'utf8'));
      const id = `${NAMESPACE}:${path}`;
      sheets.set(id, css);
      return { contents: `import ${JSON.stringify(id)};\nexport default ${JSON.stringify(names)};`, loader: 'js' };
    });
    build.onResolve({ filter: /^scoped-css:/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: sheets.get(path) ?? '',
      loader: 'css',
    }));
  },
};

function scope(block: string, source: string): { css: string; names: Record<string, string> } {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 5);
  const names: Record<string, string> = {};
  const css = source.replace(/\.([a-z][\w-]*)/gi, (_, name: string) => {
    names[name] = `rx-${block}__${name}-${hash}`;
    return `.${names[name]}`;
  });
  return { css, names };
}
