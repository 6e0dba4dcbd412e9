// Every surface looks as it did when its picture was accepted (`npm run pictures -- --accept`), in Chromium with the same fonts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { letters, storedLetters } from '../look/letters';
import { differenceFromStored, STORED, TOLERANCE, takeAll } from '../look/look';
import { measured } from './measured';

const CHANGED = resolve(import.meta.dirname, '../../pictures/look');

test('each picture is the stored one', { timeout: 600_000 }, async (context) => {
  const own = await letters();
  // Not a failure: another system draws other letters. Elsewhere, accept the pictures first.
  if (JSON.stringify(own) !== JSON.stringify(storedLetters())) context.skip('other fonts than the stored pictures');
  rmSync(CHANGED, { recursive: true, force: true });
  mkdirSync(CHANGED, { recursive: true });
  const shares = new Map<string, number>();
  await takeAll((name, png) => {
    const share = differenceFromStored(name, png);
    shares.set(name, share);
    if (share > TOLERANCE) writeFileSync(join(CHANGED, `${name}.png`), png);
  });
  const changed = [...shares].filter(([, share]) => share > TOLERANCE);
  expect(changed, `look at ${CHANGED}; if it is meant: npm run pictures -- --accept`).toEqual([]);
  const stored = readdirSync(STORED).filter((file) => file.endsWith('.png'));
  expect([...shares.keys()].map((name) => `${name}.png`).sort()).toEqual(stored.sort());
  const most = (Math.max(...shares.values()) * 100).toFixed(2).replace('.', ',');
  measured('P9', `${shares.size} images, ${most} % de différence au plus (0,5 % permis)`);
});
