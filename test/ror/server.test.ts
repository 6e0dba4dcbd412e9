// The certificate, the HTTPS server and the proxy, over real connections.
import { X509Certificate } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificate } from './certificate';
import { createClient } from './client';
import { HOST, PAGE_CSP } from './front';
import { generateRows } from './generator';
import { type RorProxy, startProxy } from './proxy';
import { type RorServer, startRor } from './server';

let site: RorServer;
let proxy: RorProxy;
beforeAll(async () => {
  site = await startRor({ rows: generateRows(20), front: 'classic' });
  proxy = await startProxy(site.port);
});
afterAll(async () => {
  await proxy.close();
  await site.close();
});

/** Asks the proxy for `target`; the status it answers, and the connection. */
function throughProxy(target: string): Promise<{ status: number | undefined; socket: Socket }> {
  return new Promise((done, failed) => {
    const asked = request({ port: proxy.port, method: 'CONNECT', path: target, agent: false });
    asked.on('connect', (answer, socket) => done({ status: answer.statusCode, socket: socket as Socket }));
    asked.on('error', failed).end();
  });
}

describe('proxy', () => {
  it('leads the one host to the server, whose certificate a strict client accepts', async () => {
    const { status, socket } = await throughProxy(`${HOST}:443`);
    expect(status).toBe(200);
    const secure = connect({ socket, servername: HOST, ca: site.cert });
    secure.end(`GET /ror/identification.do HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
    const answer = await text(secure);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toContain(`content-security-policy: ${PAGE_CSP}`);
    expect(answer).toContain('Mot de passe');
  });

  it('refuses and records every other host, port and plain address', async () => {
    for (const target of ['example.org:443', `${HOST}:80`, `${HOST}.example.org:443`]) {
      const { status, socket } = await throughProxy(target);
      socket.destroy();
      expect(status).toBe(403);
    }
    await new Promise((done) => request({ port: proxy.port, path: 'http://example.org/' }, done).end());
    expect(proxy.refused).toEqual(['example.org:443', `${HOST}:80`, `${HOST}.example.org:443`, 'http://example.org/']);
  });
});

describe('certificate', () => {
  it.each([HOST, `${'long-'.repeat(30)}.example.org`])('names %s', (host) => {
    const parsed = new X509Certificate(createCertificate(host).cert);
    expect(parsed.subjectAltName).toBe(`DNS:${host}`);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
  });

  it('is made out to the real host and no other', async () => {
    const error = await new Promise<Error>((done) => {
      connect({ port: site.port, servername: 'example.org', ca: site.cert }).on('error', done);
    });
    expect(error.message).toMatch(/does not match certificate's altnames/);
  });
});

describe('server', () => {
  it('records requests, sends the root to the site and knows what it does not have', async () => {
    const client = createClient(site);
    site.requests.length = 0;
    expect(await client.get('/')).toMatchObject({ status: 200, path: '/ror/identification.do' });
    expect((await client.get('/favicon.ico')).status).toBe(404);
    expect(site.requests).toEqual(
      ['/', '/ror/', '/ror/identification.do', '/favicon.ico'].map((url) => ({ method: 'GET', url })),
    );
  });

  it('waits as long as told before it answers', async () => {
    const slow = await startRor({ rows: [], front: 'classic', latency: 120 });
    const start = performance.now();
    await createClient(slow).get('/ror/identification.do');
    expect(performance.now() - start).toBeGreaterThan(110);
    await slow.close();
  });
});
