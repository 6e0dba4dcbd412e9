// The gate against right messages, hostile ones and arbitrary ones.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreError } from '@/lib/dossiers/store-error';
import { type MessageType, protocol } from '@/lib/messages';
import { Refused } from '@/lib/refused';
import { SendError, send } from '@/lib/send';
import { DEFAULTS } from '@/lib/settings/schema';
import { aDossier } from '@/test/support/dossier-rows';
import { type Handlers, receive, type Sender } from './gate';

const TYPES = Object.keys(protocol) as MessageType[];
const handlers = Object.fromEntries(TYPES.map((type) => [type, vi.fn()])) as unknown as {
  [T in MessageType]: ReturnType<typeof vi.fn<Handlers[T]>>;
};

const tab = { id: 7 } as NonNullable<Sender['tab']>;
const content: Sender = {
  id: 'test-extension-id',
  tab,
  frameId: 3,
  url: 'https://ror.esante-occitanie.fr/ror/fiche?id=1',
};
const page: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

const message = (type: unknown, ...data: unknown[]) => ({
  id: 1,
  type,
  data: data.length > 0 ? data[0] : {},
  timestamp: 1,
});

/** What the listener answers, or nothing when it leaves the message alone. */
async function ask(sent: unknown, sender: unknown): Promise<unknown> {
  let answered: (response: unknown) => void = () => undefined;
  const response = new Promise((resolve) => {
    answered = resolve;
  });
  const [kept]: unknown[] = await fakeBrowser.runtime.onMessage.trigger(sent, sender as Sender, answered);
  return kept === true ? response : undefined;
}

const refusal = (code: string) => ({ res: { ok: false, code } });
const refusalText = (code: string) => JSON.stringify(refusal(code));
const handlersRun = () => TYPES.filter((type) => handlers[type].mock.calls.length > 0);

beforeEach(() => {
  fakeBrowser.reset();
  for (const type of TYPES) handlers[type].mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  receive(handlers);
});

