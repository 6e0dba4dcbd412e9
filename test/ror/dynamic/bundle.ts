// Builds the client in memory, once, when the stand-in starts.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scopedCss } from './scoped-css';

/** The two files of the client. */
export interface Bundle {
  script: string;
  style: string;
}

/** Bundles client/main.tsx as a vendor ships it: production React, minified. Throws esbuild's error when it does not build. */
export async function bundleClient(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('client/main.tsx', import.meta.url))],
    tsconfig: fileURLToPath(new URL('client/tsconfig.json', import.meta.url)),
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [scopedCss],
    logLevel: 'silent',
  });
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: file('.js'), style: file('.css') };
}
