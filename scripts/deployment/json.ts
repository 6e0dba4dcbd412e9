// Policies as JSON files: Chrome and Edge under Linux, Firefox everywhere.
import { CHROMIUM, type ChromiumName, FIREFOX_ID, FIREFOX_INSTALLATION, installation, type Settings } from './targets';

/** For `/etc/opt/chrome/policies/managed/` and its like. */
export function linuxPolicy(name: ChromiumName, settings: Settings): string {
  const { id } = CHROMIUM[name];
  return pretty({
    ExtensionSettings: { [id]: installation(name) },
    '3rdparty': { extensions: { [id]: settings } },
  });
}

/** The `policies.json` of Firefox. */
export function firefoxPolicy(settings: Settings): string {
  return pretty({
    policies: {
      ExtensionSettings: { [FIREFOX_ID]: FIREFOX_INSTALLATION },
      '3rdparty': { Extensions: { [FIREFOX_ID]: settings } },
    },
  });
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
