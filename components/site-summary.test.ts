// The reports of several frames, told as one.
import { expect, test } from 'vitest';
import type { FrameReport } from '@/lib/messages';
import { summarize } from './site-summary';

const report = (page: FrameReport['page'], features: FrameReport['features'] = []): FrameReport => ({
  page,
  features,
  parts: [],
  took: 1,
});

test('nothing reported is a page we do not know', () => {
  expect(summarize([])).toEqual({ page: 'unknown', on: [], off: [], failed: [], lacking: [] });
});

test('in a frameset the frame with the sheet says which page this is', () => {
  expect(summarize([report('unknown'), report('home'), report('structure')]).page).toBe('structure');
});

test('a feature that runs in one frame runs, whatever the others lack', () => {
  const { on, lacking } = summarize([
    report('home', [{ id: 'guide', state: 'waiting', missing: ['directoryLink'] }]),
    report('directory', [{ id: 'guide', state: 'on', missing: [] }]),
  ]);
  expect(on).toEqual(['guide']);
  expect(lacking).toEqual([]);
});

test('what lacks a part is told with the part, of the frame that has most of them', () => {
  const { lacking } = summarize([
    report('home', [{ id: 'quick-filters', state: 'waiting', missing: ['mssToggle', 'structureList'] }]),
    report('directory', [{ id: 'quick-filters', state: 'waiting', missing: ['mssToggle'] }]),
  ]);
  expect(lacking).toEqual([{ id: 'quick-filters', missing: ['mssToggle'] }]);
});

test('what waits for another page is not told, what is off or failed is', () => {
  const summary = summarize([
    report('directory', [
      { id: 'dossier-name', state: 'waiting', missing: [] },
      { id: 'keyword-search', state: 'off', missing: [] },
      { id: 'guide', state: 'failed', missing: [] },
    ]),
  ]);
  expect(summary).toEqual({ page: 'directory', on: [], off: ['keyword-search'], failed: ['guide'], lacking: [] });
});
