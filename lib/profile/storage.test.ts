// What was taught and what an administrator has set: kept, merged, and never an obstacle to the rest.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '@/lib/gate';
import { HOOKS } from '@/lib/site/hooks';
import { profileHandlers } from './handlers';
import { type Hooks, Knowledge, type Lesson, PART_IDS, type Variant } from './schema';
import { readKnowledge, readManaged } from './storage';

const outils: Variant = { seen: '2027-03', roles: ['button'], says: ['outils'], sure: 1 };
const policy: Variant = { ...outils, says: ['actions de la fiche'] };
const lesson: Lesson = { part: 'actionsMenu', variant: outils };
const sender = {} as never;
const answers: Pick<Handlers, keyof typeof profileHandlers> = profileHandlers;
const teach = (taught: Lesson) => answers['repair.step']({ step: 'keep', ...taught }, sender);
const plainSpaces = (text: string) => text.replace(/\s/g, ' ');
const taught = async () => (await answers['profile.get']({}, sender)).taught;

function setPolicy(get: () => Promise<unknown>): void {
  Object.assign(fakeBrowser.storage, { managed: { get } });
}
const document = (hooks: unknown) => ({ siteProfile: { format: 'compagnon-ror/profil', version: 1, hooks } });

beforeEach(() => {
  fakeBrowser.reset();
  setPolicy(async () => ({}));
});

describe('lessons', () => {
  it('are kept, newest first, and taken back one by one', async () => {
    const other = { ...lesson, variant: { ...outils, says: ['plus'] } };
    await teach(lesson);
    await teach(other);
    await teach(other);
    expect(await taught()).toEqual({ actionsMenu: [other.variant, outils] });
    await answers['profile.forget'](other, sender);
    expect(await taught()).toEqual({ actionsMenu: [outils] });
    await answers['profile.forget'](other, sender);
    await answers['profile.forget'](lesson, sender);
    expect(await taught()).toEqual({});
    expect(await browser.storage.local.get()).toEqual({ profile: {} });
  });

  it('made at once are all kept', async () => {
    const parts = ['mssToggle', 'actionsMenu', 'dossierName', 'saveName'] as const;
    await Promise.all(parts.map((part) => teach({ part, variant: outils })));
    expect(Object.keys(await taught()).sort()).toEqual([...parts].sort());
  });

  it('imported join the others; a bad file changes nothing; the undo puts back', async () => {
    await teach(lesson);
    const text = JSON.stringify(document({ mssToggle: [{ ...outils, roles: ['checkbox'] }], autre: [] }).siteProfile);
    const { added, flaws, before } = await answers['profile.import']({ text }, sender);
    expect({ added, flaws: flaws.map(plainSpaces), before }).toEqual({
      added: 1,
      flaws: ['La partie « autre » n’existe pas.'],
      before: { actionsMenu: [outils] },
    });
    expect(Object.keys(await taught())).toEqual(['actionsMenu', 'mssToggle']);
    const bad = await answers['profile.import']({ text: '{' }, sender);
    expect(bad.added).toBe(0);
    expect(Object.keys(await taught())).toEqual(['actionsMenu', 'mssToggle']);
    await answers['profile.put']({ taught: before }, sender);
    expect(await taught()).toEqual({ actionsMenu: [outils] });
  });
});

describe('the steps of a repair', () => {
  it('change what is taught when the person says yes or takes it back, and never otherwise', async () => {
    for (const step of ['any', 'pick', 'ask', 'none', 'close'] as const) {
      await answers['repair.step']({ step, ...lesson }, sender);
      expect(await taught()).toEqual({});
    }
    await answers['repair.step']({ step: 'keep', part: 'actionsMenu' }, sender);
    expect(await taught()).toEqual({});
    await answers['repair.step']({ step: 'keep', ...lesson }, sender);
    expect(await taught()).toEqual({ actionsMenu: [outils] });
    await answers['repair.step']({ step: 'undo', ...lesson }, sender);
    expect(await taught()).toEqual({});
  });

  it('say the part in words, and lead from one to the next', async () => {
    const ask = await answers['repair.step']({ step: 'ask', ...lesson }, sender);
    expect(plainSpaces(ask.text)).toBe('Le Compagnon a entouré : menu « Actions ». Est-ce bien cela ?');
    expect(ask.choices).toEqual([
      { label: 'Oui, retenir', next: { step: 'keep', ...lesson } },
      { label: 'Recommencer', next: { step: 'pick', part: 'actionsMenu' } },
      { label: 'Annuler', next: { step: 'close' } },
    ]);
    const kept = await answers['repair.step']({ step: 'keep', ...lesson }, sender);
    expect(kept.choices[0]).toEqual({ label: 'Annuler', next: { step: 'undo', ...lesson } });
    const any = await answers['repair.step']({ step: 'any' }, sender);
    expect(any.choices.map(({ next }) => next.part)).not.toContain('signInForm');
    expect(any.choices).toHaveLength(13);
  });
});

