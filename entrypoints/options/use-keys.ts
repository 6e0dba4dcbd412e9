// The keys as they are bound, read again when the page is looked at: they are changed in another tab.
import { useEffect, useState } from 'preact/hooks';
import { type BoundKey, boundKeys } from '@/lib/keys/commands';

export function useKeys(): BoundKey[] {
  const [keys, setKeys] = useState<BoundKey[]>([]);
  useEffect(() => {
    const read = () => void boundKeys().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
