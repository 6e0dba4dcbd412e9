// A sample of a page's structure, to send for repair: its make and its labels, nothing that it tells of anybody.
import type { OutlineElement, OutlineNode } from '@/lib/site/outline';
import { type Cut, cutAlike } from './alike';
import { attributesOf } from './attributes';
import { type Rename, renamer } from './identifiers';
import { EMPTY, tagOf, UNDRAWN, VOID } from './tags';
import { withShapes } from './texts';

/** A sample has to fit in a message: bytes. */
export const LIMIT = 200_000;
/** First line of a sample; the number is that of its form. */
export const SAMPLE_HEAD = '<!-- compagnon-ror sample 1 -->';
/** Stands before the document of each frame; the frame's `src` is its name. */
const frameLine = (name: string) => `<!-- ===== ${name} ===== -->`;

/** Tried one after the other until the sample fits. */
const CUTS: readonly Cut[] = [
  { from: 40, first: 12, last: 3 },
  { from: 16, first: 6, last: 2 },
  { from: 6, first: 3, last: 1 },
];
/** Deeper is layout around layout, and would exhaust whoever reads it. */
const DEEPEST = 400;

const bytes = (text: string) => new TextEncoder().encode(text).length;
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const more = (n: number) => (n > 0 ? `<!-- ${n} more -->` : '');

/** The sample of a page, at most `LIMIT` bytes: its documents as HTML, the outermost first. Pure. */
export function sampleOf(outline: OutlineElement): string {
  const page = withShapes(outline);
  let sample = '';
  for (const cut of CUTS) {
    sample = write(page, cut, Number.POSITIVE_INFINITY);
    if (bytes(sample) <= LIMIT) return sample;
  }
  // What is left after the cuts is cut off: a character may take three bytes.
  for (let most = LIMIT * 0.8; bytes(sample) > LIMIT && most > 1; most /= 2) sample = write(page, CUTS[2] as Cut, most);
  return sample;
}

/** Writes elements as HTML until `most` characters are written; ends of tags are broken, so that no space is added to the page. */
function write(page: OutlineElement, cut: Cut, most: number): string {
  const rename: Rename = renamer();
  const documents = [page];
  let left = most;

  function element(one: OutlineElement, depth: number): string {
    const tag = tagOf(one.tag, rename);
    if (!tag) return '';
    if (depth > DEEPEST) return more(1);
    const attributes = attributesOf(tag, one.attributes, rename);
    if (one.hidden && !UNDRAWN.has(tag)) attributes.set('hidden', '');
    if (one.page) attributes.set('src', `frame-${documents.push(one.page) - 1}`);
    const said = [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
    const start = `<${tag}${said.join('')}`;
    left -= start.length + tag.length + 10;
    if (VOID.has(tag)) return `${start}>`;
    const shadow = one.shadow ? `<template shadowrootmode="open">${nodes(one.shadow, depth + 1)}</template>` : '';
    const inside = EMPTY.has(tag) || typed(one) ? '' : nodes(one.nodes, depth + 1);
    return `${start}>${shadow}${inside}</${tag}>`;
  }

  function nodes(all: readonly OutlineNode[], depth: number): string {
    const line = `\n${' '.repeat(Math.min(depth, 20))}`;
    const parts: string[] = [];
    let cutOff = 0;
    for (const node of cutAlike(all, cut)) {
      if (left < 0) cutOff++;
      else if (typeof node === 'number') parts.push(more(node));
      else if (typeof node === 'string') {
        const text = node === ' ' ? line : escaped(node);
        left -= text.length;
        parts.push(text);
      } else {
        const before = parts.at(-1);
        const next = element(node, depth);
        // `</div\n><div>`: a new line where the page has no space.
        if (next && before && /[^-]>$/.test(before)) parts[parts.length - 1] = `${before.slice(0, -1)}${line}>`;
        if (next) parts.push(next);
      }
    }
    return parts.join('') + more(cutOff);
  }

  let text = SAMPLE_HEAD;
  for (let i = 0; i < documents.length; i++) {
    const heading = i === 0 ? '<!DOCTYPE html>' : `${frameLine(`frame-${i}`)}\n<!DOCTYPE html>`;
    text += `\n${heading}\n${element(documents[i] as OutlineElement, 0)}\n`;
  }
  return text;
}

/** A box of text that is no field: what it holds was typed all the same. */
const typed = ({ attributes }: OutlineElement) =>
  attributes.role === 'textbox' || (attributes.contenteditable ?? 'false').toLowerCase() !== 'false';
