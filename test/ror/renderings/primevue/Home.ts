// The home page: what the site is for, and the person's own dossiers.
import Card from 'primevue/card';
import Column from 'primevue/column';
import DataTable from 'primevue/datatable';
import { defineComponent, h, onMounted, ref } from 'vue';
import { type DossierCard, myDossiers } from '../site-api';
import { stateTag } from './dossier/state';
import { link } from './link';
import { paths } from './route';
import { sentenceOf, user } from './session';

export const Home = defineComponent(() => {
  const dossiers = ref<DossierCard[]>([]);
  onMounted(async () => {
    dossiers.value = await myDossiers().catch((reason: unknown) => {
      sentenceOf(reason);
      return [];
    });
  });

  const table = () =>
    h(DataTable, { value: dossiers.value, dataKey: 'id' }, () => [
      h(Column, { header: 'Libellé' }, { body: ({ data }: Slot) => link(paths.dossier(data.id), data.name) }),
      h(Column, { field: 'establishment', header: 'Établissement' }),
      h(Column, { field: 'commune', header: 'Commune' }),
      h(Column, { header: 'État' }, { body: ({ data }: Slot) => stateTag(data.state) }),
    ]);

  return () => [
    h('h1', `Bonjour ${user.value ?? ''}`),
    h('p', { class: 'chapeau' }, [
      'Le portail recense l’offre sanitaire, médico-sociale et sociale de la région. Vérifiez au moins une fois par ',
      'an la description de vos établissements.',
    ]),
    h(Card, null, {
      title: () => 'Mes dossiers collaboratifs',
      content: () => (dossiers.value.length > 0 ? table() : h('p', 'Vous n’avez pas de dossier en cours.')),
    }),
  ];
});

interface Slot {
  data: DossierCard;
}
