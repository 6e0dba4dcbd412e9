// What identifies an establishment, two columns of labels and values.
import Panel from 'primevue/panel';
import { h } from 'vue';
import type { Sheet } from '../../../types';

export function facts({ row, operationalName, phone }: Sheet) {
  const lines: [string, string][] = [
    ['Raison sociale', row.name],
    ['Nom opérationnel', operationalName],
    ['N° FINESS ET', row.finess_et],
    ['N° FINESS EJ', row.finess_ej],
    ['Catégorie', row.category_label],
    ['Téléphone', phone],
    ['Adresse', row.address],
    ['Code postal', row.postal_code],
    ['Commune', row.commune],
    ['Département', row.department],
  ];
  return h(Panel, { header: 'Identification' }, () =>
    h(
      'div',
      { class: 'identite' },
      lines.map(([label, value]) => h('div', { key: label }, [h('span', label), h('strong', value || '—')])),
    ),
  );
}
