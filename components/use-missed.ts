// What fell due while nobody looked at the dossiers: asked when they are shown, which is a look.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';

type Missed = Output<'dossiers.missed'>;

export interface MissedAccess {
  /** Nothing while there is nothing to say. */
  missed: Missed | undefined;
  dismiss: () => void;
}

/** Both absences, when the user comes back to a page that still tells of the last one. */
function joined(before: Missed | undefined, now: Missed): Missed | undefined {
  if (!before) return now.ids.length > 0 ? now : undefined;
  return { ...before, ids: [...new Set([...before.ids, ...now.ids])] };
}

export function useMissed(): MissedAccess {
  const [missed, setMissed] = useState<Missed>();

  // A page that the browser opens again behind another is seen by nobody.
  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const now = await send('dossiers.missed', {});
    setMissed((before) => joined(before, now));
    await send('dossiers.looked', {});
  }, []);

  useEffect(() => {
    // Told by the list itself, when the dossiers cannot be read.
    const attempt = () => void look().catch(() => undefined);
    attempt();
    document.addEventListener('visibilitychange', attempt);
    return () => document.removeEventListener('visibilitychange', attempt);
  }, [look]);

  return { missed, dismiss: useCallback(() => setMissed(undefined), []) };
}
