// How the server's codes are worded on screen.
import type { DossierView } from '../site-api';

type State = DossierView['state'];

export const STATES: Readonly<Record<State, { label: string; variant: 'primary' | 'warning' | 'success' }>> = {
  open: { label: 'Ouvert', variant: 'primary' },
  submitted: { label: 'Soumis', variant: 'warning' },
  integrated: { label: 'Intégré', variant: 'success' },
};

export const day = (time: number): string => new Date(time).toLocaleDateString('fr-FR', { dateStyle: 'long' });
