// Each feature on a line: its state, the parts found and how, and since when. Without a page, only since when.
import type { HealthRow } from '@/components/health-rows';
import { t } from '@/lib/text/text';

export function HealthTable({ rows, seen }: { rows: readonly HealthRow[]; seen: boolean }) {
  return (
    <table class="health" aria-labelledby="site-health">
      <thead>
        <tr>
          <th scope="col">{t('health_column_feature')}</th>
          {seen && <th scope="col">{t('health_column_state')}</th>}
          {seen && <th scope="col">{t('health_column_parts')}</th>}
          <th scope="col">{t('health_column_since')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, state, trouble, parts, since }) => (
          <tr key={id} class={trouble ? 'trouble' : ''}>
            <th scope="row">{title}</th>
            {seen && <td data-title={t('health_column_state') + t('colon')}>{state}</td>}
            {seen && (
              <td data-title={t('health_column_parts') + t('colon')}>
                {parts.length === 0 ? '–' : parts.map((part) => <div key={part}>{part}</div>)}
              </td>
            )}
            <td data-title={t('health_column_since') + t('colon')}>{since}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
