// The establishments: thousands of rows, of which the virtual scroller draws those in sight.
import Column from 'primevue/column';
import DataTable from 'primevue/datatable';
import { defineComponent, h, type PropType } from 'vue';
import type { ListRow } from '../../site-api';
import { go, paths } from '../route';

export const DirectoryTable = defineComponent({
  props: {
    rows: { type: Array as PropType<ListRow[]>, required: true },
    loading: { type: Boolean, required: true },
  },
  setup: (props) => () =>
    h(
      DataTable,
      {
        value: props.rows,
        dataKey: 'finess',
        loading: props.loading,
        scrollable: true,
        scrollHeight: '520px',
        virtualScrollerOptions: { itemSize: 46 },
        tableStyle: 'min-width: 60rem',
        class: 'repertoire',
        selectionMode: 'single',
        onRowSelect: ({ data }: { data: ListRow }) => go(paths.sheet(data.finess)),
      },
      {
        header: () =>
          props.loading ? 'Recherche en cours…' : `${props.rows.length.toLocaleString('fr-FR')} établissement(s)`,
        empty: () => 'Aucun établissement.',
        default: () => [
          h(Column, { field: 'finess', header: 'N° FINESS', style: 'width: 11%; height: 46px' }),
          h(Column, { field: 'category', header: 'Catégorie', style: 'width: 18%; height: 46px' }),
          h(Column, { field: 'name', header: 'Raison sociale', style: 'width: 40%; height: 46px' }),
          h(Column, { field: 'postalCode', header: 'Code postal', style: 'width: 11%; height: 46px' }),
          h(Column, { field: 'commune', header: 'Commune', style: 'width: 20%; height: 46px' }),
        ],
      },
    ),
});
