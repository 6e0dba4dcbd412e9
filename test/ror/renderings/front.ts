// One rendering as a front end: a client of its own, on the JSON API that the dynamic front has too.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleClient } from '../bundle';
import { dynamicApi } from '../dynamic/api';
import { USUAL_LATENCY, waits } from '../dynamic/latency';
import type { Front } from '../front';
import type { Ror } from '../types';
import type { RenderingName } from './names';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SHELL = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ROR Occitanie</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/ror/static/main.css">
<script type="module" src="/ror/static/main.js"></script>
</head>
<body></body>
</html>
`;

/** Bundles `<name>/main.ts`, then serves it for every address of the site; addresses are the client's own to make. */
export async function renderingFront(name: RenderingName, ror: Ror): Promise<Front> {
  const { script, style } = await bundleClient(here(`${name}/main.ts`), here('tsconfig.json'));
  const api = dynamicApi(ror, waits(USUAL_LATENCY));
  const policy = NEEDS_EVAL.includes(name) ? `${POLICY}; script-src 'self' 'unsafe-eval'` : POLICY;
  return {
    async handle(request) {
      const { pathname } = request.url;
      if (pathname === '/ror/static/main.js') request.reply(200, 'text/javascript', script);
      else if (pathname === '/ror/static/main.css') request.reply(200, 'text/css', style);
      else if (pathname.startsWith('/ror/api/')) return api.handle(request);
      else if (ICON.test(pathname)) {
        const drawing = await icon(pathname).catch(() => undefined);
        request.reply(drawing === undefined ? 404 : 200, 'image/svg+xml', drawing ?? '');
      }
      // Component libraries write their styles and fonts as they run: their sites allow it.
      else request.reply(200, 'text/html', SHELL, { 'content-security-policy': policy });
      return true;
    },
  };
}

/** Shoelace fetches its icons one by one; its sites serve a copy of the package's own. */
const ICON = /^\/ror\/static\/(assets\/icons\/[\w-]+\.svg)$/;

const icon = (pathname: string) =>
  readFile(here(`../../../node_modules/@shoelace-style/shoelace/dist/${ICON.exec(pathname)?.[1]}`), 'utf8');

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

// Angular compiles its templates as it runs where no build chain of its own has: `new Function`, for that rendering alone.
const NEEDS_EVAL: readonly RenderingName[] = ['material'];
