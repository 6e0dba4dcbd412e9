// A browser without a screen, for tests: keeps cookies, checks the certificate, follows redirections.
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { HOST } from './front';
import type { RorServer } from './server';

export interface Answer {
  status: number;
  /** Path and query of the page finally shown. */
  path: string;
  body: string;
}

export interface Client {
  /** By name, as the site set them. */
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, fields: Record<string, string>): Promise<Answer>;
}

/** A client of `site` with an empty cookie jar. */
export function createClient(site: Pick<RorServer, 'port' | 'cert'>): Client {
  const jar = new Map<string, string>();

  const send = (method: string, path: string, form = ''): Promise<Answer> =>
    new Promise((done, failed) => {
      const headers = {
        host: HOST,
        cookie: [...jar].map((pair) => pair.join('=')).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(form),
      };
      const options = { host: '127.0.0.1', port: site.port, servername: HOST, ca: site.cert, agent: false };
      const sent = request({ ...options, method, path, headers }, async (answer) => {
        for (const cookie of answer.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          if (/Max-Age=0/.test(cookie)) jar.delete(name);
          else jar.set(name, value);
        }
        const body = await text(answer);
        const { location } = answer.headers;
        done(location ? send('GET', location) : { status: answer.statusCode ?? 0, path, body });
      });
      sent.on('error', failed).end(form);
    });

  return {
    cookies: jar,
    get: (path) => send('GET', path),
    post: (path, fields) => send('POST', path, new URLSearchParams(fields).toString()),
  };
}