describe('a description', () => {
  it('is dated of the month, and holds nothing of the establishment visited in the tab', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-31T23:30') });
    await browser.storage.session.set({ 'visited.7': { name: 'EHPAD LES MIMOSAS' } });
    const shown = {
      part: 'actionsMenu' as const,
      name: 'Outils de EHPAD les Mimosas',
      trail: [['button', '', '', '', '', '']],
    };
    const { variants } = await answers['repair.describe'](shown, { tab: { id: 7 } } as never);
    vi.useRealTimers();
    expect(variants[0]).toMatchObject({ seen: '2027-03', says: ['outils de *'] });
  });
});

describe('an administrator’s profile', () => {
  it('stands between the user’s lessons and ours', async () => {
    setPolicy(async () => document({ actionsMenu: [policy], dossierName: [policy] }));
    await teach(lesson);
    const { hooks } = await readKnowledge();
    expect(hooks.actionsMenu).toEqual([outils, policy, ...HOOKS.actionsMenu]);
    expect(hooks.dossierName).toEqual([policy, ...HOOKS.dossierName]);
    expect(hooks.mssToggle).toEqual(HOOKS.mssToggle);
  });

  it('malformed in part: the sound parts apply, the others are told', async () => {
    setPolicy(async () => document({ actionsMenu: [policy, { ...policy, says: [''] }], autre: [], saveName: 3 }));
    const { managed, flaws } = await answers['profile.get']({}, sender);
    expect(managed).toEqual({ actionsMenu: [policy] });
    expect(flaws.map(plainSpaces)).toEqual([
      'menu « Actions », description 2 : un libellé est vide.',
      'La partie « autre » n’existe pas.',
      'bouton d’enregistrement du nom : ce n’est pas une liste de descriptions.',
    ]);
    expect((await readKnowledge()).hooks.actionsMenu?.[0]).toEqual(policy);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['no policy, as Firefox says it', () => Promise.reject(new Error('Managed storage manifest not found'))],
    ['an empty policy', async () => ({})],
  ])('%s: ours holds, nothing is told', async (_, get) => {
    setPolicy(get);
    expect(await readManaged()).toEqual({ hooks: {}, flaws: [] });
    expect((await readKnowledge()).hooks.actionsMenu).toEqual(HOOKS.actionsMenu);
  });

  it('where the browser has no such storage, ours holds', async () => {
    Object.assign(fakeBrowser.storage, { managed: undefined });
    expect(await readManaged()).toEqual({ hooks: {}, flaws: [] });
  });
});

describe('whatever is stored or set', () => {
  const variants = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.oneof(fc.jsonValue(), fc.constant(outils)), { maxLength: 5 }),
    fc.array(fc.constant(outils), { minLength: 90, maxLength: 100 }),
  );
  const ours: Hooks = HOOKS;
  const hooks = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...PART_IDS, '__proto__'), variants));
  const set = fc.oneof(
    fc.anything(),
    hooks.map((one) => document(one).siteProfile),
  );

  it('the page is told all that we know, in a form it can take', async () => {
    await fc.assert(
      fc.asyncProperty(hooks, set, async (stored, siteProfile) => {
        await browser.storage.local.set({ profile: stored });
        setPolicy(async () => ({ siteProfile }));
        const known = await readKnowledge();
        expect(Knowledge.safeParse(known).success).toBe(true);
        for (const part of PART_IDS) expect(known.hooks[part]).toEqual(expect.arrayContaining(ours[part] ?? []));
      }),
    );
  });

  it('a sound lesson stays beside bad ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue(), async (bad, other) => {
        await browser.storage.local.set({ profile: { actionsMenu: [...bad, outils], dossierName: other } });
        expect((await readKnowledge()).hooks.actionsMenu?.[0]).toEqual(outils);
      }),
    );
  });
});
