// Serves the bench's pages: peers on this computer's own address, the directory under the site's real name.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { resolve } from 'node:path';
import { bundleClient } from '../../ror/bundle';
import { createCertificate } from '../../ror/certificate';
import { HOST } from '../../ror/front';
import { COMPETITORS, type CompetitorName } from './competitors';
import { directoryPage, peerPage, tableOf } from './html';
import { benchRows } from './rows';

export interface BenchServer {
  /** What the proxy leads the site's name to. */
  port: number;
  /** The page of a competitor over `size` rows. */
  urlOf(name: CompetitorName, size: number): string;
  /** The directory before its list is there. */
  emptyUrl: string;
  /** Where a script of the directory gets that list from. */
  tableUrl(size: number): string;
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string;
}

const here = (path: string): string => resolve(import.meta.dirname, path);

/** Starts both on free ports of 127.0.0.1. */
export async function startBenchServer(): Promise<BenchServer> {
  const made = new Map<string, Promise<Answer | undefined>>();
  const listener: RequestListener = async (req, res) => {
    const path = req.url ?? '/';
    const known = made.get(path) ?? answer(new URL(path, 'http://bench')).catch(failed);
    made.set(path, known);
    const { type, body } = (await known) ?? { type: 'text/plain', body: '' };
    res.writeHead(type === 'text/plain' ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  const peers = await listening(createServer(listener));
  const site = await listening(createSecureServer(createCertificate(HOST), listener));
  const root = `https://${HOST}/ror/`;
  return {
    port: site.port,
    urlOf: (name, size) =>
      name === 'ours' ? `${root}annuaire?size=${size}` : `http://127.0.0.1:${peers.port}/${name}?size=${size}`,
    emptyUrl: `${root}annuaire?size=0`,
    tableUrl: (size) => `/ror/table?size=${size}`,
    close: async () => {
      await peers.close();
      await site.close();
    },
  };
}

async function answer({ pathname, searchParams }: URL): Promise<Answer | undefined> {
  const size = Number(searchParams.get('size') ?? 0);
  const html = (body: string): Answer => ({ type: 'text/html', body });
  if (pathname === '/ror/annuaire') return html(directoryPage(size > 0 ? tableOf(benchRows(size)) : ''));
  if (pathname === '/ror/table') return html(tableOf(benchRows(size)));
  if (pathname === '/rows.json') return { type: 'application/json', body: JSON.stringify(benchRows(size)) };
  const [, name = '', end] = /^\/([\w-]+)(\.js)?$/.exec(pathname) ?? [];
  const competitor = COMPETITORS[name as CompetitorName];
  if (!competitor || name === 'ours') return undefined;
  if (!end) return html(peerPage(name, competitor.grid ? '' : tableOf(benchRows(size))));
  return { type: 'text/javascript', body: await scriptOf(name) };
}

/** The script of a peer's page, which brings its own style sheet. */
async function scriptOf(name: string): Promise<string> {
  const { script, style } = await bundleClient(here(`pages/${name}.ts`), here('../../../tsconfig.json'));
  const sheet = `const s = document.createElement('style'); s.textContent = ${JSON.stringify(style)}; document.head.append(s);`;
  return style ? sheet + script : script;
}

function failed(error: unknown): undefined {
  console.error(error);
}

async function listening(server: Server & { closeAllConnections(): void }) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
