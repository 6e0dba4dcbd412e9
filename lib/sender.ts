// Asking the background, whatever carries the message: one timeout, one kind of error, an answer of the right type.
import type { Answer, Input, MessageType, Output, Refusal } from '@/lib/messages';

/** A cold worker wakes in about 0.1 s; past this it will not answer any more. */
const TIMEOUT_MS = 5000;

/** The background refused or did not answer; `code` says why, for the sentence shown. */
export class SendError extends Error {
  constructor(
    readonly code: Refusal,
    type: string,
  ) {
    super(`${type}: ${code}`);
  }
}

/** Carries a message and brings the answer back. */
export type Transport = (type: MessageType, data: unknown) => Promise<unknown>;

/**
 * Ask the background. A write that gets no answer may still have been made (ids are the sender's, writes are upserts): ask again, never re-create.
 * @throws SendError
 */
export type Send = <T extends MessageType>(type: T, data: Input<T>) => Promise<Output<T>>;

/** `patience`: milliseconds to wait for the answer. */
export function sender(transport: Transport, patience = TIMEOUT_MS): Send {
  return async <T extends MessageType>(type: T, data: Input<T>) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<undefined>((done) => {
      timer = setTimeout(() => done(undefined), patience);
    });
    const answer = (await Promise.race([transport(type, data).catch(() => undefined), silence])) as
      | Answer<T>
      | undefined;
    clearTimeout(timer);
    if (answer?.ok) return answer.value;
    throw new SendError(answer?.code ?? 'silent', type);
  };
}
