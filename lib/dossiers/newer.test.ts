// R5: a database that a later version has written is shown as far as it is understood, never changed, and every surface says so.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import type { Input, MessageType } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { fakeMissingApis, startAfresh } from '@/test/support/background-fakes';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { list, put } from './store';
import { refresh } from './upkeep';

const NAME = 'compagnon-ror';
const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const site = { id: 'test-extension-id', url: 'https://ror.esante-occitanie.fr/ror/', tab: { id: 1 } };

function ask<T extends MessageType>(type: T, data: Input<T>, sender: unknown = page): Promise<unknown> {
  return new Promise((resolve) => {
    const sent = { id: 1, type, data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(sent, sender as never, (answer: { res: unknown }) =>
      resolve(answer.res),
    );
  });
}

/** Rows as a later version might write them: more fields, words of its own, and one whose state is unknown today. */
const { id, name, structure } = aDossier();
const later = [
  {
    ...aDossier({ note: 'En attente.' }),
    priority: 'high',
    structure: { ...structure, place: { north: 43.6 } },
    history: [
      { on: '2027-01-04', what: 'shared', by: 'team' },
      { on: '2027-01-04', what: 'created', by: 'me' },
      { on: '2027-01-05', what: 'shared' },
    ],
  },
  { ...aDossier({ id: uuid(2) }), group: 'NEW' },
  { ...aDossier({ id: uuid(3) }), state: 'suspended' },
];

async function dump(): Promise<unknown> {
  const db = await openDB(NAME);
  const stores = [...db.objectStoreNames];
  const rows = await Promise.all(stores.map((store) => db.getAll(store)));
  const { version } = db;
  db.close();
  return { version, stores, rows };
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await startAfresh();
  fakeMissingApis();
  await list();
  const db = await openDB(NAME, 99, { upgrade: (upgrading) => void upgrading.createObjectStore('teams') });
  for (const row of later) await db.put('dossiers', row);
  await db.put('teams', 'mine', 1);
  db.close();
  background.main();
  await refresh();
});

describe('a database of a later version', () => {
  it('shows what is understood of its dossiers, and counts what is not', async () => {
    const { dossiers, unreadable, newer } = await list();
    expect(newer).toBe(true);
    expect(unreadable).toBe(1);
    expect(dossiers).toEqual([aDossier({ note: 'En attente.' }), aDossier({ id: uuid(2) })]);
  });

  const change: Input<'dossiers.many'> = { act: 'remove', ids: [id] };
  it.each<[MessageType, unknown]>([
    ['dossiers.put', { dossier: aDossier() }],
    ['dossiers.capture', { id: uuid(8), what: 'tracked', structure, name }],
    ['dossiers.setState', { id, state: 'integrated' }],
    ['dossiers.snooze', { id, until: '2099-01-01' }],
    ['dossiers.confirm', { id, integrated: true }],
    ['dossiers.separate', { id, other: uuid(2) }],
    ['dossiers.remove', { id }],
    ['dossiers.many', change],
    ['dossiers.write', { put: [aDossier()], remove: [] }],
    ['pins.toggle', { structure }],
    ['memory.clear', {}],
    ['backup.undo', {}],
    ['backup.forget', {}],
    ['backup.erase', {}],
  ])('refuses %s, and changes nothing', async (type, data) => {
    const before = await dump();
    expect(await ask(type, data as never)).toEqual({ ok: false, code: 'newer' });
    await refresh();
    expect(await dump()).toEqual(before);
  });

  it('is saved as it is understood, and no file is brought into it', async () => {
    const before = await dump();
    const saved = (await ask('backup.export', {})) as { value: { text: string; count: number } };
    expect(saved.value.count).toBe(2);
    const text = saved.value.text.replace(uuid(2), uuid(7));
    expect(await ask('backup.restore', { text })).toEqual({ ok: false, code: 'newer' });
    expect(await dump()).toEqual(before);
  });

  it('is told by the icon, by our pages and on the site', async () => {
    expect(await browser.action.getBadgeText({})).toBe('!');
    expect(await browser.action.getTitle({})).toContain('version plus récente. Mettez l’extension à jour');
    expect(await ask('dossiers.list', {})).toMatchObject({ ok: true, value: { newer: true } });
    expect(JSON.stringify(await ask('cards.strip', { act: '' }, site))).toContain(t('error_newer'));
  });

  it('is written again once the extension is of that version', async () => {
    await startAfresh();
    await put(aDossier());
    expect(await list()).toEqual({ dossiers: [aDossier()], unreadable: 0 });
  });
});
