// The background of the extension, as Chromium's debugger sees it: what it throws, what it says, and its heap.
import type { CDPSession, Target } from 'puppeteer-core';
import type { Problem } from '../../e2e/support/problems';
import type { Session } from '../../e2e/support/session';

export interface WatchedWorker {
  /**
   * Looks away while `stop` ends the worker: one that starts again under a debugger waits at its first line for a word from it,
   * and no page has an answer.
   */
  unseen(stop: () => Promise<void>): Promise<void>;
  /** Bytes, once all that can be freed is; 0 while it does not run. */
  heap(): Promise<number>;
}

/** Writes down in `problems` what each worker says from now on. In Firefox its event page cannot be seen. */
export async function watchWorker({ name, engine }: Session, problems: Problem[]): Promise<WatchedWorker> {
  let current: CDPSession | undefined;
  const held = new Set<CDPSession>();
  let away = false;
  const attach = async (target: Target) => {
    if (away || target.type() !== 'service_worker') return;
    // Ended again before it could be looked at.
    const session = await target.createCDPSession().catch(() => undefined);
    if (!session) return;
    current = session;
    held.add(session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      problems.push({ kind: 'uncaught', text: `${text} ${exception?.description ?? ''}`, where: 'background' }),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error')
        problems.push({
          kind: 'console',
          text: args.map(({ value, description }) => `${value ?? description}`).join(' '),
          where: 'background',
        });
    });
    // A worker that is looked at as it starts waits to be let go.
    for (const method of [
      'Runtime.runIfWaitingForDebugger',
      'Runtime.enable',
      'Runtime.runIfWaitingForDebugger',
    ] as const)
      await session.send(method).catch(() => {});
  };
  const look = () => Promise.all(engine.browser.targets().map(attach));
  if (name === 'chromium') {
    engine.browser.on('targetcreated', (target) => void attach(target));
    await look();
  }
  return {
    async unseen(stop) {
      if (name !== 'chromium') return stop();
      away = true;
      await Promise.all([...held].map((session) => session.detach().catch(() => {})));
      held.clear();
      current = undefined;
      await stop();
      away = false;
      await look();
    },
    async heap() {
      try {
        await current?.send('HeapProfiler.collectGarbage');
        return (await current?.send('Runtime.getHeapUsage'))?.usedSize ?? 0;
      } catch {
        return 0;
      }
    },
  };
}
