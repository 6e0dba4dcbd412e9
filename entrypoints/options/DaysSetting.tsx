// A setting that is a number of days or of months.
import type { Settings } from '@/lib/messages';
import { type PluralKey, plural, type TextKey, t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { NumberSetting } from './NumberSetting';
import { Setting } from './Setting';

/** Those of the settings that are numbers. */
type NumberKey = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];

interface Props extends Pick<SectionProps, 'settings' | 'change' | 'stateOf'> {
  of: NumberKey;
  label: TextKey;
  about: TextKey;
  unit: PluralKey;
  min: number;
  max: number;
}

export function DaysSetting({ of, label, about, unit, min, max, settings, change, stateOf }: Props) {
  return (
    <Setting id={of} title={t(label)} {...stateOf(of)}>
      {(state) => (
        <NumberSetting
          label={t(label)}
          hint={t(about)}
          unit={plural(unit, settings[of])}
          value={settings[of]}
          min={min}
          max={max}
          onNumber={(number) => change({ [of]: number })}
          {...state}
        />
      )}
    </Setting>
  );
}
