// For whoever repairs the extension: opens the sample of the structure of the page on screen.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { t } from '@/lib/text/text';

/** The tab on screen when a page of the ROR answers there, whatever is recognised of it. */
async function rorTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && (await browser.tabs.sendMessage(tab.id, 'here')) === true ? tab.id : undefined;
}

export function CopyStructure() {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    rorTab().then(setTabId, () => undefined);
  }, []);
  const open = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/structure.html?tab=${tabId ?? 0}`) });
    window.close();
  };
  return (
    <button type="button" class="button" disabled={tabId === undefined} onClick={open}>
      <Icon name="copy" />
      {t('structure_open')}
    </button>
  );
}
