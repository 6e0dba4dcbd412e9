// The boxes of the fields of activity.
import Checkbox from 'primevue/checkbox';
import { defineComponent, h, type PropType } from 'vue';
import type { Family } from '../../../types';
import { FAMILIES } from '../../site-api';

const LABELS: Partial<Record<Family, string>> = { MSS: 'MSS - Médico-social et social', VILLE: 'Médecine de ville' };

export const FamilyBoxes = defineComponent({
  props: { ticked: { type: Array as PropType<Family[]>, required: true } },
  emits: { change: (_families: Family[]) => true },
  setup: (props, { emit }) => {
    return () =>
      h(
        'div',
        { class: 'cases' },
        FAMILIES.map(({ id, label }) =>
          h('div', { class: 'case', key: id }, [
            h(Checkbox, {
              inputId: `activite-${id}`,
              name: 'activite',
              value: id,
              modelValue: props.ticked,
              'onUpdate:modelValue': (families: Family[]) => emit('change', families),
            }),
            h('label', { for: `activite-${id}` }, LABELS[id] ?? label),
          ]),
        ),
      );
  },
});
