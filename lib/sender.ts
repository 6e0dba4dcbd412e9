// The one way to ask the background something, from a page of ours or from a frame of the ROR.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Input, MessageType, Output, Refusal } from '@/lib/messages';

type Map = { [T in MessageType]: (data: Input<T>) => Answer<T> };
const messenger = defineExtensionMessaging<Map>();

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

/**
 * Ask the background. A write that gets no answer may still have been made (ids are the sender's, writes are upserts): ask again, never re-create.
 * @throws SendError
 */
export async function send<T extends MessageType>(type: T, data: Input<T>): Promise<Output<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendError('silent', type)), TIMEOUT_MS);
  });
  try {
    const asked = messenger.sendMessage(type, ...([data] as never)) as Promise<Answer<T>>;
    const answer = await Promise.race([asked, timeout]).catch((error: unknown) => {
      throw error instanceof SendError ? error : new SendError('silent', type);
    });
    if (!answer?.ok) throw new SendError(answer?.code ?? 'silent', type);
    return answer.value;
  } finally {
    clearTimeout(timer);
  }
}
