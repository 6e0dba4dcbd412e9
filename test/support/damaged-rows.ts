// A hundred rows that are no dossiers, of every make a disk, a bug or another version may leave; for unit tests and real browsers.
import type { Dossier } from '../../lib/dossiers/schema';
import { aDossier, uuid } from './dossier-rows';

export const GOOD = [1, 2, 3].map((n) => aDossier({ id: uuid(n), structure: { name: `IME NUMERO ${n}` } }));

/** Made of a sound row. Sent to browsers as text: it uses nothing around it. */
export function damagedRows(sound: Dossier): unknown[] {
  type Row = Record<string, unknown>;
  const makes: ((row: Row) => unknown)[] = [
    ({ name: _, ...row }) => row,
    ({ history: _, ...row }) => row,
    (row) => ({ id: row.id }),
    (row) => ({ ...row, history: 'none' }),
    (row) => ({ ...row, structure: null }),
    (row) => ({ ...row, name: undefined }),
    (row) => ({ ...row, note: ['a', 'list'] }),
    (row) => ({ ...row, remindOn: Number.NaN }),
    (row) => ({ ...row, remindOn: new Date(0) }),
    (row) => ({ ...row, createdOn: new Date(Number.NaN) }),
    (row) => ({ ...row, createdOn: '2027-01-04T00:00:00Z' }),
    (row) => ({ ...row, state: 'lost' }),
    (row) => ({ ...row, big: 12n }),
    (row) => ({ ...row, more: new Map([['a', new Set([1])]]) }),
    (row) => Object.assign(row, { note: row }),
    (row) => Object.assign(row, { structure: { name: 'IME', inside: [row, row] } }),
    (row) => ({ ...row, id: `{${row.id}}` }),
    (row) => ({ ...row, id: Number(String(row.id).slice(-6)) }),
    (row) => ({ ...row, ...JSON.parse('{"__proto__":{"state":"open"},"constructor":{"prototype":{}}}') }),
  ];
  const named = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''].map((id) => ({ ...sound, id }));
  const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const long = { ...sound, id: idOf(99), note: 'x'.repeat(1_000_000) };
  const others = Array.from({ length: 100 - named.length - 1 }, (_, i) =>
    makes[i % makes.length]?.({ ...sound, id: idOf(100 + i) }),
  );
  return [...named, long, ...others];
}
