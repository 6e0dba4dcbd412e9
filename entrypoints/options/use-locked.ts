// What the organisation has set: followed, since a policy may change while the page is open.
import { useEffect, useState } from 'preact/hooks';
import { followStorage } from '@/components/follow-storage';
import type { Output } from '@/lib/messages';
import { send } from '@/lib/send';

export type Locked = Output<'settings.locked'>;
const NOTHING: Locked = { keys: [], features: [] };

export function useLocked(): Locked {
  const [locked, setLocked] = useState(NOTHING);
  useEffect(() => {
    const read = () => void send('settings.locked', {}).then(setLocked, () => undefined);
    read();
    return followStorage({ areas: ['managed'] }, read);
  }, []);
  return locked;
}
