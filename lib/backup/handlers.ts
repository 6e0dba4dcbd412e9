// Answers who saves, compares, restores and takes back.
import { browser } from 'wxt/browser';
import { today } from '@/lib/dossiers/civil-date';
import { write } from '@/lib/dossiers/database';
import { changed, refresh } from '@/lib/dossiers/upkeep';
import type { Handlers } from '@/lib/gate';
import type { Compared } from '@/lib/messages';
import { pinsChanged } from '@/lib/pins/changed';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { DIGEST_KEY } from '@/lib/storage-keys';
import { t } from '@/lib/text/text';
import { isSame } from './canonical';
import { forgetChanges, marksOf, noteLater, noteSaved, readKept, settle } from './changes';
import { collectAll, collectSelection } from './collect';
import { type KeptSettings, toText } from './content';
import { adoptCopies, forgetCopies } from './copies';
import { copyText } from './copy-storage';
import { type ReadBackup, readBackup } from './read-text';
import { compareWith, restore } from './restore';
import type { Source } from './schema';
import { backupState } from './state';
import { dropUndo, undoRestore } from './undo';

/** Characters of sheets in a file: far above what most people have. */
const SHEETS_MAX = 12_000_000;

const now = () => today(new Date());

async function readSource({ text, copy }: Source): Promise<ReadBackup> {
  if (text !== undefined) return readBackup(text);
  const kept = copy === undefined ? undefined : await copyText(copy);
  return kept === undefined ? { flaw: 'backup_flaw_copy' } : readBackup(kept);
}

async function bringIn(source: Source): Promise<Compared> {
  const reading = await readSource(source);
  if ('flaw' in reading) return { flaw: t(reading.flaw) };
  const { content, aside } = reading;
  const { difference, settings, dossiers } = await restore(content, aside, await readSettings());
  await changeSettings(settings);
  if (source.copy !== undefined) await adoptCopies(source.copy);
  // What a backup of ours already holds need not be saved again.
  if (content.kind === 'all') await settle(marksOf(dossiers));
  if (difference.pins > 0) await pinsChanged();
  changed();
  return { difference };
}

/** The settings that are still what the restore made of them, as they were before it. */
async function takeSettingsBack({ before, after }: { before: KeptSettings; after: KeptSettings }): Promise<void> {
  const settings = await readSettings();
  const untouched = Object.entries(before).filter(([key]) => {
    const name = key as keyof KeptSettings;
    return isSame(settings[name], after[name]);
  });
  await changeSettings(Object.fromEntries(untouched));
}

export const backupHandlers = {
  'backup.state': backupState,
  'backup.export': async ({ ids, notes = false, label }) => {
    const content = ids ? await collectSelection(ids, notes, label) : await collectAll(SHEETS_MAX);
    const name = t(ids ? 'backup_file_selection' : 'backup_file_all', now());
    const { dossiers, left } = content;
    return { text: toText(content), name, count: dossiers.length, left, mark: (await readKept()).changes };
  },
  'backup.saved': async ({ mark }) => {
    await noteSaved(mark, now());
    return {};
  },
  'backup.later': async () => {
    await noteLater(now());
    return {};
  },
  'backup.compare': async (source) => {
    const reading = await readSource(source);
    if ('flaw' in reading) return { flaw: t(reading.flaw) };
    return { difference: await compareWith(reading.content, reading.aside, await readSettings()) };
  },
  'backup.restore': bringIn,
  'backup.undo': async () => {
    const { settings, ...counts } = await undoRestore();
    await takeSettingsBack(settings);
    await pinsChanged();
    changed();
    return counts;
  },
  'backup.decline': async ({ id }) => {
    await adoptCopies(id);
    // The icon need not say it any more.
    void refresh();
    return {};
  },
  'backup.forget': async () => {
    await write(['keeping'], dropUndo);
    return { count: await forgetCopies() };
  },
  'backup.erase': async () => {
    const count = await write(['dossiers', 'quarantine', 'sheets', 'keeping'], async (transaction) => {
      const dossiers = await transaction.objectStore('dossiers').count();
      await Promise.all([
        transaction.objectStore('dossiers').clear(),
        transaction.objectStore('quarantine').clear(),
        transaction.objectStore('sheets').clear(),
        dropUndo(transaction),
      ]);
      return dossiers;
    });
    await forgetCopies();
    await forgetChanges();
    await browser.storage.local.remove(DIGEST_KEY);
    changed();
    return { count };
  },
} satisfies Partial<Handlers>;
