// Asks the demonstration in place of the background: the same protocol, the same schemas, and no message at all.
import type { Handlers, Sender } from '@/lib/gate';
import { type MessageType, protocol } from '@/lib/messages';
import { Refused } from '@/lib/refused';
import { type Send, SendError } from '@/lib/sender';

type Answer = (input: unknown, sender: Sender) => Promise<unknown>;

export function sendTo(answers: Partial<Handlers>): Send {
  const send = async (type: MessageType, data: unknown) => {
    const answer = answers[type] as Answer | undefined;
    if (!answer) throw new SendError('unknown', type);
    const { in: Input, out: Output } = protocol[type];
    try {
      return Output.parse(await answer(Input.parse(data), {}));
    } catch (error) {
      throw new SendError(error instanceof Refused ? error.code : 'failed', type);
    }
  };
  return send as Send;
}
