// The filters kept under a name: what each asks, renamed or removed, and taken back.
import { useRef, useState } from 'preact/hooks';
import { choiceWords } from '@/lib/catalogue/choice-words';
import type { Preset } from '@/lib/messages';
import { t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { PresetName } from './PresetName';
import { Section } from './Section';

interface Done {
  sentence: string;
  before: Preset[];
}

export function PresetSettings({ settings: { presets }, change }: SectionProps) {
  const [done, setDone] = useState<Done>();
  const heading = useRef<HTMLHeadingElement>(null);

  function replace(sentence: string, after: Preset[]): void {
    change({ presets: after });
    setDone({ sentence, before: presets });
  }

  function remove(preset: Preset): void {
    // Its button leaves with it.
    heading.current?.focus();
    replace(
      t('presets_removed', preset.name),
      presets.filter((one) => one !== preset),
    );
  }

  function rename(preset: Preset, name: string): void {
    replace(
      t('presets_renamed', name),
      presets.map((one) => (one === preset ? { ...preset, name } : one)),
    );
  }

  return (
    <Section id="presets" heading={heading}>
      <p class="soft">{t('presets_about')}</p>
      {presets.length === 0 ? (
        <p>{t('presets_none')}</p>
      ) : (
        <ul class="lessons" aria-label={t('filters_preset')}>
          {presets.map((preset) => (
            <li key={preset.name}>
              <PresetName
                preset={preset}
                asks={choiceWords(preset.choice, preset.words).join(' · ')}
                others={presets.filter((one) => one !== preset)}
                onRename={(name) => rename(preset, name)}
                onRemove={() => remove(preset)}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {done && (
          <div class="notice notice-info">
            <div>
              <p>{done.sentence}</p>
              <div class="row">
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    heading.current?.focus();
                    change({ presets: done.before });
                    setDone(undefined);
                  }}
                >
                  {t('popup_undo')}
                </button>
              </div>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
