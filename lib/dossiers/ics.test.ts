// The calendar file, read again by a parser that owes nothing to the writer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDossier, uuid } from '@/test/support/dossier-rows';
import { toIcs } from './ics';
import { snoozed } from './lifecycle';
import type { Dossier } from './schema';

type Component = { name: string; lines: Map<string, { parameters: string; value: string }>; inside: Component[] };

/** Octets to components, by the grammar of RFC 5545 §3.1 and §3.4; throws at what it does not allow. */
function parse(octets: Uint8Array): Component {
  const lines: number[][] = [];
  let line: number[] = [];
  for (let i = 0; i < octets.length; i++) {
    const octet = octets[i] ?? 0;
    if (octet === 13 && octets[i + 1] === 10) {
      if (line.length > 75) throw new Error('a line of more than 75 octets');
      // Each line by itself: cut within a character it is no UTF-8.
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(line));
      if (line[0] === 32) lines.at(-1)?.push(...line.slice(1));
      else lines.push(line);
      line = [];
      i++;
    } else if (octet === 127 || (octet < 32 && octet !== 9)) throw new Error(`control character ${octet}`);
    else line.push(octet);
  }
  if (line.length > 0) throw new Error('the last line has no end');
  const stack: Component[] = [{ name: '', lines: new Map(), inside: [] }];
  for (const bytes of lines) {
    const content = new TextDecoder().decode(Uint8Array.from(bytes));
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;"]*)*):(.*)$/su.exec(content) ?? [];
    const here = stack.at(-1);
    if (name === undefined || value === undefined || !here) throw new Error(`no content line: ${content}`);
    if (name === 'BEGIN') stack.push({ name: value, lines: new Map(), inside: [] });
    else if (name === 'END') {
      if (here.name !== value) throw new Error(`END:${value} in ${here.name}`);
      stack.pop();
      stack.at(-1)?.inside.push(here);
    } else {
      if (here.lines.has(name)) throw new Error(`${name} twice`);
      here.lines.set(name, { parameters: parameters ?? '', value });
    }
  }
  const [calendar, ...others] = stack[0]?.inside ?? [];
  if (!calendar || others.length > 0 || stack.length > 1) throw new Error('not one calendar');
  return calendar;
}

/** A value of type TEXT (§3.3.11), character by character; throws where one should have been escaped. */
function unescaped(value: string): string {
  let text = '';
  for (let i = 0; i < value.length; i++) {
    const c = value.charAt(i);
    if (c === ';' || c === ',') throw new Error(`bare ${c}`);
    if (c !== '\\') text += c;
    else {
      const next = value.charAt(++i);
      if (!['\\', ';', ',', 'n', 'N'].includes(next)) throw new Error(`no escape: \\${next}`);
      text += next.toLowerCase() === 'n' ? '\n' : next;
    }
  }
  return text;
}

const NOW = new Date('2027-01-05T11:22:33.456Z');
const read = (dossiers: readonly Dossier[], now = NOW, workingDaysOnly = false) => {
  const calendar = parse(new TextEncoder().encode(toIcs(dossiers, now, workingDaysOnly)));
  return calendar.inside;
};
const value = (component: Component | undefined, name: string) => component?.lines.get(name)?.value ?? '';
const starts = (dossiers: readonly Dossier[], now = NOW, workingDaysOnly = false) =>
  read(dossiers, now, workingDaysOnly).map((one) => value(one, 'DTSTART'));

