// Each feature on or off.
import { FEATURES } from '@/components/features';
import type { FeatureId } from '@/lib/messages';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { Choice } from './Choice';
import { Section } from './Section';
import { Setting } from './Setting';

export function FeatureSettings({ settings, change, stateOf, lockedOff }: SectionProps) {
  const toggle = (id: FeatureId, on: boolean) => {
    const others = settings.off.filter((off) => off !== id);
    change({ off: on ? others : [...others, id] });
  };
  const isOn = (id: FeatureId) => !settings.off.includes(id);
  const feature = ({ id, title, about }: (typeof FEATURES)[number]) => (
    <Setting
      key={id}
      id={id}
      title={t(title)}
      locked={lockedOff.includes(id)}
      onReset={isOn(id) ? undefined : () => toggle(id, true)}
    >
      {(state) => (
        <Choice label={t(title)} about={t(about)} checked={isOn(id)} onChecked={(on) => toggle(id, on)} {...state} />
      )}
    </Setting>
  );
  return (
    <Section id="features">
      {FEATURES.flatMap((one) => [
        feature(one),
        one.id === 'quick-filters' && (
          <Setting key="tick" id="tickMssOnOpen" title={t('options_tick_mss')} nested {...stateOf('tickMssOnOpen')}>
            {({ disabled, note }) => (
              <Choice
                label={t('options_tick_mss')}
                about={t('options_tick_mss_about')}
                checked={settings.tickMssOnOpen}
                disabled={disabled || !isOn('quick-filters')}
                note={note}
                onChecked={(tickMssOnOpen) => change({ tickMssOnOpen })}
              />
            )}
          </Setting>
        ),
      ])}
    </Section>
  );
}
