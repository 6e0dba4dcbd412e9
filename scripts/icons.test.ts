// The icons stored are the ones the script draws, and they are what a toolbar needs: square, round-cornered, seen at 16 px.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcon, SIZES } from './icons.ts';
import { decodePng } from './png.ts';

test.each(SIZES)('public/icon/%i.png is what the script draws', (size) => {
  const stored = decodePng(readFileSync(new URL(`../public/icon/${size}.png`, import.meta.url)));
  expect(stored.size).toBe(size);
  expect(stored.pixels.equals(drawIcon(size))).toBe(true);
});

test.each(SIZES)('at %i px: transparent corner, white folder, amber dot', (size) => {
  const pixels = drawIcon(size);
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * size) * size + Math.floor(x * size)) * 4;
    return [...pixels.subarray(start, start + 4)];
  };
  expect(at(0, 0)[3]).toBeLessThan(255);
  expect(at(0.3, 0.72)).toEqual([255, 255, 255, 255]);
  expect(at(0.78, 0.27)).toEqual([245, 166, 35, 255]);
});
