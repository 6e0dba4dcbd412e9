// The offers of an establishment.
import Column from 'primevue/column';
import DataTable from 'primevue/datatable';
import Panel from 'primevue/panel';
import { h } from 'vue';
import type { Offer } from '../../../types';

export function offers(list: Offer[]) {
  return h(Panel, { header: `Offres de prise en charge (${list.length})`, toggleable: true }, () =>
    h(DataTable, { value: list, dataKey: 'id', size: 'small', stripedRows: true }, () => [
      h(Column, { field: 'label', header: 'Offre' }),
      h(Column, { field: 'mode', header: 'Mode de prise en charge' }),
      h(Column, { field: 'capacity', header: 'Capacité' }),
      h(Column, { field: 'phone', header: 'Téléphone' }),
    ]),
  );
}
