// What is shown of something stored while it is being changed: an answer that crosses a change is of before it.

export interface Stored {
  /** Reads and shows, unless a change is under way: its end reads again. @throws what reading throws */
  refresh: () => Promise<void>;
  /** Runs a change whose outcome is shown already, then reads what was made of it. @throws what `write` throws */
  change: (write: () => Promise<unknown>) => Promise<void>;
}

/** @param read asks for it, @param show gets each answer that no later question or change has overtaken */
export function showStored<T>(read: () => Promise<T>, show: (value: T) => void): Stored {
  let changing = 0;
  let turn = 0;

  async function refresh(): Promise<void> {
    if (changing > 0) return;
    turn += 1;
    const mine = turn;
    const told = await read();
    if (mine === turn) show(told);
  }

  async function change(write: () => Promise<unknown>): Promise<void> {
    changing += 1;
    turn += 1;
    try {
      await write();
    } finally {
      changing -= 1;
      // What is shown stands where it cannot be read.
      await refresh().catch(() => undefined);
    }
  }

  return { refresh, change };
}
