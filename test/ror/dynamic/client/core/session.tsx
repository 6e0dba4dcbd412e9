// Who is signed in: asked once at the start, lost as soon as the server answers 401.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Account } from '../../views';
import { call, watchSession } from './http';

interface State {
  status: 'loading' | 'out' | 'in';
  user: string;
  expired: boolean;
}

interface Session extends State {
  signIn(login: string, password: string): Promise<void>;
  signOut(): Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ status: 'loading', user: '', expired: false });

  useEffect(() => {
    watchSession(({ expired }) => setState({ status: 'out', user: '', expired }));
    call<Account>('GET', '/session').then(
      ({ user }) => setState({ status: 'in', user, expired: false }),
      () => setState((known) => ({ ...known, status: 'out' })),
    );
  }, []);

  const signIn = useCallback(async (login: string, password: string) => {
    const { user } = await call<Account>('POST', '/session', { login, password });
    setState({ status: 'in', user, expired: false });
  }, []);

  const signOut = useCallback(async () => {
    await call('DELETE', '/session');
    setState({ status: 'out', user: '', expired: false });
  }, []);

  const session = useMemo(() => ({ ...state, signIn, signOut }), [state, signIn, signOut]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
