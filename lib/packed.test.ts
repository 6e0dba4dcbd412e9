// What is packed comes back as it was; what is not is left alone.
import { expect, test } from 'vitest';
import { aDossier } from '@/test/support/dossier-rows';
import { packed, unpacked } from './packed';

test('a list comes back as it was', () => {
  const value = { dossiers: [aDossier({ note: 'à « voir »' })], today: '2027-01-04' };
  const sent = packed({ value });
  expect(sent).toEqual({ ok: true, text: expect.any(String) });
  expect(unpacked(sent)).toEqual({ ok: true, value });
});

test.each([undefined, null, { ok: false, code: 'storage' }, { ok: true, value: { text: 'BEGIN:VCALENDAR' } }])(
  '%j is left alone',
  (answer) => {
    expect(unpacked(answer)).toBe(answer);
  },
);
