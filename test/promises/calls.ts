// How often functions of the page's script were called, as Chromium's profiler counts them, in whichever world they live.
import type { Page } from 'puppeteer-core';

export interface Calls {
  /** Since it was last asked. */
  since(): Promise<number>;
}

/** Counts from now on; reading a page's count sets it back. */
export async function countCalls(page: Page, script = 'ror.js'): Promise<Calls> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    async since() {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.endsWith(`/${script}`))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.slice(0, 1)))
        .reduce((sum, { count }) => sum + count, 0);
    },
  };
}
