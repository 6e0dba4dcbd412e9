// The receiving side of the protocol: nothing reaches a handler before its type, its sender and its content are known good.
// The messaging library checks none of them and answers `constructor` with the sender, so the background listens by itself.
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Answer, type MessageType, type Output, type Protocol, protocol, type Refusal } from '@/lib/messages';
import { ROR_ORIGIN } from '@/lib/origin';
import { pack } from '@/lib/packed';
import { Refused } from '@/lib/refused';

export type Sender = Browser.runtime.MessageSender;
/** One handler per type; what it gets has passed its schema. A refusal is thrown as `Refused`. */
export type Handlers = {
  [T in MessageType]: (input: z.output<Protocol[T]['in']>, sender: Sender) => Promise<Output<T>>;
};

/** What `@webext-core/messaging` sends. Its answer is read from `res`. */
const Envelope = z.object({
  type: z.string().check(z.maxLength(40)),
  timestamp: z.number(),
  data: z.optional(z.unknown()),
});

const refuse = (code: Refusal) => ({ ok: false, code }) as const;
const isKnown = (type: string): type is MessageType => Object.hasOwn(protocol, type);

/**
 * Who speaks: `content`, our script in any frame of the ROR (framesets are old but alive); `page`, an extension page of ours;
 * nothing for anyone else.
 */
function senderClass(sender: Sender): 'content' | 'page' | undefined {
  if (sender.id !== browser.runtime.id || !sender.url) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return 'page';
  const origin = URL.canParse(sender.url) ? new URL(sender.url).origin : undefined;
  return sender.tab && origin === ROR_ORIGIN ? 'content' : undefined;
}

async function answer<T extends MessageType>(
  handlers: Handlers,
  type: T,
  data: unknown,
  sender: Sender,
): Promise<Answer<T>> {
  const { from, in: Input, out: Output } = protocol[type];
  const speaker = senderClass(sender);
  if (!speaker || !(from as readonly string[]).includes(speaker)) return refuse('sender');
  const input = Input.safeParse(data);
  if (!input.success) return refuse('invalid');
  try {
    const value = await handlers[type](input.data as z.output<Protocol[T]['in']>, sender);
    return { ok: true, value: Output.parse(value) as Output<T> };
  } catch (error) {
    const code = error instanceof Refused ? error.code : 'failed';
    // A worker that slept has no list any more: the page tells it again, and asks again.
    if (code !== 'missing') console.error(`${type}:`, error);
    return refuse(code);
  }
}

/**
 * Listens for every message of the protocol. Call it synchronously at worker start, or the message that woke the worker is lost.
 * What is not in the library's format gets no answer; all else gets an `Answer`, never a stack, never the sender.
 */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return;
    const { type, data } = envelope.data;
    const answering = isKnown(type) ? answer(handlers, type, data, sender) : Promise.resolve(refuse('unknown'));
    void answering.then((res) => sendResponse({ res: isKnown(type) ? pack(type, res as Answer<MessageType>) : res }));
    // Keeps the channel open until the answer is there.
    return true;
  });
}
