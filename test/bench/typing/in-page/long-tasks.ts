// Stretches over 50 ms in which the page could not answer, as the browser itself counts them.

export interface LongTasks {
  /** Milliseconds of each since the last call; undefined where the browser does not count them. */
  taken(): number[] | undefined;
}

export function watchLongTasks(): LongTasks {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return { taken: () => undefined };
  let durations: number[] = [];
  const note = (entries: PerformanceEntryList) => durations.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    taken() {
      note(observer.takeRecords());
      const taken = durations;
      durations = [];
      return taken;
    },
  };
}
