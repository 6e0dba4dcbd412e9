// Waiting in the tests: look again until it is so, or say plainly what was not.
import { setTimeout as pause } from 'node:timers/promises';

/** How long a page may take to show something, in milliseconds. */
export const PATIENCE_MS = 5000;
const EVERY_MS = 25;

/** Nothing came in time; the message says what was awaited and what was there instead. */
export class NotSeen extends Error {
  override name = 'NotSeen';
}

/**
 * The first answer of `look` that is not undefined. A throw counts as « not yet » (frames come and go under our feet)
 * and is quoted at the end.
 * @param failure what to say when `timeout` milliseconds have passed
 * @throws NotSeen
 */
export async function eventually<T>(
  look: () => Promise<T | undefined>,
  failure: () => string | Promise<string>,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + timeout;
  let trouble: unknown;
  do {
    try {
      const answer = await look();
      if (answer !== undefined) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await pause(EVERY_MS);
  } while (performance.now() < end);
  throw new NotSeen(`${await failure()} (waited ${timeout} ms)`, { cause: trouble });
}
