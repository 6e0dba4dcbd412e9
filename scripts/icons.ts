// Draws the extension's icon in every size the browsers ask for: `npx tsx scripts/icons.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { encodePng } from './png.ts';

export const SIZES = [16, 24, 32, 48, 96, 128];

type Colour = readonly [red: number, green: number, blue: number];
const PETROL: Colour = [13, 92, 99];
const WHITE: Colour = [255, 255, 255];
const AMBER: Colour = [245, 166, 35];

/** Samples a side of each pixel, for smooth edges. */
const SAMPLES = 8;

type Shape = (x: number, y: number) => boolean;

/** Shapes are drawn on a square of side 1, y downwards. */
const roundedBox =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
  };

const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

const stroke =
  (points: readonly (readonly [number, number])[], width: number): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i] ?? [bx, by];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 <= (width / 2) ** 2;
    });

/** A folder with a tick, and the dot of a reminder. Small sizes lose the tick, which would only blur, and get larger parts. */
function layers(size: number): (readonly [Shape, Colour])[] {
  const small = size < 32;
  // On whole pixels, for straight edges that are sharp.
  const at = (place: number) => Math.round(place * size) / size;
  const [left, top, right, bottom] = [at(0.19), at(0.26), at(0.81), at(0.77)];
  const [dotX, dotY, dot] = small ? [0.76, 0.27, 0.2] : [0.78, 0.27, 0.14];
  return [
    [roundedBox(0, 0, 1, 1, 0.22), PETROL],
    [roundedBox(left, top, left + 0.32, bottom, 0.06), WHITE],
    [roundedBox(left, at(0.36), right, bottom, 0.06), WHITE],
    ...(small
      ? []
      : [
          [
            stroke(
              [
                [0.32, 0.57],
                [0.415, 0.665],
                [0.585, 0.485],
              ],
              0.08,
            ),
            PETROL,
          ] as const,
        ]),
    [disc(dotX, dotY, dot + 0.055), PETROL],
    [disc(dotX, dotY, dot), AMBER],
  ];
}

/** The icon at `size` pixels a side, as RGBA bytes row by row. */
export function drawIcon(size: number): Uint8Array {
  const shapes = layers(size).reverse();
  const pixels = new Uint8Array(size * size * 4);
  const total = SAMPLES * SAMPLES;
  for (let i = 0; i < size * size; i++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let s = 0; s < total; s++) {
      const x = ((i % size) + ((s % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (Math.floor(i / size) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size;
      const colour = shapes.find(([inside]) => inside(x, y))?.[1];
      if (!colour) continue;
      covered++;
      colour.forEach((value, channel) => {
        sum[channel] = (sum[channel] ?? 0) + value;
      });
    }
    if (covered)
      pixels.set([...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / total)], i * 4);
  }
  return pixels;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../public/icon/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), encodePng(size, drawIcon(size)));
}
