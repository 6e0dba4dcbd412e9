// The stand-in ROR over HTTPS on this computer: one machine, one of its front ends, and a record of what was asked.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createCertificate } from './certificate';
import { type Front, frontRequest, HOST } from './front';
import { createRor } from './machine';
import type { RenderingName } from './renderings/names';
import type { Ror, Row } from './types';

/** The two front ends written here. */
export const FRONT_NAMES = ['classic', 'dynamic'] as const;
export type FrontName = (typeof FRONT_NAMES)[number];
/** All the looks the site can take. */
export type LookName = FrontName | RenderingName;

export interface RorServerOptions {
  rows: readonly Row[];
  front: LookName;
  /** Longest dossier name the site stores. */
  nameLimit?: number;
  /** Milliseconds before each answer. */
  latency?: number;
}

export interface RorServer {
  port: number;
  /** Its address on this computer; through the proxy it is `https://ror.esante-occitanie.fr/ror/`. */
  url: string;
  /** The certificate in PEM, for clients that check it; it is made out to the real host name. */
  cert: string;
  /** The machine behind the pages: tests integrate dossiers and end sessions here. */
  ror: Ror;
  /** Every request received, oldest first; `url` as the client wrote it (path and query). */
  requests: { method: string; url: string }[];
  close(): Promise<void>;
}

/** Starts the site on a free port of 127.0.0.1. */
export async function startRor({ rows, front: name, nameLimit, latency = 0 }: RorServerOptions): Promise<RorServer> {
  const ror = createRor({ rows, ...(nameLimit === undefined ? {} : { nameLimit }) });
  const front = await loadFront(name, ror);
  const certificate = createCertificate(HOST);
  const requests: RorServer['requests'] = [];

  const server = createServer(certificate, async (req, res) => {
    const request = frontRequest(req, res);
    requests.push({ method: request.method, url: req.url ?? '' });
    if (latency > 0) await wait(latency);
    try {
      if (request.url.pathname === '/') request.redirect('/ror/');
      else if (!(await front.handle(request))) request.reply(404, 'text/plain', 'Page introuvable.');
    } catch (error) {
      // A fault of the stand-in shows on the page instead of taking the whole test run down.
      if (!res.headersSent) request.reply(500, 'text/plain', `Erreur interne : ${error}`);
      else res.destroy();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    url: `https://127.0.0.1:${port}/ror/`,
    cert: certificate.cert,
    ror,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Only the front asked for is loaded: most bundle their client as they start. */
async function loadFront(name: LookName, ror: Ror): Promise<Front> {
  if (name === 'classic') return (await import('./classic/front')).classicFront(ror);
  if (name === 'dynamic') return (await import('./dynamic/front')).dynamicFront(ror);
  return (await import('./renderings/front')).renderingFront(name, ror);
}
