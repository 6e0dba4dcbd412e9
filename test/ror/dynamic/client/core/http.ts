// Calls to the API: JSON both ways, refusals as errors with the server's sentence.
import type { Failure } from '../../views';

export class HttpError extends Error {
  constructor(
    readonly status: number,
    failure: Failure,
  ) {
    super(failure.error);
    this.expired = failure.expired ?? false;
  }
  readonly expired: boolean;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

let onUnauthorized: (error: HttpError) => void = () => {};

/** Registers what happens when the server no longer knows the session. */
export function watchSession(callback: (error: HttpError) => void): void {
  onUnauthorized = callback;
}

/** Calls /ror/api + path. Throws {@link HttpError} when refused. */
export async function call<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/ror/api${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  const error = new HttpError(response.status, answer as Failure);
  if (error.status === 401) onUnauthorized(error);
  throw error;
}

/** The sentence to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof HttpError ? error.message : 'Le serveur ne répond pas. Réessayez dans un instant.';
}
