// A trace of all of Chromium's processes: that of a page alone knows nothing of the extension's worker.

import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Browser } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { type?: string }; name?: string };
}

/** The events of these categories while `work` goes on. */
export async function trace(
  browser: Browser,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const traceConfig = { includedCategories: [...categories], excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  await work();
  const complete = new Promise<string>((done) => {
    session.once('Tracing.tracingComplete', ({ stream }) => done(stream ?? ''));
  });
  await session.send('Tracing.end');
  const handle = await complete;
  async function* chunks() {
    for (let last = false; !last; ) {
      const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
      last = eof;
      yield base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
    }
  }
  const { traceEvents } = JSON.parse(await text(Readable.from(chunks()))) as { traceEvents: TraceEvent[] };
  await session.send('IO.close', { handle });
  await session.detach();
  return traceEvents;
}
