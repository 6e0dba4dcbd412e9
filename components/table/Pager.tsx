// The pages of the table: thousands of rows are drawn a hundred at a time.
import { formatNumber, t } from '@/lib/text/text';

interface Props {
  label: string;
  page: number;
  pages: number;
  size: number;
  found: number;
  onPage: (page: number) => void;
}

export function Pager({ label, page, pages, size, found, onPage }: Props) {
  if (pages < 2) return null;
  // Not `disabled`: the focus would be lost on the last page.
  const button = (text: string, to: number) => (
    <button
      type="button"
      class="button"
      aria-disabled={to === page || to < 0 || to >= pages}
      onClick={() => {
        if (to !== page && to >= 0 && to < pages) onPage(to);
      }}
    >
      {text}
    </button>
  );
  const last = Math.min(found, (page + 1) * size);
  return (
    <nav class="pager row" aria-label={label}>
      {button(t('table_first'), 0)}
      {button(t('table_previous'), page - 1)}
      <span>{t('table_page', formatNumber(page * size + 1), formatNumber(last), formatNumber(found))}</span>
      {button(t('table_next'), page + 1)}
      {button(t('table_last'), pages - 1)}
    </nav>
  );
}
