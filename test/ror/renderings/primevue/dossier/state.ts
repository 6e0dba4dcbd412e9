// The state of a dossier, as a tag.
import Tag from 'primevue/tag';
import { h } from 'vue';
import type { DossierView } from '../../site-api';

const STATES: Record<DossierView['state'], { value: string; severity: string }> = {
  open: { value: 'Ouvert', severity: 'info' },
  submitted: { value: 'Soumis', severity: 'warn' },
  integrated: { value: 'Intégré', severity: 'success' },
};

export const stateTag = (state: DossierView['state']) => h(Tag, STATES[state]);
