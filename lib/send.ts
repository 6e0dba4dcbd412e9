// How an extension page of ours asks the background something.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Input, MessageType } from '@/lib/messages';
import { unpacked } from '@/lib/packed';
import { sender, type Transport } from '@/lib/sender';

export { SendError } from '@/lib/sender';

type ProtocolMap = { [T in MessageType]: (data: Input<T>) => Answer<T> };
const messenger = defineExtensionMessaging<ProtocolMap>();

/** What pages show and read again by themselves: asking twice changes nothing. */
const SHOWN: readonly MessageType[] = [
  'backup.state',
  'dossiers.list',
  'pins.list',
  'profile.get',
  'settings.get',
  'settings.locked',
];

const carry = messenger.sendMessage as unknown as Transport;

/** A background that the browser ends while it reads answers nothing, at once; the same question starts the next one. */
const transport: Transport = async (type, data) => {
  const asked = carry(type, data);
  return unpacked(await (SHOWN.includes(type) ? asked.catch(() => carry(type, data)) : asked));
};

export const send = sender(transport);
/** For what may rightly take long: thousands of dossiers on an old computer. */
export const sendPatiently = sender(transport, 60_000);
