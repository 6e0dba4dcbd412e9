// Builds a client in memory, once, when the stand-in starts.
import { build } from 'esbuild';
import { scopedCss } from './dynamic/scoped-css';

/** The two files of the client. */
export interface Bundle {
  script: string;
  style: string;
}

/** Bundles `entry` as a vendor ships it: production, minified. Throws esbuild's error when it does not build. */
export async function bundleClient(entry: string, tsconfig: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    tsconfig,
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    // Some packages name their style sheets under this condition alone; `module` is what esbuild has when none is told.
    conditions: ['style', 'module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // What a library's style sheet draws with travels in it.
    loader: { '.png': 'dataurl', '.gif': 'dataurl', '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    plugins: [scopedCss],
    logLevel: 'silent',
  });
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: file('.js'), style: file('.css') };
}
