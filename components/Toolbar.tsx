// What narrows the list and, in the full tab, orders it.

import { ORDERS, type Order } from '@/lib/dossiers/order';
import { t } from '@/lib/text/text';
import { SelectField } from './SelectField';

interface Props {
  filter: string;
  onFilter: (filter: string) => void;
  order: Order;
  /** Nothing where the order is not a choice. */
  onOrder: ((order: Order) => void) | undefined;
}

export function Toolbar({ filter, onFilter, order, onOrder }: Props) {
  return (
    <div class="toolbar">
      <input
        type="search"
        aria-label={t('popup_filter')}
        placeholder={t('popup_filter')}
        value={filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      {onOrder && (
        <SelectField
          label={t('dossiers_order')}
          value={order}
          onValue={(value) => onOrder(value as Order)}
          options={ORDERS.map((value) => ({ value, label: t(`dossiers_order_${value}`) }))}
        />
      )}
    </div>
  );
}
