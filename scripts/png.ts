// The smallest PNG writer and reader the icons need: 8-bit RGBA, no filter.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What every PNG file begins with. */
export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A part of the file: its length, its name, its content, their checksum. */
export function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** A square picture of `size` pixels a side, `pixels` as R, G, B, A bytes row by row. */
export function encodePng(size: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, colour type 6: RGBA.
  header.set([8, 6], 8);
  const line = size * 4;
  const raw = Buffer.alloc((line + 1) * size);
  for (let y = 0; y < size; y++) raw.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The pixels of a picture made by `encodePng`, to compare two files whatever the compressor's version.
 * @throws Error when the file is no such picture.
 */
export function decodePng(file: Buffer): { size: number; pixels: Buffer } {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG file');
  const size = file.readUInt32BE(16);
  const length = file.readUInt32BE(33);
  const raw = inflateSync(file.subarray(41, 41 + length));
  const line = size * 4;
  const rows = Array.from({ length: size }, (_, y) => raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)));
  return { size, pixels: Buffer.concat(rows) };
}
