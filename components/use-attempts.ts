// What was asked and refused, with the way to ask it again.
import { useState } from 'preact/hooks';

export interface RefusedAttempt {
  error: unknown;
  retry: () => void;
}

export interface Attempts {
  /** The last that was refused; nothing once another was done. */
  refused: RefusedAttempt | undefined;
  /** @returns what was answered, nothing when it was refused */
  attempt: <T>(ask: () => Promise<T>) => Promise<T | undefined>;
}

/** `after` is waited for after each, done or refused. */
export function useAttempts(after?: () => Promise<void>): Attempts {
  const [refused, setRefused] = useState<RefusedAttempt>();
  async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
    let answer: T | undefined;
    try {
      answer = await ask();
      setRefused(undefined);
    } catch (error) {
      setRefused({ error, retry: () => void attempt(ask) });
    }
    await after?.();
    return answer;
  }
  return { refused, attempt };
}
