// How many files a page reads before it draws: each costs the popup more than what is in it.
import { expect, it } from 'vitest';
import { filesOf } from './output';

it.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s: the popup reads two scripts and two style sheets', (build) => {
  const html = String(filesOf(build).get('popup.html'));
  expect(html.match(/<script|modulepreload/g)).toHaveLength(2);
  expect(html.match(/"stylesheet"/g)).toHaveLength(2);
});
