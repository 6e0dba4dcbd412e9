// Who is signed in: tokens that slide with use and die when idle, as the site's own do.
import { randomUUID } from 'node:crypto';
import type { Result } from './types';

/** The one password that is refused; any other signs in, for this is no test of credentials. */
const WRONG_PASSWORD = 'faux';

export interface Sessions {
  signIn(user: string, password: string): Result<string>;
  user(token: string | undefined): string | undefined;
  signOut(token: string): void;
  expireAll(): void;
}

/** Sessions that end `minutes` after their last use, by the clock `now` (milliseconds). */
export function createSessions(now: () => number, minutes: number): Sessions {
  const open = new Map<string, { user: string; lastUsed: number }>();
  return {
    signIn(user, password) {
      const name = user.trim();
      if (!name || !password) return { ok: false, error: 'Veuillez saisir votre identifiant et votre mot de passe.' };
      if (password === WRONG_PASSWORD) return { ok: false, error: 'Identifiant ou mot de passe incorrect.' };
      const token = randomUUID();
      open.set(token, { user: name, lastUsed: now() });
      return { ok: true, value: token };
    },
    user(token = '') {
      const session = open.get(token);
      if (!session) return undefined;
      if (now() - session.lastUsed >= minutes * 60_000) {
        open.delete(token);
        return undefined;
      }
      session.lastUsed = now();
      return session.user;
    },
    signOut: (token) => void open.delete(token),
    expireAll: () => open.clear(),
  };
}
