// A background ended while it answers: what is only shown is asked once more, what is written never by itself.
import { afterEach, expect, test, vi } from 'vitest';
import { aDossier } from '@/test/support/dossier-rows';
import { SendError, send } from './send';

type Answered = (response?: unknown) => void;

/** A background that ends without a word as often as told, and then answers `value`. */
function ending(times: number, value?: unknown) {
  const runtime = { lastError: undefined as { message: string } | undefined, sendMessage: vi.fn() };
  runtime.sendMessage.mockImplementation((_message: unknown, answered: Answered) => {
    const ended = runtime.sendMessage.mock.calls.length <= times;
    runtime.lastError = ended ? { message: 'The message channel closed before a response was received.' } : undefined;
    answered(ended ? undefined : { res: { ok: true, value } });
  });
  vi.stubGlobal('chrome', { runtime });
  return runtime.sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

test('what is shown is asked once more', async () => {
  const asked = ending(1, { pins: [] });
  expect(await send('pins.list', {})).toEqual({ pins: [] });
  expect(asked).toHaveBeenCalledTimes(2);
});

test('one that ends each time is silent', async () => {
  const asked = ending(9);
  await expect(send('backup.state', {})).rejects.toEqual(new SendError('silent', 'backup.state'));
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a write is asked once', async () => {
  const asked = ending(1, {});
  await expect(send('dossiers.put', { dossier: aDossier() })).rejects.toEqual(new SendError('silent', 'dossiers.put'));
  expect(asked).toHaveBeenCalledTimes(1);
});
