// The dynamic front end of the stand-in: a single page application, its JSON API and its assets.
import { fileURLToPath } from 'node:url';
import { bundleClient } from '../bundle';
import type { Front, FrontRequest } from '../front';
import type { Ror } from '../types';
import { dynamicApi } from './api';
import { type Latency, USUAL_LATENCY, waits } from './latency';
import { ASSETS, ICON, SHELL } from './shell';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Addresses people type or keep from the former site. */
const ENTRANCES = ['/ror', '/ror/', '/ror/app'];

export interface DynamicOptions {
  /** How long the API takes to answer; by default 30 to 80 ms. */
  latency?: Latency;
}

/** Bundles the client, then serves /ror/app/* and /ror/api/*. */
export async function dynamicFront(ror: Ror, { latency = USUAL_LATENCY }: DynamicOptions = {}): Promise<Front> {
  const { script, style } = await bundleClient(here('client/main.tsx'), here('client/tsconfig.json'));
  const api = dynamicApi(ror, waits(latency));
  const assets = new Map([
    [`${ASSETS}/main.js`, { type: 'text/javascript', text: script }],
    [`${ASSETS}/main.css`, { type: 'text/css', text: style }],
    [`${ASSETS}/icon.svg`, { type: 'image/svg+xml', text: ICON }],
  ]);

  function page(request: FrontRequest): boolean {
    const path = request.url.pathname;
    const asset = assets.get(path);
    if (asset) request.reply(200, asset.type, asset.text);
    else if (ENTRANCES.includes(path)) request.redirect('/ror/app/');
    else if (path.startsWith('/ror/app/') && !path.startsWith(`${ASSETS}/`)) request.reply(200, 'text/html', SHELL);
    else return false;
    return true;
  }

  return { handle: async (request) => page(request) || api.handle(request) };
}
