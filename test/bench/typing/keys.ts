// What is typed: whole queries letter by letter, then taken back letter by letter.
import type { KeyInput } from 'puppeteer-core';
import { BIG } from './competitors';

export interface Stroke {
  key: KeyInput;
  /** What the box holds after it. */
  text: string;
}

const QUERIES = ['ehpad tilleuls', 'st jean', '31'];
/** Where one key may take seconds. */
const FEW = ['ehp', '31'];

/** The queries typed in a list of that size. */
export function queriesFor(size: number): readonly string[] {
  return size >= BIG ? FEW : QUERIES;
}

/** The few queries that lists of every size are compared by. */
export const SHORT_QUERIES: readonly string[] = FEW;

/** The strokes that type `text` into an empty box. */
export function typed(text: string): Stroke[] {
  return [...text].map((letter, i) => ({ key: letter as KeyInput, text: text.slice(0, i + 1) }));
}

/** The strokes of a round: each query typed, then deleted. */
export function strokesOf(queries: readonly string[]): Stroke[] {
  return queries.flatMap((query) => [
    ...typed(query),
    ...typed(query).map((_, i): Stroke => ({ key: 'Backspace', text: query.slice(0, query.length - 1 - i) })),
  ]);
}

/** A person's pause after the page is as it should be, ms: at random, so that keys fall anywhere in a frame. */
export function humanPause(): number {
  return 50 + Math.random() * 70;
}

/** Between two keys of a burst, ms. */
export const BURST_PAUSE = 100;
