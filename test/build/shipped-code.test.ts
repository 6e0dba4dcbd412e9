// What the shipped code may not even contain, whoever wrote it: libraries pass the lint of our sources by.
import { describe, expect, it } from 'vitest';
import { filesOf } from './output';

/** Banned in every script of ours. `innerHTML` is Preact's own, for a property that no component may use (lint). */
const BANNED = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
  /\binsertAdjacentHTML\b/,
  /\bouterHTML\b/,
  /\bdocument\.cookie\b/,
  /\bdocument\.write\b/,
  /\bpostMessage\s*\(/,
];

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const scripts = [...filesOf(build)]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => [path, String(bytes)] as const);

  it.each(BANNED)('has no %s', (pattern) => {
    const found = scripts.flatMap(([path, code]) => {
      const hit = pattern.exec(code);
      return hit ? [`${path}: …${code.slice(Math.max(0, hit.index - 60), hit.index + 60)}…`] : [];
    });
    expect(scripts.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });
});
