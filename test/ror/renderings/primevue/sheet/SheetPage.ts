// The sheet of an establishment.
import Message from 'primevue/message';
import ProgressSpinner from 'primevue/progressspinner';
import { defineComponent, h, onMounted, ref, shallowRef } from 'vue';
import { NOTICE, type StructureView, structure } from '../../site-api';
import { link } from '../link';
import { paths } from '../route';
import { sentenceOf } from '../session';
import { facts } from './facts';
import { offers } from './offers';
import { SheetActions } from './SheetActions';

function notice({ dossier }: StructureView) {
  if (!dossier || dossier.state === 'integrated') return undefined;
  const way = dossier.id && link(paths.dossier(dossier.id), 'Ouvrir le dossier');
  return h(Message, { severity: 'warn' }, () => [NOTICE, ' ', way]);
}

export const SheetPage = defineComponent({
  props: { finess: { type: String, required: true } },
  setup: (props) => {
    const view = shallowRef<StructureView>();
    const error = ref('');
    onMounted(async () => {
      try {
        view.value = await structure(props.finess);
      } catch (reason) {
        error.value = sentenceOf(reason);
      }
    });
    return () => {
      if (error.value) return h(Message, { severity: 'error' }, () => error.value);
      if (!view.value) return h(ProgressSpinner);
      const { sheet } = view.value;
      return [
        h('div', { class: 'entete' }, [
          h('div', [h('p', { class: 'surtitre' }, 'Fiche de l’entité géographique'), h('h1', sheet.operationalName)]),
          h(SheetActions, { view: view.value }),
        ]),
        notice(view.value),
        facts(sheet),
        offers(sheet.offers),
      ];
    };
  },
});
