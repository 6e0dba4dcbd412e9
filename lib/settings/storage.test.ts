// Settings read whatever is stored, and changed at the same time.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, NO_CHOICE, Settings } from './schema';
import { changeSettings, readSettings } from './storage';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep what is chosen', async () => {
    expect(await changeSettings({ notify: true })).toEqual({ ...DEFAULTS, notify: true });
    expect(await changeSettings({ separator: '-' })).toEqual({ ...DEFAULTS, notify: true, separator: '-' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true, separator: '-' });
  });

  it('lose none of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ notify: true }),
      changeSettings({ folded: true }),
      changeSettings({ reminderDays: 3 }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true, folded: true, reminderDays: 3 });
  });

  it('take the default for a bad value alone', async () => {
    const stored = { ...DEFAULTS, firstReminderDays: 'soon', memoryDays: 9999, notify: true, gone: 1 };
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({ ...DEFAULTS, notify: true });
  });

  it('of an older version, whose filter knew less, keep what it knew', async () => {
    await browser.storage.local.set({ settings: { ...DEFAULTS, filters: { groups: ['MSPA'], department: '81' } } });
    expect((await readSettings()).filters).toEqual({ ...NO_CHOICE, groups: ['MSPA'], department: '81' });
  });

  it('of an older version, which knew one step of reminders, keep it and gain the others', async () => {
    const { lateReminderDays: _, workingDaysOnly: __, ...known } = { ...DEFAULTS, reminderDays: 14, notify: true };
    await browser.storage.local.set({ settings: known });
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      reminderDays: 14,
      notify: true,
      lateReminderDays: 3,
      workingDaysOnly: false,
    });
  });

  it('keep the rest of a filter that has a bad part, and the presets that are sound', async () => {
    const preset = { name: 'EHPAD du Tarn', choice: { ...NO_CHOICE, type: 'EHPAD', department: '81' }, words: 'pins' };
    const presets = [
      preset,
      { ...preset, name: ' ehpad du tarn' },
      { ...preset, name: 'Gard', choice: { type: 'à vendre', department: '30' } },
      { ...preset, name: 'x'.repeat(61) },
      'no preset',
    ];
    await browser.storage.local.set({
      settings: { ...DEFAULTS, filters: { ...NO_CHOICE, department: 'Tarn', type: 'EHPAD', gone: 1 }, presets },
    });
    const settings = await readSettings();
    expect(settings.filters).toEqual({ ...NO_CHOICE, type: 'EHPAD' });
    expect(settings.presets).toEqual([
      preset,
      { name: 'Gard', choice: { ...NO_CHOICE, department: '30' }, words: 'pins' },
    ]);
  });

  it('hold presets in the order of their names, whoever writes them', async () => {
    const named = (name: string) => ({ name, choice: NO_CHOICE, words: '' });
    const { presets } = await changeSettings({ presets: ['Tarn 10', 'éhpad', 'Tarn 9', 'IME'].map(named) });
    expect(presets.map(({ name }) => name)).toEqual(['éhpad', 'IME', 'Tarn 9', 'Tarn 10']);
  });

  it('leave alone what a change does not name', async () => {
    await changeSettings({ notify: true });
    expect(await changeSettings({ notify: undefined, folded: true })).toEqual({
      ...DEFAULTS,
      notify: true,
      folded: true,
    });
  });

  it('lose a bad value alone, whichever are bad and whatever they are', async () => {
    const preset = (name: string) => ({ name, choice: { ...NO_CHOICE, type: 'EHPAD' }, words: 'pins' });
    const chosen: Settings = {
      off: ['guide', 'pins'],
      tickMssOnOpen: true,
      filters: { ...NO_CHOICE, groups: ['MSPA'], department: '2A' },
      presets: [preset('Gard'), preset('Tarn')],
      separator: ' - ',
      nameOrder: 'word-department-group',
      updateWord: 'MàJ',
      offeredGroups: ['MSPA'],
      firstReminderDays: 3,
      reminderDays: 14,
      lateReminderDays: 1,
      workingDaysOnly: true,
      retentionMonths: 24,
      memoryDays: 0,
      notify: true,
      assistance: 'ror@example.org',
      folded: true,
    };
    const key = fc.constantFrom(...(Object.keys(chosen) as (keyof Settings)[]));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.jsonValue()), async (bad) => {
        await browser.storage.local.set({ settings: { ...chosen, ...bad } });
        const settings = await readSettings();
        for (const [name, value] of Object.entries(chosen))
          if (!Object.hasOwn(bad, name)) expect(settings[name as keyof Settings]).toEqual(value);
      }),
    );
  });

  it('lose a bad preset, or a feature this version does not have, alone', async () => {
    const preset = { name: 'EHPAD du Tarn', choice: { ...NO_CHOICE, type: 'EHPAD' }, words: '' };
    const bad = fc.array(fc.jsonValue(), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(bad, bad, async (before, after) => {
        const around = <T>(good: T) => [...before, good, ...after];
        await browser.storage.local.set({ settings: { presets: around(preset), off: around('guide') } });
        const { presets, off } = await readSettings();
        expect(presets).toContainEqual(preset);
        expect(off).toEqual(['guide']);
      }),
    );
  });

  it('are whole whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            off: fc.jsonValue(),
            filters: fc.jsonValue(),
            presets: fc.array(fc.record({ name: fc.jsonValue() })),
            notify: fc.jsonValue(),
          }),
        ),
        async (stored) => {
          await browser.storage.local.set({ settings: stored });
          expect(Settings.safeParse(await readSettings()).success).toBe(true);
        },
      ),
    );
  });
});
