// The page of a dossier.
import Button from 'primevue/button';
import Card from 'primevue/card';
import Message from 'primevue/message';
import ProgressSpinner from 'primevue/progressspinner';
import { defineComponent, h, onMounted, ref, shallowRef } from 'vue';
import { type DossierView, dossier, submitDossier } from '../../site-api';
import { link } from '../link';
import { paths } from '../route';
import { sentenceOf } from '../session';
import { facts } from '../sheet/facts';
import { offers } from '../sheet/offers';
import { DossierName } from './DossierName';
import { stateTag } from './state';

const day = (at: number) => new Date(at).toLocaleDateString('fr-FR');

export const DossierPage = defineComponent({
  props: { id: { type: String, required: true } },
  setup: (props) => {
    const known = shallowRef<DossierView>();
    const error = ref('');
    async function take(asked: Promise<DossierView>) {
      try {
        known.value = await asked;
      } catch (reason) {
        error.value = sentenceOf(reason);
      }
    }
    onMounted(() => take(dossier(props.id)));

    const head = ({ id, draft, state, createdAt }: DossierView) =>
      h('div', { class: 'entete' }, [
        h('div', [
          h('h1', ['Dossier collaboratif ', stateTag(state)]),
          h('p', { class: 'chapeau' }, [
            'Établissement : ',
            link(paths.sheet(draft.row.finess_et), draft.row.name),
            ` — créé le ${day(createdAt)}`,
          ]),
        ]),
        state === 'open' &&
          h(Button, {
            label: 'Soumettre à la cellule régionale',
            severity: 'secondary',
            onClick: () => take(submitDossier(id)),
          }),
      ]);

    return () => [
      error.value && h(Message, { severity: 'error' }, () => error.value),
      !known.value && !error.value && h(ProgressSpinner),
      known.value && [
        head(known.value),
        h(Card, null, {
          title: () => 'Libellé',
          content: () =>
            known.value &&
            h(DossierName, {
              dossier: known.value,
              onRenamed: (renamed: DossierView) => {
                known.value = renamed;
              },
            }),
        }),
        facts(known.value.draft),
        offers(known.value.draft.offers),
      ],
    ];
  },
});
