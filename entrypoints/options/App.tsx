// The settings: every change is stored and takes effect at once, there is nothing to save.
import { useState } from 'preact/hooks';
import { BackupSection } from '@/components/backup/BackupSection';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { useSettings } from '@/components/use-settings';
import type { Settings } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { FeatureSettings } from './FeatureSettings';
import { KeepingSettings } from './KeepingSettings';
import { NamingSettings } from './NamingSettings';
import { PresetSettings } from './PresetSettings';
import { ReminderSettings } from './ReminderSettings';
import { SiteHealthSettings } from './SiteHealthSettings';
import { SiteProfile } from './SiteProfile';

/** What each section needs: the settings as stored, and the way to change some. */
export interface SectionProps {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}

export function App() {
  const { settings, failure, change } = useSettings();
  const [saved, setSaved] = useState(0);

  async function store(part: Partial<Settings>): Promise<void> {
    const stored = await change(part);
    setSaved((times) => (stored ? times + 1 : 0));
  }

  const section = settings && { settings, change: (part: Partial<Settings>) => void store(part) };
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_intro')}</p>
        {/* A new element each time, so that it is announced again. */}
        <div role="status" class="saved">
          {saved > 0 && <span key={saved}>{t('options_saved')}</span>}
        </div>
      </header>
      <main>
        {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
        {section && (
          <>
            <FeatureSettings {...section} />
            <PresetSettings {...section} />
            <NamingSettings {...section} />
            <ReminderSettings {...section} />
            <KeepingSettings {...section} />
            <BackupSection />
            <SiteProfile />
          </>
        )}
        <SiteHealthSettings />
        <p class="soft">{t('welcome_independent')}</p>
      </main>
    </>
  );
}
