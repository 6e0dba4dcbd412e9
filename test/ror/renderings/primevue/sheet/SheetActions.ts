// The menu of what can be done with a sheet.
import Button from 'primevue/button';
import Menu from 'primevue/menu';
import { useToast } from 'primevue/usetoast';
import { defineComponent, h, type PropType, ref } from 'vue';
import type { StructureView } from '../../site-api';
import { CreateDossier } from './CreateDossier';

export const SheetActions = defineComponent({
  props: { view: { type: Object as PropType<StructureView>, required: true } },
  setup: (props) => {
    const toast = useToast();
    const menu = ref<{ toggle(event: Event): void }>();
    const creating = ref(false);
    const refuse = () => toast.add({ severity: 'info', summary: 'Export en préparation', life: 3000 });
    const items = () => [
      {
        label: 'Fiche',
        items: [
          { label: 'Imprimer la fiche', command: () => print() },
          { label: 'Exporter au format PDF', command: refuse },
        ],
      },
      { separator: true },
      {
        label: 'Modification',
        items: [
          { label: 'Modifier la fiche', disabled: true },
          {
            label: 'Créer un dossier collaboratif',
            disabled: props.view.dossier !== null,
            command: () => {
              creating.value = true;
            },
          },
        ],
      },
    ];
    return () =>
      h('div', [
        h(Button, {
          type: 'button',
          label: 'Menu action',
          'aria-haspopup': 'true',
          'aria-controls': 'menu_fiche',
          onClick: (event: Event) => menu.value?.toggle(event),
        }),
        h(Menu, { ref: menu, id: 'menu_fiche', model: items(), popup: true }),
        h(CreateDossier, {
          row: props.view.sheet.row,
          visible: creating.value,
          onClose: () => {
            creating.value = false;
          },
        }),
      ]);
  },
});
