// Work on thousands of rows in slices, so that no question waits behind it.

/** Longest stretch of work before others have their turn, ms. */
const SLICE_MS = 8;

/** Calls `work` for each item, giving way now and then. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await new Promise((done) => setTimeout(done));
    until = performance.now() + SLICE_MS;
  }
}
