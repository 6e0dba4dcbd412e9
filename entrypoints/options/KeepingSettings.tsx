// How long things are kept on this computer.
import type { SectionProps } from './App';
import { DaysSetting } from './DaysSetting';
import { EraseMemory } from './EraseMemory';
import { Section } from './Section';

export function KeepingSettings(section: SectionProps) {
  return (
    <Section id="keeping">
      <DaysSetting
        of="retentionMonths"
        label="options_retention"
        about="options_retention_about"
        unit="options_months"
        min={1}
        max={120}
        {...section}
      />
      <DaysSetting
        of="memoryDays"
        label="options_memory"
        about="options_memory_about"
        unit="options_days"
        min={0}
        max={365}
        {...section}
      />
      <EraseMemory />
    </Section>
  );
}
