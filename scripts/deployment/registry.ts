// The same policies as a file for the Windows registry.
import { CHROMIUM, type ChromiumName, installation, type Settings } from './targets';

/** A `.reg` file; plain ASCII, which regedit reads whatever the computer's code page. */
export function registryFile(name: ChromiumName, settings: Settings): string {
  const { id, registry } = CHROMIUM[name];
  const install = section(`HKEY_LOCAL_MACHINE\\${registry}\\ExtensionSettings\\${id}`, installation(name));
  const set = section(`HKEY_LOCAL_MACHINE\\${registry}\\3rdparty\\extensions\\${id}\\policy`, settings);
  return ['Windows Registry Editor Version 5.00', '', ...install, '', ...set, ''].join('\r\n');
}

function section(key: string, values: Record<string, unknown>): string[] {
  return [`[${key}]`, ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${written(value)}`)];
}

/** Lists and documents are JSON texts, which the browsers take where the schema asks for them. */
function written(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean')
    return `dword:${Number(value).toString(16).padStart(8, '0')}`;
  if (typeof value !== 'string') return quoted(asciiJson(value));
  return /^[\x20-\x7e]*$/.test(value) ? quoted(value) : `hex(1):${bytesOf(value)}`;
}

/** JSON without any accent. */
export function asciiJson(value: unknown): string {
  const code = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, code);
}

/** A text with accents, as the registry stores it. */
function bytesOf(text: string): string {
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
