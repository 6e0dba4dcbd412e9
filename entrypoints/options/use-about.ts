// What the manifest says of the extension, and what the person has allowed since.
import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

export interface Permission {
  name: string;
  optional: boolean;
  granted: boolean;
}

export interface About {
  version: string;
  id: string;
  permissions: Permission[];
  sites: string[];
  /** Address of the page that presents the extension. */
  welcome: string;
}

export function useAbout(): About {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ permissions = [] }) => setGranted(permissions));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const manifest = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  const all = (names: readonly string[] = [], optional: boolean) =>
    names.map((name) => ({ name, optional, granted: granted.includes(name) }));
  return {
    version: manifest.version,
    id: browser.runtime.id,
    permissions: [...all(manifest.permissions, false), ...all(manifest.optional_permissions, true)],
    sites: [...new Set(manifest.content_scripts?.flatMap(({ matches = [] }) => matches))],
    welcome: browser.runtime.getURL('/welcome.html'),
  };
}
