// Settings set by an organisation: over one's own, sound or ignored one by one, and the schema browsers are given says the same.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { ManagedValues, readPolicy } from './managed';
import { DEFAULTS, FEATURE_IDS } from './schema';
import { changeSettings, readOwnSettings, readSettings } from './storage';

function setPolicy(policy: Record<string, unknown>): void {
  Object.assign(fakeBrowser.storage, { managed: { get: async () => policy } });
}

beforeEach(() => {
  fakeBrowser.reset();
  setPolicy({});
});

describe('what an organisation sets', () => {
  it('lies over what was chosen, which comes back when the policy ends', async () => {
    await changeSettings({ separator: '_', reminderDays: 5, off: ['guide'] });
    setPolicy({ separator: '-', retentionMonths: 24, disabledFeatures: ['pins', 'guide'] });
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      separator: '-',
      reminderDays: 5,
      retentionMonths: 24,
      off: ['guide', 'pins'],
    });
    setPolicy({});
    expect(await readSettings()).toEqual({ ...DEFAULTS, separator: '_', reminderDays: 5, off: ['guide'] });
  });

  it('cannot be changed, and is never stored as a choice', async () => {
    setPolicy({ separator: '-', disabledFeatures: ['pins'] });
    const { off } = await changeSettings({ separator: ' - ', memoryDays: 3 });
    expect(off).toEqual(['pins']);
    // As the page does it: what is off, and one more.
    expect(await changeSettings({ off: [...off, 'guide'] })).toMatchObject({ separator: '-', off: ['guide', 'pins'] });
    expect(await readOwnSettings()).toEqual({ ...DEFAULTS, memoryDays: 3, off: ['guide'] });
  });

  it('is taken key by key: what does not fit is as if it were not set', () => {
    const set = { separator: '#', retentionMonths: 0, memoryDays: 0, offeredGroups: [], gone: 1, notify: true };
    expect(readPolicy({ ...set, disabledFeatures: ['pins', 'nothing', 3, 'pins'] })).toEqual({
      values: { memoryDays: 0 },
      disabled: ['pins'],
    });
    expect(readPolicy({ disabledFeatures: 'pins', assistance: 'à l’accueil' })).toEqual({ values: {}, disabled: [] });
  });

  it('is nothing where the browser has no such storage', async () => {
    Object.assign(fakeBrowser.storage, { managed: { get: () => Promise.reject(new Error('no manifest')) } });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await browser.storage.local.get()).toEqual({});
  });
});

it('the sample for IT services is sound, each part of it', () => {
  const {
    disabledFeatures,
    siteProfile: _,
    ...values
  } = JSON.parse(readFileSync('docs/deploiement/reglages.json', 'utf8'));
  expect(readPolicy({ disabledFeatures, ...values })).toEqual({ values, disabled: disabledFeatures });
});

describe('the schema given to browsers', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { title?: string; description?: string }>;
  };
  const { siteProfile: _, ...settings } = properties;

  /** As zod knows them, in the few words that browsers know: no length of a list, no bound of a text. */
  function known(schema: z.ZodMiniType): unknown {
    const { $schema, minItems, maxItems, maxLength, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
    const items = rest.items as object | undefined;
    return { ...rest, ...(items && { items }) };
  }

  // Chrome drops a list for one choice it does not know, as that of a later version: any text, and what it may be is described.
  const expected = { ...ManagedValues.shape, disabledFeatures: z.array(z.string()) };

  it('has a key for each setting that may be set, and no other', () => {
    expect(Object.keys(settings).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))(
    'says of %s what the settings say: its kind, its bounds, its choices',
    (key, schema) => {
      const { title: _, description: __, ...said } = settings[key] ?? {};
      expect(said).toEqual(known(schema));
    },
  );

  it.each(FEATURE_IDS)('names the feature %s among those that may be switched off for all', (id) => {
    expect(properties.disabledFeatures?.description).toContain(`${id} (`);
  });

  it.each(Object.entries(properties))(
    'has a title and a description for %s, in French',
    (_, { title, description }) => {
      expect(title).toMatch(/^[A-ZÉÀ].{4,90}[^.]$/);
      expect(description).toMatch(/^[A-ZÉÀ«0-9].{20,}\.$/);
    },
  );
});
