// Hands a text to the browser to save as a file, and the files made of dossiers.
import type { Input, Output } from '@/lib/messages';
import { send, sendPatiently } from '@/lib/send';

export type Saved = Pick<Output<'backup.export'>, 'count' | 'left'>;

/** As long as a browser may take to begin saving, ms. */
const READ_MS = 60_000;

/** The person has asked for the file; it goes nowhere but where the browser saves it. */
function saveFile(text: string, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.dispatchEvent(new MouseEvent('click'));
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}

/**
 * Saves a file of all that is kept here. @returns how many dossiers it holds, and how many sheets were left out
 * @throws SendError
 */
export async function saveBackup(): Promise<Saved> {
  const { text, name, count, left, mark } = await sendPatiently('backup.export', {});
  saveFile(text, name);
  await send('backup.saved', { mark });
  return { count, left };
}

/**
 * Saves a file of some dossiers, to hand to someone. @returns how many it holds
 * @throws SendError
 */
export async function saveSelection(selection: Input<'backup.export'> & { ids: string[] }): Promise<number> {
  const { text, name, count } = await sendPatiently('backup.export', selection);
  saveFile(text, name);
  return count;
}

/**
 * Saves a file of the rows that could not be read, to hand to whoever may mend them.
 * @throws SendError
 */
export async function saveUnreadable(): Promise<void> {
  const { text, name } = await sendPatiently('dossiers.unreadable', {});
  saveFile(text, name);
}
