// What every page of a peer has in common: a box of words, and how long setting up took.
import { watchFrames } from '../in-page/frames';
import type { Line } from '../rows';

/** What a page of the bench tells whoever measures it. */
export interface Peer {
  box: HTMLInputElement;
  /** Milliseconds from the peer's start to the end of the frame that shows it. */
  setUp: number;
}

declare global {
  var peer: Peer | undefined;
}

/** Runs `setUp` once the page stands as it came, and tells of the box that it gives. */
export async function start(setUp: () => HTMLInputElement | Promise<HTMLInputElement>): Promise<void> {
  const frames = watchFrames(document);
  await frames.next(() => {});
  const began = performance.now();
  const box = await setUp();
  const { end } = await frames.next(() => {});
  globalThis.peer = { box, setUp: end - began };
}

/** A box in the flow of the page, above its list. */
export function addBox(): HTMLInputElement {
  const line = document.createElement('p');
  line.className = 'box';
  const box = document.createElement('input');
  box.type = 'text';
  box.autocomplete = 'off';
  line.append(box);
  document.body.prepend(line);
  return box;
}

/** The rows as data, for those that draw their own. */
export async function fetchLines(): Promise<Line[]> {
  const answer = await fetch(`/rows.json${location.search}`);
  return (await answer.json()) as Line[];
}

/** The table's body rows. */
export function tableRows(): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
}

/** A link in the first column, as in the table. */
export function linkTo({ id, name }: Line): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `/ror/fiche.do?et=${id}`;
  link.textContent = name;
  return link;
}
