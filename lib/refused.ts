// What a handler throws to say why it did not do what was asked.
import type { Refusal } from '@/lib/messages';

/** Answered as `{ ok: false, code }`; the message stays in the background's console. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal,
    message: string = code,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
