// @vitest-environment happy-dom
// What is left on a page when the extension goes, and what the next copy makes of it.
import { beforeEach, expect, test } from 'vitest';
import { farewell, sweep } from './ending';

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

function overlay(words: string) {
  const host = document.createElement('compagnon-ror');
  const root = host.attachShadow({ mode: 'open' });
  const dock = document.createElement('section');
  const box = document.createElement('input');
  box.className = 'search-box';
  box.value = words;
  dock.append(box);
  root.append(dock);
  document.documentElement.append(host);
  return { host, dock, root };
}

test('says that it is gone with what was being searched for, until it is closed', () => {
  const { host, dock } = overlay('eglant');
  const end = new AbortController();
  farewell(host, dock, end.signal);
  expect(dock.role).not.toBe('alert');
  end.abort();
  expect(dock.getAttribute('role') ?? dock.role).toBe('alert');
  expect(dock.textContent).toContain('« eglant »');
  expect(dock.querySelector('input')).toBeNull();
  dock.querySelector('button')?.click();
  expect(host.isConnected).toBe(false);
});

test('says nothing of words where there are none', () => {
  const { host, dock } = overlay('');
  const end = new AbortController();
  farewell(host, dock, end.signal);
  end.abort();
  expect(dock.textContent).not.toContain('«');
});

test('takes away what an earlier copy left, and goes on with its words', () => {
  const { host, root } = overlay('eglant');
  Object.assign(host, { openOrClosedShadowRoot: root });
  document.body.innerHTML = '<table><tr data-compagnon-ror="hidden"><td>EHPAD</td></tr></table>';
  expect(sweep()).toBe('eglant');
  expect(document.querySelector('compagnon-ror, [data-compagnon-ror]')).toBeNull();
  expect(document.querySelector('td')?.textContent).toBe('EHPAD');
});

test('leaves the frames of the site as many as they are', () => {
  overlay('');
  document.body.remove();
  const frameset = document.createElement('frameset');
  frameset.setAttribute('rows', '58,*,122');
  Object.defineProperty(frameset, 'rows', {
    get: () => frameset.getAttribute('rows'),
    set: (rows: string) => frameset.setAttribute('rows', rows),
  });
  frameset.append(...['frame', 'frameset', 'noframes'].map((name) => document.createElement(name)));
  document.documentElement.append(frameset);
  sweep();
  expect(frameset.getAttribute('rows')).toBe('58,*');
});

test('a page without one is left alone', () => {
  document.body.setAttribute('data-compagnon-ror', 'pointed');
  expect(sweep()).toBeUndefined();
  expect(document.body.hasAttribute('data-compagnon-ror')).toBe(true);
});
