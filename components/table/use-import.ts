// A file on its way in: read, matched with what is tracked, shown, and taken at one press.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { DossiersView } from '@/components/use-dossiers';
import type { Line } from '@/lib/exchange/cells';
import { decode } from '@/lib/exchange/decode';
import { rowsOf } from '@/lib/exchange/delimited';
import { type Head, headOf } from '@/lib/exchange/head';
import { LINES_MAX, linesOf, namelessOf, type Plan, planOf } from '@/lib/exchange/plan';
import type { Settings } from '@/lib/messages';
import { send } from '@/lib/send';
import type { TextKey } from '@/lib/text/text';

const BYTES_MAX = 20_000_000;
/** Numbers whose names are looked for among the structures seen. */
const NAMES_MAX = 300;

interface Read {
  file: string;
  head: Head;
  lines: Line[];
  names: ReadonlyMap<string, string>;
}

export interface Import {
  /** A file is being read. */
  busy: boolean;
  /** Why the file as a whole cannot be taken. */
  flaw: TextKey | undefined;
  read: Read | undefined;
  /** What it would do to the dossiers as they are now. */
  plan: Plan | undefined;
  open: (file: File) => Promise<void>;
  close: () => void;
}

/** A number known of an earlier visit is found under itself. */
async function nameOf(finess: string): Promise<[string, string][]> {
  const { hits } = await send('memory.find', { words: finess, limit: 1 });
  const [hit] = hits;
  return hit && `${hit.key} ${hit.facts}`.includes(finess) ? [[finess, hit.name]] : [];
}

async function namesOf(numbers: readonly string[]): Promise<Map<string, string>> {
  // A name not found is told of in its line.
  const found = numbers.slice(0, NAMES_MAX).map((finess) => nameOf(finess).catch(() => []));
  return new Map((await Promise.all(found)).flat());
}

export function useImport(view: DossiersView, settings: Settings | undefined): Import {
  const [read, setRead] = useState<Read>();
  const [flaw, setFlaw] = useState<TextKey>();
  const [busy, setBusy] = useState(false);
  /** Another file, or none: what is still being read of the last is let go. */
  const turn = useRef(0);

  const plan = useMemo(
    () =>
      read &&
      settings &&
      planOf(read.lines, view.dossiers, {
        today: view.today,
        settings,
        newId: () => crypto.randomUUID(),
        names: read.names,
      }),
    [read, view.dossiers, view.today, settings],
  );

  async function take(file: File): Promise<TextKey | Read> {
    if (file.size > BYTES_MAX) return 'import_too_large';
    const bytes = new Uint8Array(await file.arrayBuffer());
    // A workbook is a ZIP, whatever it is called.
    if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || bytes[0] === 0xd0) return 'import_workbook';
    const rows = rowsOf(decode(bytes));
    const head = headOf(rows);
    if (!head) return rows.length === 0 ? 'import_empty' : 'import_no_column';
    const lines = linesOf(rows, head);
    if (lines.length === 0) return 'import_empty';
    if (lines.length > LINES_MAX) return 'import_too_large';
    return { file: file.name, head, lines, names: await namesOf(namelessOf(lines, view.dossiers)) };
  }

  return {
    busy,
    flaw,
    read,
    plan,
    open: async (file) => {
      const mine = ++turn.current;
      setRead(undefined);
      setFlaw(undefined);
      setBusy(true);
      const taken = await take(file).catch((): TextKey => 'import_unreadable');
      if (mine !== turn.current) return;
      setBusy(false);
      if (typeof taken === 'string') setFlaw(taken);
      else setRead(taken);
    },
    close: () => {
      turn.current++;
      setBusy(false);
      setRead(undefined);
      setFlaw(undefined);
    },
  };
}
