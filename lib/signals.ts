// What ends with a signal: work to undo, and listeners to forget.

/** Calls `end` when `signal` aborts. */
export function onAbort(signal: AbortSignal, end: () => void): void {
  signal.addEventListener('abort', end);
}

export interface Listeners<A extends unknown[]> {
  /** Called at each `tell` until `until` aborts. */
  subscribe(listener: (...told: A) => void, until: AbortSignal): void;
  tell(...told: A): void;
}

/** Who is told of something; one may come or go while they are. */
export function listeners<A extends unknown[] = []>(): Listeners<A> {
  const all = new Set<(...told: A) => void>();
  return {
    subscribe(listener, until) {
      all.add(listener);
      onAbort(until, () => all.delete(listener));
    },
    tell(...told) {
      for (const listener of [...all]) listener(...told);
    },
  };
}
