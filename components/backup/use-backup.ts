// How safe the dossiers are, as the background tells it, read again whenever that changes.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { followStorage } from '@/components/follow-storage';
import type { BackupState, Compared, Output } from '@/lib/messages';
import { send, sendPatiently } from '@/lib/send';
import { BACKUP_KEY, COPIES_KEY, REVISION_KEY } from '@/lib/storage-keys';
import { type Saved, saveBackup } from './save-file';

const WATCHED = [BACKUP_KEY, COPIES_KEY, REVISION_KEY];

export interface Backup {
  /** Nothing until the first answer. */
  state: BackupState | undefined;
  /** Why the last thing asked was not done. */
  failure: unknown;
  /** Does something, and reads again. @returns what it gave, nothing when it failed */
  after: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Each gives what the background answers, and nothing when it failed. */
  save: () => Promise<Saved | undefined>;
  later: () => Promise<unknown>;
  putBack: (copy: string) => Promise<Compared | undefined>;
  decline: (copy: string) => Promise<unknown>;
  undo: () => Promise<Output<'backup.undo'> | undefined>;
  forget: () => Promise<Output<'backup.forget'> | undefined>;
  erase: () => Promise<Output<'backup.erase'> | undefined>;
}

export function useBackup(): Backup {
  const [state, setState] = useState<BackupState>();
  const [failure, setFailure] = useState<unknown>();

  const read = useCallback(async () => setState(await send('backup.state', {})), []);
  /** Whoever shows the dossiers says why they cannot be read. */
  const readQuietly = useCallback(() => void read().catch((error: unknown) => console.error('backup:', error)), [read]);
  const after = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      try {
        const result = await work();
        setFailure(undefined);
        // Not waited for: after thousands of dossiers the background has more to do first.
        readQuietly();
        return result;
      } catch (error) {
        setFailure(error);
        return undefined;
      }
    },
    [readQuietly],
  );

  useEffect(() => {
    readQuietly();
    return followStorage({ keys: WATCHED }, readQuietly);
  }, [readQuietly]);

  return {
    state,
    failure,
    after,
    save: () => after(saveBackup),
    later: () => after(() => send('backup.later', {})),
    putBack: (copy) => after(() => sendPatiently('backup.restore', { copy })),
    decline: (id) => after(() => send('backup.decline', { id })),
    undo: () => after(() => sendPatiently('backup.undo', {})),
    forget: () => after(() => send('backup.forget', {})),
    erase: () => after(() => sendPatiently('backup.erase', {})),
  };
}
