// The settings: every change is stored and takes effect at once, there is nothing to save.
import { useMemo, useRef, useState } from 'preact/hooks';
import { BackupSection } from '@/components/backup/BackupSection';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { useSettings } from '@/components/use-settings';
import type { FeatureId, Settings } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/defaults';
import { t } from '@/lib/text/text';
import { AboutSection } from './AboutSection';
import { Contents } from './Contents';
import { FeatureSettings } from './FeatureSettings';
import { FindBox } from './FindBox';
import { findSettings } from './find-settings';
import { Found } from './found';
import { HelpSection } from './HelpSection';
import { KeepingSettings } from './KeepingSettings';
import { KeySettings } from './KeySettings';
import { NamingSettings } from './NamingSettings';
import { PresetSettings } from './PresetSettings';
import { PrivacySection } from './PrivacySection';
import { ReminderSettings } from './ReminderSettings';
import { Whole } from './Section';
import type { SettingState } from './Setting';
import { SiteHealthSettings } from './SiteHealthSettings';
import { SiteProfile } from './SiteProfile';
import { searchedTexts } from './settings-index';
import { useAnchor } from './use-anchor';
import { useLocked } from './use-locked';
import { useMarks } from './use-marks';

/** What each section needs: the settings in force, and the way to change some. */
export interface SectionProps {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
  /** Of one setting. */
  stateOf: (key: keyof Settings) => SettingState;
  /** Features the organisation has switched off. */
  lockedOff: readonly FeatureId[];
}

export function App() {
  const { settings, failure, change } = useSettings();
  const locked = useLocked();
  const [saved, setSaved] = useState(0);
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const texts = useMemo(searchedTexts, []);
  const found = useMemo(() => findSettings(query, texts), [query, texts]);
  useMarks(main, query);
  useAnchor(settings !== undefined);

  async function store(part: Partial<Settings>): Promise<void> {
    const stored = await change(part);
    setSaved((times) => (stored ? times + 1 : 0));
  }

  const section: SectionProps | undefined = settings && {
    settings,
    change: (part) => void store(part),
    stateOf: (key) => ({
      locked: locked.keys.includes(key),
      onReset:
        JSON.stringify(settings[key]) === JSON.stringify(DEFAULTS[key])
          ? undefined
          : () => void store({ [key]: DEFAULTS[key] }),
    }),
    lockedOff: locked.features,
  };
  return (
    <Found.Provider value={found}>
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_intro')}</p>
        {/* A new element each time, so that it is announced again. */}
        <div role="status" class="saved">
          {saved > 0 && <span key={saved}>{t('options_saved')}</span>}
        </div>
      </header>
      <div class="aside">
        <FindBox query={query} onQuery={setQuery} count={found?.size} field={find} />
        <Contents />
      </div>
      <main ref={main}>
        {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
        {found?.size === 0 && (
          <div class="none">
            <p>{t('settings_found_hint')}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                // The button leaves with the search.
                find.current?.focus();
                setQuery('');
              }}
            >
              {t('settings_found_clear')}
            </button>
          </div>
        )}
        {section && (
          <>
            <FeatureSettings {...section} />
            <PresetSettings {...section} />
            <NamingSettings {...section} />
            <ReminderSettings {...section} />
            <KeySettings />
            <KeepingSettings {...section} />
            <PrivacySection />
            <Whole id="backup">
              <BackupSection />
            </Whole>
            <Whole id="profile">
              <SiteProfile />
            </Whole>
          </>
        )}
        <Whole id="site-health">
          <SiteHealthSettings />
        </Whole>
        {section && <HelpSection {...section} locked={locked} />}
        <AboutSection />
        <p class="soft">{t('welcome_independent')}</p>
      </main>
    </Found.Provider>
  );
}
