// Tasks that must not interleave, run one after the other in the order they were asked.

/** A queue of its own: each task starts when the one before has ended, well or not. */
export function serial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
