// Pictures as browsers make them (PNG, 8 bits, RGB or RGBA): read, written, and how much of two differs.
import { deflateSync, inflateSync } from 'node:zlib';
import { chunk, SIGNATURE } from '../../scripts/png';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, row by row. */
  pixels: Uint8Array;
}

/** A channel may differ as much before a pixel counts: edges of letters are not drawn alike every time. */
const SAME = 24;

/** @throws Error when the file is no such picture */
export function decode(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG file');
  const [width, height, depth, colour, interlaced] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file[24],
    file[25],
    file[28],
  ];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced) throw new Error('not an 8-bit RGB picture');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const size = colour === 2 ? 3 : 4;
  const lines = unfiltered(inflateSync(Buffer.concat(data)), width * size, height, size);
  if (size === 3) return { width, height, pixels: lines };
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) pixels.set(lines.subarray(i * 4, i * 4 + 3), i * 3);
  return { width, height, pixels };
}

/** Each byte was stored as what it differs by from those before, above, and before that one. */
function unfiltered(raw: Buffer, line: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < size ? 0 : (out[at - size] ?? 0);
      const up = y === 0 ? 0 : (out[at - line] ?? 0);
      const corner = x < size || y === 0 ? 0 : (out[at - line - size] ?? 0);
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The picture as small as one filter for all of it makes it, without loss. */
export function encode({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const sizes = [0, 1, 2].map((filter) => deflateSync(filtered(pixels, width * 3, height, filter), { level: 9 }));
  const smallest = sizes.reduce((one, other) => (other.length < one.length ? other : one));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', smallest), chunk('IEND', Buffer.alloc(0))]);
}

/** Each byte as what it differs by: from nothing (0), from that of the pixel before (1), from the one above (2). */
function filtered(pixels: Uint8Array, line: number, height: number, filter: number): Buffer {
  const raw = Buffer.alloc((line + 1) * height);
  const back = [0, 3, line][filter] ?? 0;
  for (let y = 0; y < height; y++) {
    raw[y * (line + 1)] = filter;
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const outside = filter === 0 || (filter === 1 ? x < back : y === 0);
      raw[y * (line + 1) + 1 + x] = (pixels[at] ?? 0) - (outside ? 0 : (pixels[at - back] ?? 0));
    }
  }
  return raw;
}

/** The share of pixels that differ, from 0 to 1; those that one has and the other has not count. */
export function difference(one: Picture, other: Picture): number {
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const common = { width: Math.min(one.width, other.width), height: Math.min(one.height, other.height) };
  let differ = width * height - common.width * common.height;
  for (let y = 0; y < common.height; y++)
    for (let x = 0; x < common.width; x++) {
      const [a, b] = [(y * one.width + x) * 3, (y * other.width + x) * 3];
      for (let i = 0; i < 3; i++)
        if (Math.abs((one.pixels[a + i] ?? 0) - (other.pixels[b + i] ?? 0)) > SAME) {
          differ++;
          break;
        }
    }
  return differ / (width * height);
}

/** With 16 shades a channel: half the size, and nearer to the original than what counts as different. */
export function coarse(picture: Picture): Picture {
  return { ...picture, pixels: picture.pixels.map((byte) => Math.round(byte / 17) * 17) };
}

/** No more than its first lines. */
export function cropped({ width, height, pixels }: Picture, longest: number): Picture {
  return { width, height: Math.min(height, longest), pixels: pixels.subarray(0, width * 3 * longest) };
}
