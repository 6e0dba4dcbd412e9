// What a front end of the stand-in is to the server: one request in, one answer out, and the few helpers both share.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** The site's own name: what the browser is told, whatever port answers. */
export const HOST = 'ror.esante-occitanie.fr';

/** As strict as a real intranet's policy gets; the overlay has to live under it. */
export const PAGE_CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** Extra answer headers; `set-cookie` comes from {@link sessionCookie}. */
export type Headers = Readonly<Record<string, string>>;

export interface FrontRequest {
  readonly method: string;
  readonly url: URL;
  readonly cookies: Readonly<Record<string, string>>;
  /** The fields of a submitted form. */
  body(): Promise<URLSearchParams>;
  /** The JSON sent, undefined when it is none: the front answers with its own refusal. */
  json(): Promise<unknown>;
  /** Answers; `type` is a media type without its charset (always UTF-8). */
  reply(status: number, type: string, text: string, headers?: Headers): void;
  /** Sends the browser elsewhere with a GET (303), `to` being a path of the site. */
  redirect(to: string, headers?: Headers): void;
}

export interface Front {
  /** True when it answered; on false the server says 404. */
  handle(request: FrontRequest): Promise<boolean>;
}

/** The request as a front sees it. */
export function frontRequest(req: IncomingMessage, res: ServerResponse): FrontRequest {
  const reply: FrontRequest['reply'] = (status, type, body, headers) => {
    res.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': PAGE_CSP,
      'cache-control': 'no-store',
      ...headers,
    });
    res.end(body);
  };
  return {
    method: req.method ?? 'GET',
    url: new URL(`https://${HOST}${req.url ?? '/'}`),
    cookies: parseCookies(req.headers.cookie),
    body: async () => new URLSearchParams(await text(req)),
    json: async () => parseJson(await text(req)),
    reply,
    redirect: (to, headers) => reply(303, 'text/plain', '', { location: to, ...headers }),
  };
}

/** The `set-cookie` value that opens a session, or ends it when there is no token. */
export function sessionCookie(name: string, token: string | undefined): string {
  const life = token === undefined ? '; Max-Age=0' : '';
  return `${name}=${token ?? ''}; Path=/ror; Secure; HttpOnly; SameSite=Lax${life}`;
}

/** Text made safe for an HTML element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function parseCookies(header = ''): Record<string, string> {
  const pairs = header.split(/;\s*/).map((pair) => pair.split('=', 2));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
