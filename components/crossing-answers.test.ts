// Changes made one after the other, and answers that come late.
import { expect, test } from 'vitest';
import { showStored } from './crossing-answers';

/** A store that answers when told to, in the order asked; each answer is what was stored when the question came. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const later = <T>(value: T) => new Promise<T>((done) => waiting.push(() => done(value)));
  let stored = 0;
  return {
    read: () => later(stored),
    write: (value: number) => async () => {
      await later(undefined);
      stored = value;
    },
    async answer() {
      waiting.shift()?.();
      await new Promise((done) => setTimeout(done));
    },
    left: () => waiting.length,
  };
}

test('an answer of before a change is not shown over it, even when it was asked for after the change', async () => {
  const store = slowStore();
  const shown: number[] = [];
  const { refresh, change } = showStored(store.read, (value) => shown.push(value));
  const first = change(store.write(1));
  // Stored, and heard of: the page that changed it is told like any other.
  const second = change(store.write(2));
  const heard = refresh();
  expect(store.left()).toBe(2);
  await store.answer();
  await refresh();
  await store.answer();
  expect(shown).toEqual([]);
  await store.answer();
  await Promise.all([first, second, heard]);
  expect(shown).toEqual([2]);
});

test('a question asked before a change is not shown after it', async () => {
  const store = slowStore();
  const shown: number[] = [];
  const { refresh, change } = showStored(store.read, (value) => shown.push(value));
  const asked = refresh();
  const changed = change(store.write(1));
  await store.answer();
  await asked;
  expect(shown).toEqual([]);
  await store.answer();
  await store.answer();
  await changed;
  expect(shown).toEqual([1]);
});

test('a change refused is told, and what is stored is shown again', async () => {
  const shown: number[] = [];
  const { change } = showStored(
    async () => 7,
    (value) => shown.push(value),
  );
  await expect(change(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(shown).toEqual([7]);
});
