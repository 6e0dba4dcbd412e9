// How many edits made outside a dossier its integration will erase: asked for all cards at once, after they are drawn.
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '@/lib/messages';
import { send } from '@/lib/send';

/** As many as one message may ask. */
const AT_ONCE = 500;

/** The cards waiting for the next message. */
const waiting: { id: string; tell: (count: number) => void }[] = [];

async function ask(): Promise<void> {
  const asked = waiting.splice(0, AT_ONCE);
  if (waiting.length > 0) setTimeout(ask);
  // What cannot be read now is told, with its reason, where the comparison is opened.
  const { erased } = await send('dossiers.erased', { ids: asked.map(({ id }) => id) }).catch(() => ({ erased: [] }));
  const counts = new Map(erased.map(({ id, count }) => [id, count]));
  for (const { id, tell } of asked) tell(counts.get(id) ?? 0);
}

/** 0 until it is known; asked again whenever the dossiers are read again. */
export function useErased(dossier: Dossier): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let gone = false;
    if (waiting.length === 0) setTimeout(ask);
    waiting.push({ id: dossier.id, tell: (found) => gone || setCount(found) });
    return () => {
      gone = true;
    };
  }, [dossier]);
  return count;
}
