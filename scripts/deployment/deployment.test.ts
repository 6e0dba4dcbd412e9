// What is given to IT services can be read by those who get it, and sets only what the extension lets be set.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT, VERSION } from '../../lib/profile/text';
import { DEFAULTS } from '../../lib/settings/defaults';
import { ROOT } from '../run';
import { kindOf } from './admx';
import { deploymentFiles } from './files';
import { BETWEEN } from './intune';
import { parsed, plist, registry, xml } from './read-back';
import { managedSchema, misfits, type Schema } from './schema';
import { CHROMIUM, CHROMIUM_NAMES, FIREFOX_ID, type Settings } from './targets';

const FOLDER = join(ROOT, 'docs/deploiement');
const file = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const schema = managedSchema();
const settings = JSON.parse(file('reglages.json')) as Settings;

/** Everything an administrator may set, of each kind: the files must carry kinds that the schema has not yet. */
const EVERY_KIND: Schema = {
  type: 'object',
  properties: {
    yes: { type: 'boolean', title: 'Oui & non' },
    days: { type: 'integer', minimum: 1, maximum: 365, title: 'Jours' },
    names: { type: 'array', items: { type: 'string' }, title: 'Noms' },
    none: { type: 'array', items: { type: 'string' }, title: 'Aucun' },
    text: { type: 'string', title: 'Texte' },
    one: { type: 'string', enum: [' ', '-'], title: 'Choix' },
    whole: { type: 'object', properties: { a: { type: 'string' } }, title: 'Document' },
  },
};
const OF_EVERY_KIND: Settings = {
  yes: true,
  days: 30,
  names: ['a', 'b<c'],
  none: [],
  text: 'é "x" \\',
  one: ' ',
  whole: { a: 'é & <' },
};

const CASES = [
  {
    what: 'the sample',
    files: new Map([...deploymentFiles(settings, schema).keys()].map((path) => [path, file(path)])),
    settings,
    schema,
  },
  {
    what: 'one setting of each kind',
    files: deploymentFiles(OF_EVERY_KIND, EVERY_KIND),
    settings: OF_EVERY_KIND,
    schema: EVERY_KIND,
  },
];

it('sets in the sample all that may be set, as the schema allows', () => {
  expect(Object.keys(settings)).toEqual(Object.keys(schema.properties ?? {}));
  expect(misfits(settings, schema)).toEqual([]);
});

it('locks nothing by surprise: but for two, the sample says what everyone has anyway', () => {
  const { disabledFeatures, siteProfile, workingDaysOnly, assistance, ...others } = settings;
  expect(others).toEqual(
    Object.fromEntries(Object.keys(others).map((key) => [key, DEFAULTS[key as keyof typeof DEFAULTS]])),
  );
  expect([disabledFeatures, siteProfile]).toEqual([[], { format: FORMAT, version: VERSION, hooks: {} }]);
});

it('tells each of them in the guide', () => {
  const guide = readFileSync(join(ROOT, 'docs/deploiement.md'), 'utf8');
  const told = [...guide.matchAll(/^\| `(\w+)` \| [^|]{15,} \| [^|]+ \|$/gm)].map(([, key]) => key);
  expect(told).toEqual(Object.keys(schema.properties ?? {}));
});

it('gives in the guide examples that the schema allows', () => {
  const guide = readFileSync(join(ROOT, 'docs/deploiement.md'), 'utf8');
  const examples = [...guide.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
    ([, text = '']) => JSON.parse(text) as Settings,
  );
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.flatMap((example) => misfits(example, schema))).toEqual([]);
});

it('sees keys, types and bounds that the schema does not allow', () => {
  expect(misfits({ ...settings, siteProfil: {} }, schema)).toEqual(['document.siteProfil: no such key']);
  expect(misfits({ siteProfile: { version: '1' } }, schema)).toEqual([
    'document.siteProfile.version: string where integer is wanted',
  ]);
  expect(misfits({ siteProfile: { hooks: { saveName: [{ says: [7] }] } } }, schema)).toHaveLength(1);
  expect(misfits({ days: 0, yes: 1, names: 'a' }, EVERY_KIND)).toHaveLength(3);
});

it('is written by `npm run deployment`, and nothing else is there', () => {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const there = entries.map(({ parentPath, name }) => join(parentPath, name).slice(FOLDER.length + 1));
  const made = deploymentFiles(settings, schema);
  expect(there.filter((path) => !path.endsWith('.md')).sort()).toEqual([...made.keys(), 'reglages.json'].sort());
  for (const [path, text] of made) expect(file(path), `${path}: run « npm run deployment »`).toBe(text);
});

it('names the extension as its manifest does', () => {
  expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).toContain(`id: '${FIREFOX_ID}'`);
});

