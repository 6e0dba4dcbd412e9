// The states of a dossier, in words.
import type { DossierView } from '../../site-api';

export const STATES: Record<DossierView['state'], string> = {
  open: 'Ouvert',
  submitted: 'Soumis',
  integrated: 'Intégré',
};
