// The same policies as an Intune profile: our group policy template, brought in, then each of its policies set (OMA-URI).
import { policyName } from './admx';
import { pretty } from './json';
import { asciiJson } from './registry';
import { CHROMIUM_NAMES, type Settings } from './targets';
import { escaped } from './xml';

const APP = 'CompagnonROR';
/** Between the names and the values of a list, as Windows wants it. */
export const BETWEEN = '&#xF000;';
const POLICY = './Device/Vendor/MSFT/Policy';

/** A custom profile as Microsoft Graph takes it (`windows10CustomConfiguration`). */
export function intuneProfile(settings: Settings, template: string): string {
  const set = CHROMIUM_NAMES.flatMap((name) => {
    const uri = (key: string): string => `${POLICY}/Config/${APP}~Policy~${APP}~${name}/${policyName(key, name)}`;
    const values = Object.entries(settings).map(([key, value]) => row(uri(key), enabled(key, value)));
    return [row(uri('install'), '<enabled/>'), ...values];
  });
  return pretty({
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Compagnon ROR',
    omaSettings: [row(`${POLICY}/ConfigOperations/ADMXInstall/${APP}/Policy/compagnon-ror`, template), ...set],
  });
}

function row(omaUri: string, value: string): Settings {
  const displayName = omaUri.split('/').at(-1);
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

/** A policy without a field is on or off; the others hold what was typed, a list its lines with their numbers. */
function enabled(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  // A list policy that is on wants a line; one that is off clears them, which says the same.
  if (isList && value.length === 0) return '<disabled/>';
  if (isList) {
    const lines = value.map((one, i) => `${i + 1}${BETWEEN}${escaped(one)}`);
    return `<enabled/><data id="${key}" value="${lines.join(BETWEEN)}"/>`;
  }
  const text = typeof value === 'object' ? asciiJson(value) : String(value);
  return `<enabled/><data id="${key}" value="${escaped(text)}"/>`;
}