describe.each(CASES)('$what', ({ files, settings: wanted, schema: allowed }) => {
  const text = (path: string): string => files.get(path) ?? '';
  const keys = Object.keys(allowed.properties ?? {});

  it.each(CHROMIUM_NAMES)('is in the registry of %s', (name) => {
    const { id, registry: root } = CHROMIUM[name];
    const found = registry(text(`windows/${name}.reg`));
    expect(found.get(`HKEY_LOCAL_MACHINE\\${root}\\ExtensionSettings\\${id}`)).toMatchObject({
      installation_mode: 'force_installed',
    });
    const set = found.get(`HKEY_LOCAL_MACHINE\\${root}\\3rdparty\\extensions\\${id}\\policy`) ?? {};
    // The registry has no booleans: Chrome reads them of numbers.
    const stored = Object.entries(wanted).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? Number(value) : value,
    ]);
    expect(set).toEqual(Object.fromEntries(stored));
    expect(text(`windows/${name}.reg`)).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  it.each(CHROMIUM_NAMES)('is in the policy file of %s under Linux', (name) => {
    const policy = JSON.parse(text(`linux/${name}.json`));
    const { id } = CHROMIUM[name];
    expect(policy.ExtensionSettings[id].update_url).toMatch(/^https:.*crx$/);
    expect(policy['3rdparty'].extensions[id]).toEqual(wanted);
  });

  it('is in the policies of Firefox', () => {
    const { policies } = JSON.parse(text('firefox/policies.json'));
    expect(policies.ExtensionSettings[FIREFOX_ID]).toMatchObject({ installation_mode: 'force_installed' });
    expect(policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(wanted);
  });

  it('is in the profile of macOS, each part with an identifier of its own', () => {
    const profile = plist(text('macos/compagnon-ror.mobileconfig')) as {
      PayloadContent: Settings[];
      PayloadUUID: string;
    };
    const parts = new Map(profile.PayloadContent.map((part) => [part.PayloadType, part]));
    for (const name of CHROMIUM_NAMES) {
      const { bundle, id } = CHROMIUM[name];
      expect(parts.get(bundle)).toMatchObject({
        ExtensionSettings: { [id]: { installation_mode: 'force_installed' } },
      });
      expect(parts.get(`${bundle}.extensions.${id}`)).toMatchObject(wanted);
    }
    expect(parts.get('org.mozilla.firefox')).toMatchObject({
      EnterprisePoliciesEnabled: true,
      '3rdparty': { Extensions: { [FIREFOX_ID]: wanted } },
    });
    const ids = [profile.PayloadUUID, ...profile.PayloadContent.map(({ PayloadUUID }) => PayloadUUID)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(String(id)))).toEqual([]);
  });

  it.each(['fr-FR', 'en-US'])('is in the template for group policies, with its texts in %s', (language) => {
    const template = xml(text('windows/compagnon-ror.admx'));
    const texts = xml(text(`windows/${language}/compagnon-ror.adml`));
    const named = [...text('windows/compagnon-ror.admx').matchAll(/\$\((string|presentation)\.([^)]+)\)/g)];
    const told = (tag: string) => [...texts.querySelectorAll(tag)].map((one) => one.getAttribute('id'));
    expect(named.filter(([, tag = '', id]) => !told(tag).includes(id ?? '')).map(([whole]) => whole)).toEqual([]);
    expect([...texts.querySelectorAll('string')].filter((one) => !one.textContent)).toEqual([]);
    const policies = [...template.querySelectorAll('policy')].map((one) => one.getAttribute('name'));
    expect(policies).toEqual(CHROMIUM_NAMES.flatMap((name) => ['install', ...keys].map((key) => `${key}_${name}`)));
    for (const [key, part] of Object.entries(allowed.properties ?? {})) {
      const policy = template.querySelector(`policy[name="${key}_chrome"]`);
      const asked = policy?.querySelector(`elements > [id="${key}"]`);
      const tags = { switch: undefined, number: 'decimal', choice: 'enum', list: 'list', text: 'text' };
      expect(asked?.tagName, key).toBe(tags[kindOf(part)]);
      const field = texts.querySelector(`presentation[id="${key}_chrome"] > [refId="${key}"]`);
      expect(Boolean(field), key).toBe(kindOf(part) !== 'switch');
    }
  });

  it('is in the Intune profile, each line a policy of the template it brings', () => {
    const { omaSettings } = JSON.parse(text('windows/intune.json')) as {
      omaSettings: { omaUri: string; value: string }[];
    };
    const [brought, ...lines] = omaSettings;
    expect(brought?.omaUri).toContain('/ADMXInstall/CompagnonROR/');
    const template = xml(brought?.value ?? '');
    expect(lines).toHaveLength(CHROMIUM_NAMES.length * (1 + Object.keys(wanted).length));
    for (const { omaUri, value } of lines) {
      const [, category = '', name = ''] =
        /\/Config\/CompagnonROR~Policy~CompagnonROR~(\w+)\/(\w+)$/.exec(omaUri) ?? [];
      const policy = template.querySelector(`policy[name="${name}"]`);
      expect(policy?.querySelector('parentCategory')?.getAttribute('ref')).toBe(category);
      const key = name.replace(/_\w+$/, '');
      const data = xml(`<all>${value.replaceAll(BETWEEN, '|')}</all>`).querySelector('data');
      if (!data) {
        // Without anything typed: the installation, a switch, and a list of which no line is set.
        const on = key === 'install' || wanted[key] === true;
        expect([value, typeof wanted[key] === 'string'], key).toEqual([on ? '<enabled/>' : '<disabled/>', false]);
        continue;
      }
      expect(policy?.querySelector(`elements > [id="${data.getAttribute('id')}"]`)).toBeTruthy();
      const said = data.getAttribute('value') ?? '';
      const list = Array.isArray(wanted[key])
        ? (wanted[key] as string[]).flatMap((one, i) => [i + 1, one]).join('|')
        : '';
      expect(list ? said : parsed(said)).toEqual(
        list || (typeof wanted[key] === 'number' ? String(wanted[key]) : wanted[key]),
      );
    }
  });
});
