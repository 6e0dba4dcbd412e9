// Asks before a dossier is opened, then goes to its page.
import Button from 'primevue/button';
import Dialog from 'primevue/dialog';
import Message from 'primevue/message';
import { defineComponent, h, type PropType, ref } from 'vue';
import type { Row } from '../../../types';
import { createDossier } from '../../site-api';
import { go, paths } from '../route';
import { sentenceOf } from '../session';

export const CreateDossier = defineComponent({
  props: {
    row: { type: Object as PropType<Row>, required: true },
    visible: { type: Boolean, required: true },
  },
  emits: { close: () => true },
  setup: (props, { emit }) => {
    const busy = ref(false);
    const error = ref('');

    async function create() {
      busy.value = true;
      try {
        const { id } = await createDossier(props.row.finess_et);
        go(paths.dossier(id));
      } catch (reason) {
        error.value = sentenceOf(reason);
        busy.value = false;
      }
    }

    const content = () => [
      h('p', ['Ouvrir un dossier collaboratif pour ', h('b', props.row.name), ' ?']),
      h('p', 'Ses modifications ne seront publiées qu’après validation par la cellule régionale.'),
      error.value && h(Message, { severity: 'error' }, () => error.value),
    ];
    const footer = () => [
      h(Button, { label: 'Annuler', severity: 'secondary', variant: 'outlined', onClick: () => emit('close') }),
      h(Button, { label: 'Créer le dossier', loading: busy.value, onClick: create }),
    ];

    return () =>
      h(
        Dialog,
        {
          visible: props.visible,
          'onUpdate:visible': () => emit('close'),
          modal: true,
          draggable: false,
          header: 'Nouveau dossier collaboratif',
          style: { width: '32rem' },
        },
        { default: content, footer },
      );
  },
});
