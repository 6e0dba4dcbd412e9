// How an extension page of ours asks the background something.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Input, MessageType } from '@/lib/messages';
import { unpacked } from '@/lib/packed';
import { sender, type Transport } from '@/lib/sender';

export { SendError } from '@/lib/sender';

type ProtocolMap = { [T in MessageType]: (data: Input<T>) => Answer<T> };
const messenger = defineExtensionMessaging<ProtocolMap>();

const carry = messenger.sendMessage as unknown as Transport;
const transport: Transport = async (type, data) => unpacked(await carry(type, data));

export const send = sender(transport);
/** For what may rightly take long: thousands of dossiers on an old computer. */
export const sendPatiently = sender(transport, 60_000);
