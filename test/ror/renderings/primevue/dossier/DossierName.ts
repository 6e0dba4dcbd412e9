// The name of a dossier, stored on demand.
import Button from 'primevue/button';
import FloatLabel from 'primevue/floatlabel';
import InputText from 'primevue/inputtext';
import Message from 'primevue/message';
import { useToast } from 'primevue/usetoast';
import { defineComponent, h, type PropType, ref } from 'vue';
import { type DossierView, renameDossier } from '../../site-api';
import { sentenceOf } from '../session';

export const DossierName = defineComponent({
  props: { dossier: { type: Object as PropType<DossierView>, required: true } },
  emits: { renamed: (_dossier: DossierView) => true },
  setup: (props, { emit }) => {
    const toast = useToast();
    const name = ref(props.dossier.name);
    const error = ref('');
    const busy = ref(false);

    async function save(event: Event) {
      event.preventDefault();
      busy.value = true;
      error.value = '';
      try {
        const renamed = await renameDossier(props.dossier.id, name.value);
        name.value = renamed.name;
        emit('renamed', renamed);
        toast.add({ severity: 'success', summary: 'Libellé enregistré', detail: renamed.name, life: 3000 });
      } catch (reason) {
        error.value = sentenceOf(reason);
      } finally {
        busy.value = false;
      }
    }

    return () => {
      const locked = props.dossier.state !== 'open';
      const field = h(FloatLabel, { variant: 'on', class: 'large' }, () => [
        h(InputText, {
          id: 'libelle',
          modelValue: name.value,
          'onUpdate:modelValue': (value: string | undefined) => {
            name.value = value ?? '';
          },
          invalid: error.value !== '',
          disabled: locked,
          fluid: true,
        }),
        h('label', { for: 'libelle' }, 'Libellé du dossier'),
      ]);
      return h('form', { onSubmit: save }, [
        h('div', { class: 'ligne' }, [
          field,
          h(Button, { type: 'submit', label: 'Valider', disabled: locked, loading: busy.value }),
        ]),
        error.value && h(Message, { severity: 'error', size: 'small', variant: 'simple' }, () => error.value),
      ]);
    };
  },
});
