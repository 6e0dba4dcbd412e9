// The words PrimeVue says by itself, in French.
import { defaultOptions } from 'primevue/config';

const base = defaultOptions.locale;

export const french = {
  ...base,
  accept: 'Oui',
  reject: 'Non',
  cancel: 'Annuler',
  emptyMessage: 'Aucun résultat',
  emptySearchMessage: 'Aucun résultat',
  aria: {
    ...base?.aria,
    close: 'Fermer',
    navigation: 'Navigation',
    selectRow: 'Ligne sélectionnée',
    unselectRow: 'Ligne non sélectionnée',
    selectAll: 'Tous éléments sélectionnés',
    unselectAll: 'Tous éléments désélectionnés',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
  },
};
