// Hands a list over to a page of its own, by the browser's session memory: gone with the session, never on the disk or the network.
import { browser } from 'wxt/browser';
import type { Entry } from '@/lib/catalogue/catalogue';
import { choiceWords } from '@/lib/catalogue/choice-words';
import { listOf } from '@/lib/catalogue/lists';
import { today } from '@/lib/dossiers/civil-date';
import type { WholeChoice } from '@/lib/messages';
import { onRor } from '@/lib/origin';
import { Refused } from '@/lib/refused';
import { EXPORT_PREFIX } from '@/lib/storage-keys';
import type { ExportedList, ExportedRow } from './schema';

/** Lists kept for their pages; each may take two megabytes of the ten there are. */
const MOST = 3;

const exported = ({ row, pinned, withDossier }: Entry): ExportedRow => ({
  name: row.name,
  finess: row.finess ?? '',
  commune: row.commune ?? '',
  postalCode: row.postalCode ?? '',
  department: row.department ?? '',
  category: row.category ?? '',
  href: onRor(row.href) ?? '',
  pinned,
  withDossier,
});

async function keep(list: ExportedList): Promise<string> {
  const { session } = browser.storage;
  const old = Object.keys(await session.get(null)).filter((key) => key.startsWith(EXPORT_PREFIX));
  // Keys begin with the time, so that the oldest come first.
  await session.remove(old.sort().slice(0, Math.max(0, old.length - MOST + 1)));
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  await session.set({ [EXPORT_PREFIX + id]: list });
  return id;
}

/**
 * Opens the page where what is shown can be printed or saved.
 * @throws Refused `missing` when the worker has forgotten the list: its page tells it again with its next question
 */
export async function exportList(list: string | undefined, choice: WholeChoice, words: string): Promise<void> {
  const catalogue = list ? listOf(list)?.catalogue : undefined;
  if (!catalogue) throw new Refused('missing');
  const rows = catalogue.rows(words, choice).map(exported);
  const id = await keep({ asked: choiceWords(choice, words), on: today(new Date()), rows });
  await browser.tabs.create({ url: browser.runtime.getURL(`/export.html?list=${id}`) });
}
