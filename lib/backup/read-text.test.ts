// Files of every kind are met with a sentence; bad records with theirs, and the good ones beside them are kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier } from '@/lib/dossiers/schema';
import { DEFAULTS, NO_CHOICE } from '@/lib/settings/schema';
import { uuid } from '@/test/support/dossier-rows';
import { aContent, aText, NOW, numbered, trackers } from './backup.fixture';
import { keptOf } from './content';
import { flawSentences } from './flaw-sentences';
import { readBackup } from './read-text';

const read = (text: string) => {
  const reading = readBackup(text);
  if ('flaw' in reading) throw new Error(reading.flaw);
  return reading;
};
const flaw = (text: string) => {
  const reading = readBackup(text);
  return 'flaw' in reading ? reading.flaw : undefined;
};
/** The file of these records, as it may have been spoiled. */
const fileOf = (dossiers: unknown, part: Record<string, unknown> = {}) =>
  JSON.stringify({ ...JSON.parse(aText()), dossiers, ...part });

describe('a backup', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(trackers, (dossiers) => {
        const content = aContent({
          dossiers,
          pins: [{ key: '310000017', structure: { name: 'IME' }, pinnedOn: NOW }],
          sheets: [{ id: uuid(1), since: NOW, first: { inside: { on: NOW, facts: [], unread: 0 } }, last: {} }],
          settings: keptOf(DEFAULTS),
          label: 'Anne',
        });
        expect(read(aText(content))).toEqual({ content, aside: [] });
      }),
    );
  });

  it('is one record a line', () => {
    const lines = aText({ dossiers: [numbered(1), numbered(2)] }).split('\n');
    expect(lines.filter((line) => line.includes('EHPAD'))).toHaveLength(2);
  });

  it('carries no setting of the moment', () => {
    expect(Object.keys(read(aText({ settings: keptOf(DEFAULTS) })).content.settings)).not.toContain('notify');
    const planted = fileOf([], { settings: { notify: true, reminderDays: 3, firstReminderDays: 9999 } });
    expect(read(planted).content.settings).toEqual({ reminderDays: 3 });
  });

  it('saved again by an editor, mark of encoding and all, is read', () => {
    expect(read(`\uFEFF${aText({ dossiers: [numbered(1)] })}`).content.dossiers).toHaveLength(1);
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['empty', '', 'backup_flaw_empty'],
    ['blank', ' \n', 'backup_flaw_empty'],
    ['a table', 'Nom;Commune', 'backup_flaw_json'],
    ['cut short', aText({ dossiers: [numbered(1)] }).slice(0, -30), 'backup_flaw_json'],
    ['brackets without end', '['.repeat(100_000), 'backup_flaw_json'],
    ['null', 'null', 'backup_flaw_format'],
    ['a list', '[]', 'backup_flaw_format'],
    ['of another program', '{"format":"autre"}', 'backup_flaw_format'],
    ['a poisoned head', '{"__proto__":{"format":"compagnon-ror/dossiers"}}', 'backup_flaw_format'],
    ['newer', fileOf([], { version: 2 }), 'backup_flaw_newer'],
    [
      'newer, of another shape',
      fileOf([], { version: 2, kind: 'unheard-of', dossiers: { changed: 'shape' } }),
      'backup_flaw_newer',
    ],
    ['of no version', fileOf([], { version: 'x' }), 'backup_flaw_damaged'],
    ['of no kind', fileOf([], { kind: 'x' }), 'backup_flaw_damaged'],
    ['of no date', fileOf([], { madeOn: '2027-13-01' }), 'backup_flaw_damaged'],
    ['without a list', fileOf({}), 'backup_flaw_damaged'],
    ['of too many', fileOf(Array.from({ length: 20_001 }, () => 0)), 'backup_flaw_many'],
    ['too large', 'x'.repeat(40_000_001), 'backup_flaw_large'],
  ])('%s: refused', (_, text, expected) => {
    expect(flaw(text)).toBe(expected);
  });

  it('written over anywhere is met with a sentence, or with what is left of it', { timeout: 60_000 }, () => {
    const text = aText({ dossiers: [numbered(1), numbered(2), numbered(3)], settings: keptOf(DEFAULTS) });
    const put = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('[', '{"a":', '"__proto__":', 'NaN'),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), put, (from, length, over) => {
        const reading = readBackup(text.slice(0, from) + over + text.slice(from + length));
        if ('flaw' in reading) return;
        for (const dossier of reading.content.dossiers) expect(Dossier.safeParse(dossier).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes us throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(flaw(text)).toBeDefined();
      }),
    );
  });
});

describe('a bad record', () => {
  const good = numbered(1);
  const poisoned = [
    ['alone', '{"__proto__":{"x":1}}'],
    ['beside', JSON.stringify(good).replace('{', '{"__proto__":{"x":1},')],
    ['inside', JSON.stringify(good).replace('"structure":{', '"structure":{"__proto__":{"x":1},')],
    ['by constructor', JSON.stringify(good).replace('{', '{"constructor":{"prototype":{"x":1}},')],
    ['by depth', `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`],
  ];

  it.each(poisoned)('poisoned %s is set aside and harms nothing', (_, record) => {
    const { content, aside } = read(fileOf([good]).replace('"dossiers":[', `"dossiers":[${record},`));
    expect(content.dossiers).toEqual([good]);
    expect(aside).toHaveLength(1);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('is told with its place, its name and the part that is wrong', () => {
    const { aside } = read(
      fileOf([
        good,
        { ...good, state: 'lost' },
        { ...good, history: [{ on: 'hier', what: 'created' }] },
        { ...good, more: 1 },
        null,
        7,
        { ...good, structure: { name: 'x'.repeat(400) } },
      ]),
    );
    expect(aside.map(({ place, part }) => [place, part])).toEqual([
      [2, 'state'],
      [3, 'history'],
      [4, 'shape'],
      [5, 'shape'],
      [6, 'shape'],
      [7, 'structure'],
    ]);
    expect(aside[0]?.name).toBe('EHPAD 1');
    expect(flawSentences(aside)[0]).toBe('dossier n° 2, « EHPAD 1 » : son état n’est pas connu');
    expect(aside.at(-1)?.name).toHaveLength(80);
  });

  it('whatever it is, takes no good one with it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.nat(5), (bad, at) => {
        const records: unknown[] = [...bad];
        records.splice(at, 0, good);
        const { content, aside } = read(fileOf(records));
        expect(content.dossiers).toEqual([good]);
        expect(aside).toHaveLength(bad.length);
      }),
    );
  });

  it('with a setting or a preset that is no good, takes no other with it', () => {
    const preset = { name: 'Tarn', choice: { ...NO_CHOICE, department: '81' }, words: '' };
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constant({ constructor: {} })), (bad) => {
        const settings = { reminderDays: 3, off: ['guide', bad], presets: [bad, preset], separator: bad };
        const { content } = read(fileOf([], { settings }));
        expect(content.settings).toMatchObject({ reminderDays: 3, off: ['guide'], presets: [preset] });
      }),
    );
    const planted = fileOf([]).replace('"settings":{}', '"settings":{"reminderDays":3,"__proto__":{"notify":true}}');
    expect(read(planted).content.settings).toEqual({ reminderDays: 3 });
  });

  it('in a selection, nothing but dossiers counts', () => {
    const { content } = read(fileOf([good], { kind: 'selection', settings: { reminderDays: 3 }, pins: [{}] }));
    expect(content).toMatchObject({ settings: {}, pins: [], dossiers: [good] });
  });
});
