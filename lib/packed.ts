// Long answers as one text. Firefox copies an answer object by object, three times as long as it takes to write and read it.
import type { Answer, MessageType } from '@/lib/messages';

/** An answer on its way. */
export type Packed = { ok: true; text: string };

/** Chrome makes a text of every answer by itself. */
const LONG: readonly MessageType[] = import.meta.env.FIREFOX ? ['dossiers.list', 'dossiers.many'] : [];

export function pack<T extends MessageType>(type: T, answer: Answer<T>): Answer<T> | Packed {
  return answer.ok && LONG.includes(type) ? packed(answer) : answer;
}

export const packed = ({ value }: { value: unknown }): Packed => ({ ok: true, text: JSON.stringify(value) });

/** The answer as it was, whichever way it came. */
export function unpacked(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('text' in answer)) return answer;
  return { ok: true, value: JSON.parse(String(answer.text)) };
}
