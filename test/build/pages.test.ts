// What a page of the extension reads before it draws: each file more makes it open later.
import { expect, it } from 'vitest';
import { filesOf } from './output';

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];
const page = (build: string, name: string) => String(filesOf(build).get(name));

it.each(BUILDS)('%s: the popup reads its code in two files, and two style sheets', (build) => {
  const html = page(build, 'popup.html');
  expect(html.match(/type="module"|modulepreload/g)).toHaveLength(2);
  expect(html.match(/"stylesheet"/g)).toHaveLength(2);
});

it.each(BUILDS)('%s: the pages of dossiers ask the session’s memory first, in less than 500 bytes', (build) => {
  for (const name of ['popup.html', 'sidepanel.html', 'dossiers.html']) {
    const scripts = page(build, name).match(/<script\s[^>]*src="[^"]+"/g);
    expect(
      scripts?.map((one) => one.includes('/session-first.js')),
      name,
    ).toEqual([true, false]);
  }
  expect(page(build, 'session-first.js').length).toBeLessThan(500);
});
