// Goes where the address says once that is drawn: a link to a section opens the page at it.
import { useEffect } from 'preact/hooks';

export function useAnchor(drawn: boolean): void {
  useEffect(() => {
    const anchor = location.hash;
    if (!drawn || anchor === '') return;
    // The browser looks for it again.
    location.hash = '';
    location.hash = anchor;
  }, [drawn]);
}