describe('the gate', () => {
  it('passes what is right to the handler and its value back', async () => {
    handlers['settings.get'].mockResolvedValue(DEFAULTS);
    expect(await ask(message('settings.get'), content)).toEqual({ res: { ok: true, value: DEFAULTS } });
    expect(await ask(message('settings.get'), page)).toEqual({ res: { ok: true, value: DEFAULTS } });
    expect(handlers['settings.get']).toHaveBeenCalledWith({}, content);
  });

  it('gives the handler what the schema made of the content', async () => {
    handlers['dossiers.find'].mockResolvedValue({});
    await ask(message('dossiers.find', { structure: { name: '  SAVS ' } }), content);
    expect(handlers['dossiers.find']).toHaveBeenCalledWith({ structure: { name: 'SAVS' } }, content);
  });

  it('lets no note of a dossier through to a page of the site', async () => {
    const dossier = { ...aDossier(), note: 'En attente de la directrice.', url: 'https://ror.esante-occitanie.fr/1' };
    const { id, name, url } = dossier;
    handlers['dossiers.find'].mockResolvedValue({ dossier });
    handlers['dossiers.capture'].mockResolvedValue({ outcome: 'known', dossier });
    const { structure } = dossier;
    const found = await ask(message('dossiers.find', { structure }), content);
    expect(found).toEqual({ res: { ok: true, value: { dossier: { id, name, url } } } });
    const captured = await ask(message('dossiers.capture', { id, what: 'tracked', structure }), content);
    expect(captured).toEqual({ res: { ok: true, value: { outcome: 'known', dossier: { id, name, url } } } });
  });

  it('is understood by the sending side', async () => {
    handlers['settings.get'].mockResolvedValue(DEFAULTS);
    handlers['dossiers.list'].mockRejectedValue(new StoreError('full'));
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((sent: unknown, respond: (r: unknown) => void) => {
      void ask(JSON.parse(JSON.stringify(sent)), page).then(respond);
    }) as never);
    expect(await send('settings.get', {})).toEqual(DEFAULTS);
    await expect(send('dossiers.list', {})).rejects.toEqual(new SendError('full', 'dossiers.list'));
  });

  it.each([
    ['missing', 0],
    ['full', 1],
  ] as const)('writes down what goes wrong, not what is told again: %s', async (code, written) => {
    vi.mocked(console.error).mockClear();
    handlers['settings.get'].mockRejectedValue(code === 'missing' ? new Refused(code) : new StoreError(code));
    expect(await ask(message('settings.get'), page)).toEqual(refusal(code));
    expect(vi.mocked(console.error).mock.calls).toHaveLength(written);
  });

  it.each<[string, unknown]>([
    ['a frame of the ROR', content],
    ['the top frame of the ROR', { ...content, frameId: 0 }],
  ])('hears %s', async (_, sender) => {
    handlers['pages.dossiers'].mockResolvedValue({});
    expect(await ask(message('pages.dossiers'), sender)).toEqual({ res: { ok: true, value: {} } });
  });

  it.each(['demo.html', 'demo.html#fiche-1', 'demo.html?x', 'demo.html/', 'xdemo.html', 'popup.html#/demo.html'])(
    'hears none of the site’s messages from our own %s: the demonstration answers itself',
    async (path) => {
      const sender = { ...page, tab, url: `chrome-extension://test-extension-id/${path}` };
      const ofTheSite = TYPES.filter((type) => !(protocol[type].from as readonly string[]).includes('page'));
      expect(ofTheSite.length).toBeGreaterThan(10);
      for (const type of ofTheSite) expect(await ask(message(type), sender)).toEqual(refusal('sender'));
      expect(handlersRun()).toEqual([]);
    },
  );

  it.each<[string, unknown]>([
    ['nothing known', {}],
    ['no address', { id: 'test-extension-id', tab }],
    ['another extension', { ...content, id: 'other' }],
    ['another extension on its page', { ...page, id: 'other' }],
    ['an address that goes on', { ...content, url: 'https://ror.esante-occitanie.fr.evil.tld/ror/' }],
    ['an address that comes before', { ...content, url: 'https://evil-ror.esante-occitanie.fr/' }],
    ['a user name that looks like it', { ...content, url: 'https://ror.esante-occitanie.fr@evil.tld/' }],
    ['another port', { ...content, url: 'https://ror.esante-occitanie.fr:8443/' }],
    ['plain http', { ...content, url: 'http://ror.esante-occitanie.fr/ror/' }],
    ['a sister site', { ...content, url: 'https://assistance.esante-occitanie.fr/' }],
    ['no tab', { ...content, tab: undefined }],
    ['an empty frame', { ...content, url: 'about:blank' }],
    ['a data address', { ...content, url: 'data:text/html,https://ror.esante-occitanie.fr' }],
    ['no address at all', { ...content, url: 'not an address' }],
    ['a page of another extension', { ...page, url: 'chrome-extension://other/popup.html' }],
    ['an address that names ours', { ...page, url: 'https://evil.tld/chrome-extension://test-extension-id/' }],
  ])('refuses a sender with %s', async (_, sender) => {
    for (const type of TYPES) expect(await ask(message(type), sender)).toEqual(refusal('sender'));
    expect(handlersRun()).toEqual([]);
  });

  it('keeps what only our pages may ask from the content script, and the other way round', async () => {
    const onlyPages = TYPES.filter((type) => !(protocol[type].from as readonly string[]).includes('content'));
    const onlyContent = TYPES.filter((type) => !(protocol[type].from as readonly string[]).includes('page'));
    expect(onlyPages).toContain('dossiers.remove');
    expect(onlyContent).toContain('site.report');
    for (const type of onlyPages) expect(await ask(message(type), content)).toEqual(refusal('sender'));
    for (const type of onlyContent) expect(await ask(message(type), page)).toEqual(refusal('sender'));
    expect(handlersRun()).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'settings', '', 'SETTINGS.GET'])(
    'does not know %j',
    async (type) => {
      expect(await ask(message(type), page)).toEqual(refusal('unknown'));
    },
  );

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'settings.get'],
    ['a long string', 'x'.repeat(1_000_000)],
    ['an array', [message('settings.get')]],
    ['no type', { timestamp: 1, data: {} }],
    ['a type that is not text', message(['settings.get'])],
    ['a type too long', message('x'.repeat(1_000_000))],
    ['no timestamp', { type: 'settings.get', data: {} }],
    ['another format', { type: 'overlay.relay', relay: {} }],
  ])('leaves alone what is not in the format: %s', async (_, sent) => {
    expect(await ask(sent, page)).toBeUndefined();
    expect(handlersRun()).toEqual([]);
  });

  it.each<[MessageType, unknown]>([
    ['settings.get', null],
    ['settings.get', undefined],
    ['settings.get', { more: 1 }],
    ['settings.set', { firstReminderDays: 0 }],
    ['settings.set', { unknown: true }],
    ['settings.set', JSON.parse('{"__proto__":{"notify":true}}')],
    ['dossiers.remove', { id: 'not-an-id' }],
    ['dossiers.remove', { id: { toString: 'x' } }],
    ['dossiers.snooze', { id: '00000000-0000-4000-8000-000000000001', until: '2027-1-1' }],
    ['dossiers.put', { dossier: { id: '00000000-0000-4000-8000-000000000001' } }],
    ['site.reports', { tabId: 1.5 }],
  ])('refuses the content of %s: %j', async (type, data) => {
    expect(await ask(message(type, data), page)).toEqual(refusal('invalid'));
    expect(handlersRun()).toEqual([]);
  });

  it('refuses what is too big', async () => {
    const rows = Array.from({ length: 1001 }, () => ({ key: 'k', name: 'EHPAD' }));
    const list = '00000000-0000-4000-8000-000000000001';
    expect(await ask(message('catalogue.put', { list, rows, partial: false }), content)).toEqual(refusal('invalid'));
    const structure = { name: 'x'.repeat(1_000_000) };
    expect(await ask(message('dossiers.find', { structure }), content)).toEqual(refusal('invalid'));
  });

  it.each<[string, Error, string]>([
    ['a refusal', new Refused('missing'), 'missing'],
    ['a failing database', new StoreError('blocked'), 'blocked'],
    ['a database that fails without saying why', new StoreError('unavailable'), 'storage'],
    ['a fault', new TypeError('/secret/path at https://ror.esante-occitanie.fr'), 'failed'],
  ])('answers %s by its code alone', async (_, error, code) => {
    handlers['dossiers.list'].mockRejectedValue(error);
    expect(await ask(message('dossiers.list'), page)).toEqual(refusal(code));
  });

  it('lets out nothing but what the schema says', async () => {
    handlers['settings.get'].mockResolvedValue({ ...DEFAULTS, secret: 1 } as never);
    expect(await ask(message('settings.get'), page)).toEqual(refusal('failed'));
  });

  it('runs no handler for arbitrary messages from arbitrary senders', async () => {
    const strange = fc.record(
      { id: fc.oneof(fc.constant('test-extension-id'), fc.string()), tab: fc.anything(), url: fc.webUrl() },
      { requiredKeys: [] },
    );
    const type = fc.oneof(fc.constantFrom(...TYPES), fc.string(), fc.constantFrom('__proto__', 'constructor'));
    const sent = fc.oneof(fc.anything(), fc.record({ type, data: fc.anything(), timestamp: fc.integer() }));
    await fc.assert(
      fc.asyncProperty(sent, strange, async (hostile, sender) => {
        const answer = JSON.stringify(await ask(hostile, sender)) ?? '';
        expect(['', refusalText('unknown'), refusalText('sender')]).toContain(answer);
      }),
      { numRuns: 3000 },
    );
    expect(handlersRun()).toEqual([]);
  });

  it('gives handlers no content that its schema refuses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), fc.anything(), async (type, data) => {
        fc.pre(!protocol[type].in.safeParse(data).success);
        const sender = (protocol[type].from as readonly string[]).includes('page') ? page : content;
        expect(await ask(message(type, data), sender)).toEqual(refusal('invalid'));
      }),
      { numRuns: 3000 },
    );
    expect(handlersRun()).toEqual([]);
  });

  it('refuses what is made to exhaust it, in time', async () => {
    const deep = (wrap: (inside: unknown) => unknown) =>
      Array.from({ length: 3000 }).reduce((inside: unknown) => wrap(inside), 1);
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key ${i}`, i]));
    const made = [deep((one) => [one]), deep((one) => ({ structure: one, sheet: one, dossier: one })), wide, [wide]];
    const start = performance.now();
    for (const type of TYPES) {
      const sender = (protocol[type].from as readonly string[]).includes('page') ? page : content;
      for (const data of made) expect(await ask(message(type, data), sender)).toEqual(refusal('invalid'));
    }
    expect(handlersRun()).toEqual([]);
    // A second on a quiet computer.
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
