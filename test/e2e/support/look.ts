// Looking: what the steps of a query lead to in every root of a surface, and what a message says of them.
import type { Frame, JSHandle, Page } from 'puppeteer-core';
import type { NameQuery, Step, Where } from './in-page/query';
import type { Seen } from './in-page/seen';
import { type InPage, inPage } from './inject';

/** The exact accessible name (any white space counts as one space), or a pattern. */
export type Name = string | RegExp;

/** A place to look in: one document or shadow root, and the frame it is in. */
export interface Root {
  frame: Frame;
  handle: JSHandle<ParentNode>;
}

/** Where a surface is to be found; asked again at each look, since frames reload and overlays come back. */
export interface Source {
  page: Page;
  label: string;
  roots(): Promise<Root[]>;
}

/** One match: the root it is in, and what it shows. */
export interface Match extends Root {
  queries: JSHandle<InPage>;
  seen: Seen;
}

/** Everything the steps lead to right now, in document order, frame by frame. */
export async function matchesOf(source: Source, steps: readonly Step[]): Promise<Match[]> {
  const perRoot = (await source.roots()).map(async (root) => {
    const queries = await inPage(root.frame);
    const found = await queries.evaluate((api, handle, path) => api.look(handle, path), root.handle, steps);
    return found.map((seen) => ({ ...root, queries, seen }));
  });
  return (await Promise.all(perRoot)).flat();
}

/** What a person reads on the whole surface. */
export async function textOf(source: Source): Promise<string> {
  const texts = (await source.roots()).map(async ({ frame, handle }) =>
    (await inPage(frame)).evaluate((api, root) => api.displayedText(root), handle),
  );
  return (await Promise.all(texts)).filter(Boolean).join('\n');
}

/** Roles and names of what is there, for the message of a test that did not find what it looked for. */
export async function listingOf(source: Source): Promise<string> {
  const lists = (await source.roots()).map(async ({ frame, handle }) =>
    (await inPage(frame)).evaluate((api, root) => api.listing(root), handle),
  );
  return (await Promise.all(lists)).flat().join('\n  ') || 'nothing at all';
}

export function step(role: string, name?: Name, where?: Where): Step {
  const query = name === undefined ? {} : { name: nameQuery(name) };
  return { role, ...query, ...(where ? { where } : {}) };
}

/** True when `text` holds `wanted`, white space aside. */
export function says(text: string, wanted: Name): boolean {
  const plain = (raw: string): string => raw.replace(/\s+/g, ' ').trim();
  return typeof wanted === 'string' ? plain(text).includes(plain(wanted)) : wanted.test(plain(text));
}

export function inWords({ role, name, where, nth }: Step): string {
  const called = name ? ` « ${'text' in name ? name.text : `/${name.source}/${name.flags}`} »` : '';
  return `${role}${called}${where ? ` ${JSON.stringify(where)}` : ''}${nth === undefined ? '' : ` #${nth}`}`;
}

function nameQuery(name: Name): NameQuery {
  return typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags };
}
