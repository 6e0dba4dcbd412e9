// The report for the assistance, made of what the background tells now.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { helpReport } from '@/lib/help/report';
import { boundKeys } from '@/lib/keys/commands';
import type { Settings } from '@/lib/messages';
import { sendPatiently } from '@/lib/send';
import type { Locked } from './use-locked';

export function useReport(settings: Settings, locked: Locked): { report: string; again: () => void } {
  const [report, setReport] = useState('');
  const make = useCallback(async () => {
    const [health, { kept }, keys] = await Promise.all([
      sendPatiently('site.health', {}),
      sendPatiently('privacy.kept', {}),
      boundKeys(),
    ]);
    const { version } = browser.runtime.getManifest();
    const { userAgent, language } = navigator;
    setReport(helpReport({ version, userAgent, language, settings, locked, health, kept, keys }));
  }, [settings, locked]);
  const again = useCallback(() => void make().catch((error: unknown) => setReport(String(error))), [make]);
  useEffect(again, [again]);
  return { report, again };
}
