// Views told as data: what is sent to the page is elements, attributes and texts, nothing that runs.
import { expect, test } from 'vitest';
import { hostileTexts } from '@/test/support/hostile-texts';
import { flatten } from './flatten';

const Row = ({ name, wide }: { name: string; wide?: boolean }) => (
  <li class={wide ? 'wide' : undefined}>
    {name} {wide && <b>!</b>}
  </li>
);

test('components are called, texts and attributes stay, holes go', () => {
  const view = (
    <ul aria-label="Noms">
      {['a', 'b'].map((name) => (
        <Row key={name} name={name} wide={name === 'b'} />
      ))}
      {null}
      {3}
    </ul>
  );
  expect(flatten(view)).toEqual([
    ['ul', { 'aria-label': 'Noms' }, ['li', {}, 'a', ' '], ['li', { class: 'wide' }, 'b', ' ', ['b', {}, '!']], '3'],
  ]);
});

test('fragments leave their content, text alone is itself', () => {
  expect(
    flatten(
      <>
        un<i>deux</i>
      </>,
    ),
  ).toEqual(['un', ['i', {}, 'deux']]);
  expect(flatten('seul')).toEqual(['seul']);
  expect(flatten(false)).toEqual([]);
});

test('it can be sent: it is the same after a trip through JSON', () => {
  const drawn = flatten(
    <button type="button" disabled={false} aria-pressed={true} data-act="mss">
      MSS
    </button>,
  );
  expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
  expect(drawn).toEqual([
    ['button', { type: 'button', disabled: false, 'aria-pressed': true, 'data-act': 'mss' }, 'MSS'],
  ]);
});

test('a hostile text comes out as the one text it went in as', () => {
  for (const text of hostileTexts()) {
    expect(flatten(<p title={text}>{text}</p>)).toEqual([['p', { title: text }, text]]);
    expect(flatten(<Words of={text} />)).toEqual([['span', { class: 'x' }, '« ', text, ' »']]);
  }
});

function Words({ of }: { of: string }) {
  return <span class="x">« {of} »</span>;
}
