// The small vocabulary of the API: routes, calls and answers.
import type { FrontRequest, Headers } from '../front';
import type { Result, Ror } from '../types';
import type { Failure } from './views';

export interface Call {
  ror: Ror;
  user: string;
  token: string | undefined;
  query: URLSearchParams;
  params: Readonly<Record<string, string>>;
  /** The JSON sent; undefined when the method carries none, or when it is not JSON. */
  body: unknown;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Headers;
}

export interface Route {
  method: string;
  /** Path under /ror/api, `:name` standing for one segment. */
  path: string;
  /** True where a session is not needed. */
  open?: true;
  answer(call: Call): Answer;
}

export const ok = (body: unknown, headers?: Headers): Answer => ({ status: 200, body, ...(headers && { headers }) });

export const fail = (status: number, error: string): Answer => ({ status, body: { error } satisfies Failure });

export const notFound = fail(404, 'Élément introuvable.');
export const malformed = fail(400, 'Requête mal formée.');

/** An answer of the machine: its value as the page sees it, or its sentence with the status given (422 by default). */
export function settle<T>(result: Result<T>, view: (value: T) => unknown, refusal = 422): Answer {
  return result.ok ? ok(view(result.value)) : fail(refusal, result.error);
}

/** The parameters of `path` when it follows the route's pattern, else undefined. */
export function match(route: Route, path: string): Record<string, string> | undefined {
  const wanted = route.path.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? '';
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

/** Sends an answer as JSON. */
export function send(request: FrontRequest, { status, body, headers }: Answer): void {
  request.reply(status, 'application/json', JSON.stringify(body), headers);
}
