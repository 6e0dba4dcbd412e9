// The state of a dossier, as a badge.
import type { DossierView } from '../site-api';
import { html, type Markup } from './html';

const STATES: Readonly<Record<DossierView['state'], { label: string; colour: string }>> = {
  open: { label: 'Ouvert', colour: 'primary' },
  submitted: { label: 'Soumis', colour: 'warning' },
  integrated: { label: 'Intégré', colour: 'success' },
};

export function stateBadge(state: DossierView['state']): Markup {
  const { label, colour } = STATES[state];
  return html`<span class="badge rounded-pill text-bg-${colour}">${label}</span>`;
}
