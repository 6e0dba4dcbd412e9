// A pasted sample becomes the files of a stored page, and nothing else does.
import { expect, test } from 'vitest';
import { SAMPLE_HEAD, sampleOf } from '../lib/sample/sample';
import type { OutlineElement } from '../lib/site/outline';
import { filesOfSample } from './sample-files';

const el = (tag: string, attributes: Record<string, string>, ...nodes: OutlineElement['nodes']): OutlineElement => ({
  tag,
  attributes,
  nodes,
});
const framed = el(
  'html',
  {},
  {
    ...el('frame', { name: 'menu', src: '/ror/menu.do', onload: 'f()' }),
    page: el('html', {}, el('body', {}, el('a', { href: 'javascript:go(3)', onclick: 'go(3)' }, 'Répertoire'))),
  },
);

test('a sample with frames becomes a page and its frames, tied by name', () => {
  const files = filesOfSample(sampleOf(framed), 'ancien-menu');
  expect([...files.keys()]).toEqual(['ancien-menu.html', 'ancien-menu.frame-1.html']);
  expect(files.get('ancien-menu.html')).toContain('src="ancien-menu.frame-1.html"');
  expect(files.get('ancien-menu.frame-1.html')).toMatch(/^<!DOCTYPE html>\n<html>[\s\S]*Répertoire/);
});

test('what mail makes of line ends does not matter', () => {
  const files = filesOfSample(`\uFEFF${sampleOf(framed).replaceAll('\n', '\r\n')}\r\n`, 'a');
  expect(files.size).toBe(2);
  expect([...files.values()].join('')).not.toContain('\r');
});

test.each([
  ['', /n’est pas une structure/],
  ['<html>', /n’est pas une structure/],
  [`${SAMPLE_HEAD}<script>go()</script>`, /balise/],
  [`${SAMPLE_HEAD}<a onclick="go()">`, /code dans un attribut/],
  [`${SAMPLE_HEAD}<a href="javascript:go()">`, /code dans un lien/],
  [`${SAMPLE_HEAD}<img src="https://a.test/x">`, /adresse/],
  [`${SAMPLE_HEAD}<a href="https://a.test/">`, /adresse/],
  [`${SAMPLE_HEAD}<iframe srcdoc="x">`, /cadre/],
])('%s is refused', (text, reason) => {
  expect(() => filesOfSample(text, 'a')).toThrow(reason);
});

test.each(['../a', 'A', 'a b', '', 'a.b'])('a page cannot be called « %s »', (name) => {
  expect(() => filesOfSample(sampleOf(framed), name)).toThrow(/Nom de page impossible/);
});
