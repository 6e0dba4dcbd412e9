// Each feature on or off.
import { FEATURES } from '@/components/features';
import type { FeatureId } from '@/lib/messages';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { Choice } from './Choice';

export function FeatureSettings({ settings, change }: SectionProps) {
  const toggle = (id: FeatureId, on: boolean) => {
    const others = settings.off.filter((off) => off !== id);
    change({ off: on ? others : [...others, id] });
  };
  const isOn = (id: FeatureId) => !settings.off.includes(id);
  return (
    <section aria-labelledby="features">
      <h2 id="features">{t('options_features')}</h2>
      {FEATURES.map(({ id, title, about }) => (
        <Choice key={id} label={t(title)} about={t(about)} checked={isOn(id)} onChecked={(on) => toggle(id, on)}>
          {id === 'quick-filters' && (
            <Choice
              label={t('options_tick_mss')}
              about={t('options_tick_mss_about')}
              checked={settings.tickMssOnOpen}
              disabled={!isOn('quick-filters')}
              onChecked={(tickMssOnOpen) => change({ tickMssOnOpen })}
            />
          )}
        </Choice>
      ))}
    </section>
  );
}
