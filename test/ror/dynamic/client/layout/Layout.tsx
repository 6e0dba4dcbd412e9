// The frame of every screen: header, navigation, and the area that scrolls (the document itself never does).
import { type ReactNode, useEffect, useState } from 'react';
import type { Pulse } from '../../views';
import { call } from '../core/http';
import { Header } from './Header';
import css from './Layout.module.css';
import { Navigation } from './Navigation';

const PULSE_MS = 2000;

export function Layout({ children }: { children: ReactNode }) {
  const pulse = usePulse();
  return (
    <div className={css.frame}>
      <Header pending={pulse?.pending ?? 0} />
      <div className={css.body}>
        <Navigation pulse={pulse} />
        <main className={css.scroll}>{children}</main>
      </div>
    </div>
  );
}

function usePulse(): Pulse | undefined {
  const [pulse, setPulse] = useState<Pulse>();
  useEffect(() => {
    const controller = new AbortController();
    // A missed beat is not worth a message: the next one comes soon, and a lost session is told elsewhere.
    const beat = () => call<Pulse>('GET', '/pulse', undefined, controller.signal).then(setPulse, () => {});
    void beat();
    const timer = setInterval(beat, PULSE_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, []);
  return pulse;
}
