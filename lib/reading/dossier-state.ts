// How far the page of a dossier says it is. Words only: beside a label, or alone as a badge has them.
import type { RawSheet } from '@/lib/messages';
import { fits, plain } from '@/lib/text/wording';

export type ShownState = 'open' | 'submitted' | 'integrated';

const LABELS = ['etat', 'statut', 'etat du dossier', 'statut du dossier', 'etat d avancement', 'avancement'];

/** Plain; what is long says more than a state. */
const STATES = {
  integrated: ['integre', 'integre le *', 'integre au ror', 'dossier integre', 'integration effectuee', 'publie'],
  submitted: [
    'soumis',
    'soumis le *',
    'soumis a *',
    'dossier soumis',
    'transmis',
    'transmis le *',
    'transmis a *',
    'a integrer',
    'en attente d integration',
    'en attente de validation',
    'integration demandee',
    'demande d integration envoyee',
  ],
  open: ['en cours', 'en cours de saisie', 'en cours de modification', 'ouvert', 'brouillon', 'en preparation'],
} as const satisfies Record<ShownState, readonly string[]>;
const LONGEST = 60;

function stateOf(text: string): ShownState | undefined {
  const said = plain(text);
  if (said === '' || said.length > LONGEST) return undefined;
  return (Object.keys(STATES) as ShownState[]).find((state) => STATES[state].some((words) => fits(said, words)));
}

const isLabel = (text: string) => LABELS.includes(plain(text));

/** The state told beside its label; else the only one told at all, controls and fields left out: two say nothing. */
export function stateShown({ lines, kinds = '' }: Pick<RawSheet, 'lines' | 'kinds'>): ShownState | undefined {
  const seen = new Set<ShownState>();
  for (const [i, line] of lines.entries()) {
    if ('bfe'.includes(kinds[i] ?? '-')) continue;
    const [, label = '', value = ''] = /^([^:]{2,30}?)\s*:\s*(\S.*)$/.exec(line.join(' ')) ?? [];
    if (isLabel(label) && stateOf(value)) return stateOf(value);
    for (const [j, text] of line.entries()) {
      const next = line[j + 1] ?? lines[i + 1]?.[0] ?? '';
      if (isLabel(text) && stateOf(next)) return stateOf(next);
      const state = stateOf(text);
      if (state) seen.add(state);
    }
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
