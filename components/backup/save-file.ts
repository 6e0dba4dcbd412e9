// Hands a text to the browser to save as a file, and the two files made of dossiers.
import type { Input } from '@/lib/messages';
import { send, sendPatiently } from '@/lib/send';

/** As long as a browser may take to begin saving, ms. */
const READ_MS = 60_000;

/** The person has asked for the file; it goes nowhere but where the browser saves it. */
export function saveFile(text: string, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.dispatchEvent(new MouseEvent('click'));
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}

/**
 * Saves a file of all that is kept here. @returns how many dossiers it holds
 * @throws SendError
 */
export async function saveBackup(): Promise<number> {
  const { text, name, count, mark } = await sendPatiently('backup.export', {});
  saveFile(text, name);
  await send('backup.saved', { mark });
  return count;
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
