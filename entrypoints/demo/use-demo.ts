// What the demonstration holds now, and which of its pages the address asks for.
import { useEffect, useState } from 'preact/hooks';
import { ESTABLISHMENTS, type Establishment } from '@/lib/demo/establishments';
import type { Demo, DemoState } from '@/lib/demo/state';

export function useDemo(demo: Demo): DemoState {
  const [state, setState] = useState(demo.now());
  useEffect(() => demo.subscribe(() => setState(demo.now())), [demo]);
  return state;
}

export type Page = { kind: 'directory' } | { kind: 'sheet' | 'dossier'; of: Establishment };

export const DIRECTORY = '#repertoire';
export const sheetAddress = ({ finess }: Establishment) => `#fiche-${finess}`;
export const dossierAddress = ({ finess }: Establishment) => `#dossier-${finess}`;

function pageAt(hash: string): Page {
  const of = ESTABLISHMENTS.find((one) => [sheetAddress(one), dossierAddress(one)].includes(hash));
  if (!of) return { kind: 'directory' };
  return { kind: hash === dossierAddress(of) ? 'dossier' : 'sheet', of };
}

export function usePage(): Page {
  const [page, setPage] = useState(() => pageAt(location.hash));
  useEffect(() => {
    const follow = () => setPage(pageAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return page;
}
