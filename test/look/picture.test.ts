// Pictures are read as they were written, and a change is measured.
import { expect, it } from 'vitest';
import { encodePng } from '../../scripts/png';
import { decode, difference, encode, type Picture } from './picture';

/** A slope with a square on it. */
function drawn(width: number, height: number, square = 0): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++)
    pixels.set(i % width < square && i < square * width ? [255, 0, 0] : [i % 256, (i * 7) % 256, 40], i * 3);
  return { width, height, pixels };
}

it('reads what it writes, and what the icons are written with', () => {
  const picture = drawn(37, 21, 5);
  expect(decode(encode(picture))).toEqual(picture);
  const icon = decode(encodePng(2, Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 0, 0, 0, 255])));
  expect(icon).toEqual({ width: 2, height: 2, pixels: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0]) });
  expect(() => decode(Buffer.from('no picture at all'))).toThrow('not a PNG');
});

it('measures what differs: nothing, a tenth, a size', () => {
  const plain = drawn(100, 100);
  expect(difference(plain, plain)).toBe(0);
  const white: Picture = { ...plain, pixels: plain.pixels.map((_, i) => (i < 3000 ? 255 : 0)) };
  const black: Picture = { ...plain, pixels: plain.pixels.map(() => 0) };
  expect(difference(white, black)).toBeCloseTo(0.1);
  expect(difference(black, { width: 100, height: 50, pixels: black.pixels.slice(0, 15_000) })).toBeCloseTo(0.5);
});

it('lets what the eye does not see pass', () => {
  const plain = drawn(10, 10);
  expect(difference(plain, { ...plain, pixels: plain.pixels.map((byte) => Math.min(255, byte + 10)) })).toBe(0);
});
