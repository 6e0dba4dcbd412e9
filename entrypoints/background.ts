// The worker: wires the concerns of the background, nothing else.
import '@/lib/zod-setup';
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backupHandlers } from '@/lib/backup/handlers';
import { watchDossiers } from '@/lib/backup/watch';
import { guardHandlers } from '@/lib/cards/before-edit';
import { cardHandlers } from '@/lib/cards/handlers';
import { namingHandlers } from '@/lib/cards/naming';
import { stripHandlers } from '@/lib/cards/reminder';
import { filterHandlers } from '@/lib/catalogue/filter-handlers';
import { catalogueHandlers } from '@/lib/catalogue/handlers';
import { currentMarks, remark } from '@/lib/catalogue/lists';
import { dossierHandlers } from '@/lib/dossiers/handlers';
import { forgetSheet } from '@/lib/dossiers/signs';
import { afterChange, afterLook, occasion, onDigestButton, upkeep } from '@/lib/dossiers/upkeep';
import { showDossiersPage } from '@/lib/dossiers-page';
import { healthHandlers } from '@/lib/frames/health';
import { forgetTab, frameHandlers } from '@/lib/frames/notices';
import { openingHandlers } from '@/lib/frames/opening';
import { receive } from '@/lib/gate';
import { onCommand } from '@/lib/keys/commands';
import { noteUpdate } from '@/lib/news/news';
import { listenToOmnibox } from '@/lib/omnibox/omnibox';
import { pinHandlers } from '@/lib/pins/handlers';
import { privacyHandlers } from '@/lib/privacy/handlers';
import { profileHandlers } from '@/lib/profile/handlers';
import { readManagedSettings } from '@/lib/settings/managed';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { welcome } from '@/lib/welcome-page';

// Named, so that a browser that gets it twice keeps it once.
const onDigestClicked = () => void showDossiersPage();
const onDigestPressed = (id: string, button: number) => void onDigestButton(id, button);
const onOccasion = () => void upkeep();
const onInstalled = (details: Browser.runtime.InstalledDetails) => {
  void welcome(details);
  void noteUpdate(details);
  onOccasion();
};

const onKey = (command: string, tab?: Browser.tabs.Tab) => void onCommand(command, tab);

/** The permission is optional: without it the browser may have no notifications to listen to. */
function listenToDigest(): void {
  browser.notifications?.onClicked.addListener(onDigestClicked);
  // Firefox has no buttons.
  browser.notifications?.onButtonClicked?.addListener(onDigestPressed);
}

export default defineBackground({
  type: 'module',
  // All listeners at once and before anything is awaited: the event that woke the worker is given to those that are there.
  main() {
    receive({
      ...dossierHandlers,
      ...frameHandlers,
      ...healthHandlers,
      ...openingHandlers,
      'site.opening': (question, sender) => {
        occasion();
        return openingHandlers['site.opening'](question, sender);
      },
      ...catalogueHandlers,
      ...filterHandlers,
      ...pinHandlers,
      ...cardHandlers,
      ...namingHandlers,
      ...guardHandlers,
      ...stripHandlers,
      ...profileHandlers,
      ...backupHandlers,
      ...privacyHandlers,
      'settings.get': () => readSettings(),
      'settings.locked': async () => {
        const { values, disabled } = await readManagedSettings();
        return { keys: Object.keys(values), features: disabled };
      },
      'settings.set': async (patch) => {
        const settings = await changeSettings(patch);
        void upkeep();
        return settings;
      },
      'pages.dossiers': async () => {
        await showDossiersPage();
        return {};
      },
    });
    afterChange(remark);
    afterLook(watchDossiers);
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onStartup.addListener(onOccasion);
    browser.alarms.onAlarm.addListener(onOccasion);
    browser.tabs.onRemoved.addListener(forgetTab);
    browser.tabs.onRemoved.addListener(forgetSheet);
    browser.permissions.onAdded.addListener(listenToDigest);
    listenToDigest();
    listenToOmnibox();
    browser.commands?.onCommand.addListener(onKey);

    // Read before the first list comes.
    void currentMarks();
    void upkeep();
  },
});
