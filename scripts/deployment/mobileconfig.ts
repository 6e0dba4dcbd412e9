// The same policies as a configuration profile for macOS, to hand on by the organisation's management tool.
import { createHash } from 'node:crypto';
import { CHROMIUM, CHROMIUM_NAMES, FIREFOX_ID, FIREFOX_INSTALLATION, installation, type Settings } from './targets';
import { element, textElement, xmlFile } from './xml';

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
const OWN = 'example.esante-occitanie.compagnon-ror';

export function mobileconfig(settings: Settings): string {
  const chromium = CHROMIUM_NAMES.flatMap((name) => {
    const { bundle, id } = CHROMIUM[name];
    return [
      payload(bundle, { ExtensionSettings: { [id]: installation(name) } }),
      payload(`${bundle}.extensions.${id}`, settings),
    ];
  });
  const firefox = payload('org.mozilla.firefox', {
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: { [FIREFOX_ID]: FIREFOX_INSTALLATION },
    '3rdparty': { Extensions: { [FIREFOX_ID]: settings } },
  });
  const profile = {
    ...described('Configuration', OWN),
    PayloadDisplayName: 'Compagnon ROR',
    PayloadScope: 'System',
    PayloadContent: [...chromium, firefox],
  };
  return xmlFile(element('plist', { version: '1.0' }, written(profile)), DOCTYPE);
}

function payload(domain: string, values: Settings): Settings {
  return { ...described(domain, `${OWN}.${domain}`), ...values };
}

function described(type: string, identifier: string): Settings {
  return { PayloadType: type, PayloadVersion: 1, PayloadIdentifier: identifier, PayloadUUID: uuidOf(identifier) };
}

/** Always the same for the same text: the file changes only when what it says does. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32).toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return element(String(value), {});
  if (typeof value === 'number') return textElement(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (typeof value === 'string') return textElement('string', {}, value);
  if (Array.isArray(value)) return element('array', {}, ...value.map(written));
  const entries = Object.entries(value as Settings);
  return element('dict', {}, ...entries.flatMap(([key, held]) => [textElement('key', {}, key), written(held)]));
}
