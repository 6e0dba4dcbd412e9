// For whoever repairs the extension: opens the sample of the structure of the page on screen.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { rorTab } from '@/components/ror-tab';
import { t } from '@/lib/text/text';

export function CopyStructure() {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    rorTab().then(setTabId, () => undefined);
  }, []);
  const open = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/structure.html?tab=${tabId}`) });
    window.close();
  };
  if (tabId === undefined) return null;
  return (
    <button type="button" class="button" onClick={open}>
      <Icon name="copy" />
      {t('structure_open')}
    </button>
  );
}