describe('the calendar', () => {
  it('has one all-day event a dossier, with its alarm', () => {
    const url = 'https://ror.esante-occitanie.fr/ror/dossier?id=7,8;9';
    const calendar = parse(new TextEncoder().encode(toIcs([aDossier({ url })], NOW, false)));
    expect([calendar.name, value(calendar, 'VERSION'), value(calendar, 'PRODID')]).toEqual([
      'VCALENDAR',
      '2.0',
      '-//Compagnon ROR//Dossiers//FR',
    ]);
    const [event] = calendar.inside;
    expect(
      Object.fromEntries([...(event?.lines ?? [])].map(([name, { parameters, value }]) => [name + parameters, value])),
    ).toEqual({
      UID: `${uuid(1)}@compagnon-ror`,
      DTSTAMP: '20270105T112233Z',
      SEQUENCE: '29985802',
      'DTSTART;VALUE=DATE': '20270111',
      'DTEND;VALUE=DATE': '20270112',
      SUMMARY: 'À relancer\u00a0: 31 MAJ MSPH IME LES TILLEULS',
      DESCRIPTION: 'IME LES TILLEULS\\nTOULOUSE\\nFINESS 310000017',
      URL: url,
      TRANSP: 'TRANSPARENT',
    });
    const [alarm] = event?.inside ?? [];
    expect([alarm?.name, value(alarm, 'ACTION'), value(alarm, 'TRIGGER')]).toEqual(['VALARM', 'DISPLAY', 'PT9H']);
    expect(value(alarm, 'DESCRIPTION')).toBe(value(event, 'SUMMARY'));
  });

  it('is sound with no dossier', () => {
    expect(read([])).toEqual([]);
  });

  it('keeps the UID and raises the revision from one export to the next', () => {
    const [before] = read([aDossier()]);
    const [after] = read([aDossier({ name: 'Autre', remindOn: '2027-02-01' })], new Date('2027-01-05T11:24:00Z'));
    expect(value(after, 'UID')).toBe(value(before, 'UID'));
    expect(Number(value(after, 'SEQUENCE'))).toBeGreaterThan(Number(value(before, 'SEQUENCE')));
  });

  it('rings today for what is overdue, in the evening where asked, on working days where asked', () => {
    expect(starts([aDossier({ remindOn: '2026-11-01' })])).toEqual(['20270105']);
    const [event] = read([snoozed(aDossier(), '2027-01-20', '2027-01-05', true)]);
    expect([value(event, 'DTSTART'), value(event?.inside[0], 'TRIGGER')]).toEqual(['20270120', 'PT18H']);
    expect(starts([aDossier({ remindOn: '2027-03-27' })], NOW, true)).toEqual(['20270330']);
    expect(starts([aDossier()], new Date('2027-01-16T11:00Z'), true)).toEqual(['20270118']);
  });

  it('ends a day at the end of its month and year', () => {
    const [event] = read([aDossier({ remindOn: '2027-12-31' })]);
    expect(value(event, 'DTEND')).toBe('20280101');
  });

  it('gives no note, and no address off the ROR', () => {
    const text = toIcs([aDossier({ note: 'secret', url: 'https://evil.tld/\r\nATTACH:x' })], NOW, false);
    expect(text).not.toContain('secret');
    expect(text).not.toContain('evil');
  });

  it.each([
    'a\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
    'a\nATTACH:file:///etc/passwd',
    'a\rb\u2028c\u0085d',
    '\\n \\\\ ; , : "',
    'é'.repeat(200),
    '👩‍👩‍👧'.repeat(60),
    `\u0000\u0007\u001b[31m\u007f`,
    '\ud800x\udfff',
  ])('holds %j as the name and nothing more', (name) => {
    const [event, ...others] = read([aDossier({ name })]);
    expect(others).toEqual([]);
    const kept = name
      .replace(/\r\n?/g, '\n')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a name may hold.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
    expect(unescaped(value(event, 'SUMMARY'))).toBe(`À relancer\u00a0: ${kept}`);
  });

  it('gives back any text, whatever it is', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (texts) => {
        const events = read(
          texts.map(([name, structure], i) => aDossier({ id: uuid(i + 1), name, structure: { name: structure } })),
        );
        expect(events).toHaveLength(texts.length);
        for (const [i, event] of events.entries()) {
          const clean = (one = '') => one.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
          expect(unescaped(value(event, 'SUMMARY'))).toBe(`À relancer\u00a0: ${clean(texts[i]?.[0])}`);
          expect(unescaped(value(event, 'DESCRIPTION'))).toBe(clean(texts[i]?.[1]));
        }
      }),
    );
  });
});
