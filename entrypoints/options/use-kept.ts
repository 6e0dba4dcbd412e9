// What is kept, measured when the page opens and after each change, and the ways to erase it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Kept, KeptKind } from '@/lib/messages';
import { sendPatiently } from '@/lib/send';

export interface KeptAccess {
  /** Nothing until the first answer. */
  kept: Kept[] | undefined;
  failure: unknown;
  /** Whether it is done; `failure` says why not. */
  erase: (kind: KeptKind) => Promise<boolean>;
  eraseAll: () => Promise<boolean>;
}

export function useKept(): KeptAccess {
  const [kept, setKept] = useState<Kept[]>();
  const [failure, setFailure] = useState<unknown>();

  const read = useCallback(async () => {
    try {
      setKept((await sendPatiently('privacy.kept', {})).kept);
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  }, []);
  useEffect(() => {
    const again = () => void read();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read]);

  async function erase(kinds: readonly KeptKind[]): Promise<boolean> {
    try {
      for (const kind of kinds) await sendPatiently('privacy.erase', { kind });
    } catch (error) {
      await read();
      setFailure(error);
      return false;
    }
    await read();
    return true;
  }

  return {
    kept,
    failure,
    erase: (kind) => erase([kind]),
    eraseAll: () => erase(kept?.map(({ kind }) => kind) ?? []),
  };
}
