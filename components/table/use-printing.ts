// Whether the page is being printed: the whole table is then drawn, which on screen is drawn in part.
import { useEffect, useState } from 'preact/hooks';

export function usePrinting(): { printing: boolean; print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return {
    printing,
    print: () => {
      setPrinting(true);
      // Once the table is there; afterwards `afterprint` takes it away.
      requestAnimationFrame(() => setTimeout(() => window.print()));
    },
  };
}
