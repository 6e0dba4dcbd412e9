// What a person would tell of a dossier: not when it was looked at, nor when to remind of it, nor that one was reminded.
import type { Dossier } from '@/lib/dossiers/schema';

const SILENT = ['opened', 'noticed', 'reminded'];

/** The facts and acts that count as changes; the same for two rows that differ by nothing a person did. */
export function told({ structure, name, group, url, state, snoozedUntil, note, history }: Dossier): object {
  const acts = history.filter(({ what }) => !SILENT.includes(what));
  return { structure, name, group, url, state, snoozedUntil, note, acts };
}
