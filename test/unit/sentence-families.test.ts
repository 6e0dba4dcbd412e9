// Sentences asked for by a name made as it runs: there is one for each thing that may be named.
import { expect, it } from 'vitest';
import { NEEDS } from '@/lib/frames/needs';
import { FEATURE_IDS } from '@/lib/settings/schema';
import { SENTENCES } from '../support/sentences';

const key = (id: string) => id.replaceAll('-', '_');
const parts = [...new Set(Object.values(NEEDS).flatMap((needs) => [...needs.parts, ...needs.uses, ...needs.may]))];
const lost = Object.values(NEEDS).flatMap(({ parts, uses }) => [...parts, ...uses]);
/** Those that may be told to have lost what they need. */
const losing = FEATURE_IDS.filter((id) => NEEDS[id].page);
const pages = ['sign-in', 'home', 'directory', 'structure', 'dossier', 'unknown'];

it.each([
  ['each feature', FEATURE_IDS.flatMap((id) => [`feature_${key(id)}`, `feature_${key(id)}_about`])],
  ['each feature that may be lost', losing.map((id) => `the_feature_${key(id)}`)],
  ['each page', pages.map((page) => `health_page_${key(page)}`)],
  ['each page a feature is for', losing.map((id) => `the_page_${NEEDS[id].page}`)],
  ['each part', parts.map((part) => `part_${part}`)],
  ['each part that may be lost', lost.map((part) => `the_${part}`)],
  ['each order', ['due', 'oldest', 'reminder', 'name'].map((order) => `dossiers_order_${order}`)],
  ['each way to know a part', ['words', 'field', 'css', 'makeup', 'taught'].map((by) => `health_by_${by}`)],
  ['each place compared', ['inside', 'outside'].flatMap((at) => [`compare_${at}_title`, `compare_${at}_unseen`])],
])('%s', (_, keys) => {
  expect(keys.length).toBeGreaterThan(1);
  expect(keys.filter((one) => !(one in SENTENCES.fr))).toEqual([]);
});
