// The bar at the top: where one can go, who is there, the way out.
import Button from 'primevue/button';
import Menubar from 'primevue/menubar';
import { defineComponent, h } from 'vue';
import { go, paths } from './route';
import { leave, user } from './session';

export const TopBar = defineComponent(() => {
  const items = [
    { label: 'Accueil', command: () => go(paths.home()) },
    { label: 'Répertoire', command: () => go(paths.directory()) },
    {
      label: 'Aide',
      items: [
        { label: 'Guide de l’utilisateur', url: '#' },
        { label: 'Contacter le support régional', url: '#' },
      ],
    },
  ];
  return () =>
    h(
      Menubar,
      { model: items, class: 'barre' },
      {
        start: () => h('span', { class: 'marque' }, [h('b', 'ROR'), ' Occitanie']),
        end: () =>
          h('div', { class: 'compte' }, [
            h('span', user.value ?? ''),
            h(Button, {
              label: 'Se déconnecter',
              severity: 'secondary',
              variant: 'text',
              size: 'small',
              onClick: leave,
            }),
          ]),
      },
    );
});
