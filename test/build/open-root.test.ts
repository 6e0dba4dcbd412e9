// The builds for tests differ from those for users by one word: the mode of the overlay's shadow root.
import { describe, expect, it } from 'vitest';
import { filesOf } from './output';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s and its test build', (build) => {
  const users = filesOf(build);
  const tests = filesOf(`${build}-test`);

  it('have the same files', () => {
    expect([...tests.keys()]).toEqual([...users.keys()]);
  });

  it('differ where there is an overlay alone, by « closed » and « open »', () => {
    const changed = [...users].filter(([path, bytes]) => !tests.get(path)?.equals(bytes)).map(([path]) => path);
    expect(changed).toEqual(['chunks/demo.js', 'ror.js']);
    for (const path of changed)
      expect(difference(String(users.get(path)), String(tests.get(path)))).toEqual(['closed', 'open']);
  });
});

/** What is left of two texts once their common beginning and end are taken off. */
function difference(one: string, other: string): [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
