// Signing in and out, and the pulse the header polls.
import * as z from 'zod/mini';
import { sessionCookie } from '../front';
import { fail, malformed, ok, type Route } from './route';
import type { Account, Pulse } from './views';

/** Its own cookie: being signed in on one front says nothing to the other. */
export const COOKIE = 'rx_session';

const Credentials = z.object({ login: z.string(), password: z.string() });

export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: '/session', answer: ({ user }) => ok({ user } satisfies Account) },
  {
    method: 'POST',
    path: '/session',
    open: true,
    answer({ ror, body }) {
      const credentials = Credentials.safeParse(body);
      if (!credentials.success) return malformed;
      const { login, password } = credentials.data;
      const opened = ror.signIn(login, password);
      if (!opened.ok) return fail(422, opened.error);
      const account: Account = { user: ror.user(opened.value) ?? login };
      return ok(account, { 'set-cookie': sessionCookie(COOKIE, opened.value) });
    },
  },
  {
    method: 'DELETE',
    path: '/session',
    answer({ ror, token }) {
      if (token !== undefined) ror.signOut(token);
      return ok(null, { 'set-cookie': sessionCookie(COOKIE, undefined) });
    },
  },
  {
    method: 'GET',
    path: '/pulse',
    answer({ ror, user }) {
      const pending = ror.dossiersOf(user).filter((dossier) => dossier.state !== 'integrated').length;
      return ok({ pending, at: Date.now() } satisfies Pulse);
    },
  },
];
