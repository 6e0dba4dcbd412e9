// How long things are kept on this computer.
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { EraseMemory } from './EraseMemory';
import { NumberSetting } from './NumberSetting';

export function KeepingSettings({ settings, change }: SectionProps) {
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('options_keeping')}</h2>
      <NumberSetting
        label={t('options_retention')}
        hint={t('options_retention_about')}
        unit={t('options_months')}
        value={settings.retentionMonths}
        min={1}
        max={120}
        onNumber={(retentionMonths) => change({ retentionMonths })}
      />
      <NumberSetting
        label={t('options_memory')}
        hint={t('options_memory_about')}
        unit={t('options_days')}
        value={settings.memoryDays}
        min={0}
        max={365}
        onNumber={(memoryDays) => change({ memoryDays })}
      />
      <EraseMemory />
    </section>
  );
}
