// A visitor for tests: asks a front the way a browser does, and keeps its cookie.
import type { Front, FrontRequest } from '../front';

export interface Reply {
  /** False when the front left the request to the server's 404. */
  handled: boolean;
  status: number;
  type: string;
  text: string;
  headers: Readonly<Record<string, string>>;
}

export interface Visitor {
  get(path: string): Promise<Reply>;
  /** Sends `body` as JSON and reads the answer as what the caller says it is. */
  api<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T; headers: Reply['headers'] }>;
}

export function visit(front: Front): Visitor {
  const cookies: Record<string, string> = {};

  async function ask(method: string, path: string, body?: unknown): Promise<Reply> {
    const reply: Reply = { handled: false, status: 0, type: '', text: '', headers: {} };
    const request: FrontRequest = {
      method,
      url: new URL(path, 'https://ror.test'),
      cookies,
      body: async () => new URLSearchParams(),
      json: async () => body,
      reply: (status, type, text, headers = {}) => Object.assign(reply, { status, type, text, headers }),
      redirect: (to, headers) => Object.assign(reply, { status: 303, headers: { location: to, ...headers } }),
    };
    reply.handled = await front.handle(request);
    const [, name, value] = /^(\w+)=([^;]*)/.exec(reply.headers['set-cookie'] ?? '') ?? [];
    if (name && value) cookies[name] = value;
    else if (name) delete cookies[name];
    return reply;
  }

  return {
    get: (path) => ask('GET', path),
    async api<T>(method: string, path: string, body?: unknown) {
      const { status, text, headers } = await ask(method, `/ror/api${path}`, body);
      return { status, body: JSON.parse(text) as T, headers };
    },
  };
}
