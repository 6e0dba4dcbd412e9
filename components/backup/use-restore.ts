// One restore from end to end: what a file or a copy would change, then doing it or not, then taking it back.
import { useRef, useState } from 'preact/hooks';
import type { Difference, Input } from '@/lib/messages';
import { sendPatiently } from '@/lib/send';
import { plural, t } from '@/lib/text/text';
import { doneInWords } from './backup-words';
import type { Backup } from './use-backup';

type Source = Input<'backup.compare'>;

export interface Restore {
  /** What the source asked about would change. */
  difference: Difference | undefined;
  /** Why the source is no use, as a sentence. */
  flaw: string;
  /** What was just done, as a sentence. */
  said: string;
  busy: boolean;
  look: (source: () => Promise<Source>) => Promise<void>;
  restore: () => Promise<void>;
  undo: () => Promise<void>;
  cancel: () => void;
}

export function useRestore({ after, undo }: Backup): Restore {
  const source = useRef<Source>({});
  const [difference, setDifference] = useState<Difference>();
  const [flaw, setFlaw] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  function clear(): void {
    setDifference(undefined);
    setFlaw('');
    setSaid('');
  }

  async function during<T>(work: () => Promise<T>): Promise<T> {
    setBusy(true);
    const result = await work();
    setBusy(false);
    return result;
  }

  return {
    difference,
    flaw,
    said,
    busy,
    cancel: clear,
    async look(read) {
      clear();
      const compared = await during(() =>
        after(async () => {
          source.current = await read();
          return sendPatiently('backup.compare', source.current);
        }),
      );
      setDifference(compared?.difference);
      setFlaw(compared?.flaw ?? '');
    },
    async restore() {
      const done = await during(() => after(() => sendPatiently('backup.restore', source.current)));
      if (!done) return;
      clear();
      // The text of thousands of dossiers is no longer needed.
      source.current = {};
      if (done.difference) setSaid(t('backup_done', doneInWords(done.difference)));
      else setFlaw(done.flaw ?? '');
    },
    async undo() {
      clear();
      const back = await during(undo);
      if (!back) return;
      const kept = back.kept > 0 ? ` ${plural('backup_kept', back.kept)}` : '';
      setSaid(plural('backup_undone', back.undone) + kept);
    },
  };
}
