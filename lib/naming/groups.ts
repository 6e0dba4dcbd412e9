// The five groups of disciplines (grands groupes) a dossier's name may bear.

/** In the order of the official text. */
export const GROUPS = [
  { code: 'MCO', label: 'Médecine, chirurgie, obstétrique' },
  { code: 'SSR', label: 'Soins de suite et de réadaptation (SMR)' },
  { code: 'PSY', label: 'Psychiatrie' },
  { code: 'MSPA', label: 'Médico-social, personnes âgées' },
  { code: 'MSPH', label: 'Médico-social, personnes handicapées' },
] as const;

export type Group = (typeof GROUPS)[number]['code'];

/** Their codes, in the same order. */
export const GROUP_CODES: readonly Group[] = GROUPS.map(({ code }) => code);

/** A group as people write it: any case, `MS PA`, `ms-ph`; `SMR` is the new national name of SSR. */
export function parseGroup(text: string): Group | null {
  const letters = text.toUpperCase().replace(/[\s_.–—-]/g, '');
  return GROUPS.find(({ code }) => code === (letters === 'SMR' ? 'SSR' : letters))?.code ?? null;
}
