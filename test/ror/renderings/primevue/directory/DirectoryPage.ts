// The directory: nothing is listed until a field of activity is ticked.
import Panel from 'primevue/panel';
import { defineComponent, h, ref, shallowRef } from 'vue';
import type { Family } from '../../../types';
import { type ListRow, listStructures } from '../../site-api';
import { sentenceOf } from '../session';
import { DirectoryTable } from './DirectoryTable';
import { FamilyBoxes } from './FamilyBoxes';

export const DirectoryPage = defineComponent(() => {
  const ticked = shallowRef<Family[]>([]);
  const rows = shallowRef<ListRow[]>([]);
  const loading = ref(false);

  async function load(families: Family[]) {
    ticked.value = families;
    loading.value = true;
    try {
      const found = families.length > 0 ? await listStructures(families) : [];
      // Another box may have been ticked meanwhile: only the last answer counts.
      if (ticked.value === families) rows.value = found;
    } catch (reason) {
      sentenceOf(reason);
    } finally {
      loading.value = false;
    }
  }

  const results = () =>
    ticked.value.length === 0
      ? h('p', { class: 'chapeau' }, 'Cochez au moins un champ d’activité pour afficher les établissements.')
      : h(DirectoryTable, { rows: rows.value, loading: loading.value });

  return () => [
    h('h1', 'Répertoire'),
    h(Panel, { header: 'Champ d’activité' }, () => h(FamilyBoxes, { ticked: ticked.value, onChange: load })),
    results(),
  ];
});
