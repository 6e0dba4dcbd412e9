// A template for group policies (ADMX) with one policy for each thing an administrator may set, in Chrome and in Edge.
import type { Schema } from './schema';
import { CHROMIUM, CHROMIUM_NAMES, type ChromiumName, installation } from './targets';
import { type Attributes, element, textElement, xmlFile } from './xml';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const REVISION = { revision: '1.0', schemaVersion: '1.0' };
const ROOT_CATEGORY = 'CompagnonROR';

/** What the policies of one browser are called: `install_chrome`, `siteProfile_edge`. */
export function policyName(key: string, name: ChromiumName): string {
  return `${key}_${name}`;
}

export function admx(schema: Schema): string {
  const text = (id: string): string => `$(string.${id})`;
  const parent = { ref: ROOT_CATEGORY };
  const categories = CHROMIUM_NAMES.map((name) =>
    element('category', { name, displayName: text(name) }, element('parentCategory', parent)),
  );
  const policies = CHROMIUM_NAMES.flatMap((name) => [
    installPolicy(name),
    ...Object.entries(schema.properties ?? {}).map(([key, part]) => settingPolicy(name, key, part)),
  ]);
  return xmlFile(
    element(
      'policyDefinitions',
      { ...REVISION, xmlns: NAMESPACE },
      element(
        'policyNamespaces',
        {},
        element('target', { prefix: 'compagnonror', namespace: 'CompagnonROR.Policies' }),
        element('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
      ),
      element('resources', { minRequiredRevision: '1.0' }),
      element(
        'categories',
        {},
        element('category', { name: ROOT_CATEGORY, displayName: text(ROOT_CATEGORY) }),
        ...categories,
      ),
      element('policies', {}, ...policies),
    ),
  );
}

/** Its texts in one language. */
export function adml(schema: Schema, { display, install, installAbout }: Record<string, string>): string {
  const string = (id: string, said = ''): string => textElement('string', { id }, said);
  const strings = CHROMIUM_NAMES.flatMap((name) => [
    string(name, CHROMIUM[name].label),
    string(policyName('install', name), install),
    string(`${policyName('install', name)}_about`, installAbout),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, { title = key, description = title }]) => [
      string(policyName(key, name), title),
      string(`${policyName(key, name)}_about`, description),
    ]),
  ]);
  const offered = Object.entries(schema.properties ?? {}).flatMap(([key, part]) =>
    // Quotes show a space, which some of them are.
    kindOf(part) === 'choice' ? choices(part).map((value, i) => string(choiceName(key, i), `« ${value} »`)) : [],
  );
  const presentations = CHROMIUM_NAMES.flatMap((name) =>
    Object.entries(schema.properties ?? {}).map(([key, part]) =>
      element('presentation', { id: policyName(key, name) }, ...field(key, part)),
    ),
  );
  return xmlFile(
    element(
      'policyDefinitionResources',
      { ...REVISION, xmlns: NAMESPACE },
      textElement('displayName', {}, display ?? ''),
      textElement('description', {}, display ?? ''),
      element(
        'resources',
        {},
        element('stringTable', {}, string(ROOT_CATEGORY, 'Compagnon ROR'), ...strings, ...offered),
        element('presentationTable', {}, ...presentations),
      ),
    ),
  );
}

function policy(name: ChromiumName, key: string, where: Attributes, ...inside: string[]): string {
  const id = policyName(key, name);
  const told = { name: id, class: 'Both', displayName: `$(string.${id})`, explainText: `$(string.${id}_about)` };
  return element(
    'policy',
    { ...told, ...where },
    element('parentCategory', { ref: name }),
    element('supportedOn', { ref: 'windows:SUPPORTED_Windows7' }),
    ...inside,
  );
}

function installPolicy(name: ChromiumName): string {
  const { id, registry } = CHROMIUM[name];
  const key = `${registry}\\ExtensionSettings\\${id}`;
  const { installation_mode: mode = '', ...others } = installation(name);
  const items = Object.entries(others).map(([valueName, value]) =>
    element('item', { key, valueName }, element('value', {}, textElement('string', {}, value))),
  );
  return policy(
    name,
    'install',
    { key, valueName: 'installation_mode' },
    element('enabledValue', {}, textElement('string', {}, mode)),
    element('disabledValue', {}, textElement('string', {}, 'blocked')),
    element('enabledList', {}, ...items),
  );
}

function settingPolicy(name: ChromiumName, key: string, part: Schema): string {
  const { id, registry } = CHROMIUM[name];
  const where = `${registry}\\3rdparty\\extensions\\${id}\\policy`;
  const presentation = `$(presentation.${policyName(key, name)})`;
  const asked = (inner: string): string =>
    policy(name, key, { key: where, presentation }, element('elements', {}, inner));
  switch (kindOf(part)) {
    case 'switch': {
      const on = element('enabledValue', {}, element('decimal', { value: 1 }));
      const off = element('disabledValue', {}, element('decimal', { value: 0 }));
      return policy(name, key, { key: where, valueName: key }, on, off);
    }
    case 'number': {
      const { minimum: minValue = 0, maximum: maxValue = 9999 } = part;
      return asked(element('decimal', { id: key, valueName: key, minValue, maxValue, required: 'true' }));
    }
    case 'choice': {
      const items = choices(part).map((value, i) =>
        element(
          'item',
          { displayName: `$(string.${choiceName(key, i)})` },
          element('value', {}, textElement('string', {}, value)),
        ),
      );
      return asked(element('enum', { id: key, valueName: key, required: 'true' }, ...items));
    }
    case 'list':
      return asked(element('list', { id: key, key: `${where}\\${key}`, valuePrefix: '' }));
    case 'text':
      return asked(element('text', { id: key, valueName: key, maxLength: 1_000_000, required: 'true' }));
  }
}

function field(key: string, part: Schema): string[] {
  const { title = key } = part;
  switch (kindOf(part)) {
    case 'switch':
      return [];
    case 'number':
      return [textElement('decimalTextBox', { refId: key, defaultValue: part.minimum ?? 0 }, title)];
    case 'choice':
      return [textElement('dropdownList', { refId: key, noSort: 'true' }, title)];
    case 'list':
      return [textElement('listBox', { refId: key }, title)];
    case 'text':
      return [element('textBox', { refId: key }, textElement('label', {}, title))];
  }
}

/** How it is asked for; a document is typed as JSON. */
export function kindOf({ type, items, enum: values }: Schema): 'switch' | 'number' | 'choice' | 'list' | 'text' {
  if (type === 'boolean') return 'switch';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' && values) return 'choice';
  return type === 'array' && items?.type === 'string' ? 'list' : 'text';
}

function choices(part: Schema): string[] {
  return part.enum?.map(String) ?? [];
}

function choiceName(key: string, i: number): string {
  return `${key}_${i + 1}`;
}
