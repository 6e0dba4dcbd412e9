// Every picture of the product, and how each stands to the stored one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRONT_NAMES } from '../ror/server';
import { onSite } from './on-site';
import { ownPages } from './own-pages';
import { decode, difference } from './picture';

/** Receives a picture under its name, as it is taken. */
export type Keep = (name: string, png: Buffer) => Promise<void> | void;

export const STORED = join(import.meta.dirname, 'stored');

/** The share of pixels that may differ: a day of two figures in place of one, not a button that moved. */
export const TOLERANCE = 0.005;

/** Takes all of them, in Chromium: browsers draw letters differently, and so do systems with other fonts. */
export async function takeAll(keep: Keep): Promise<void> {
  await ownPages(keep);
  for (const front of FRONT_NAMES) await onSite(front, keep);
}

/** How much differs from the stored picture of that name; 1 when there is none. */
export function differenceFromStored(name: string, png: Buffer): number {
  let stored: Buffer;
  try {
    stored = readFileSync(join(STORED, `${name}.png`));
  } catch {
    return 1;
  }
  return difference(decode(stored), decode(png));
}
