// Is the tab on screen no page of the ROR?
import { useEffect, useState } from 'preact/hooks';
import { rorTab } from './ror-tab';

/** False until it is known. */
export function useAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    rorTab().then(
      (tab) => setAway(tab === undefined),
      () => undefined,
    );
  }, []);
  return away;
}
