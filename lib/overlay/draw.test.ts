// @vitest-environment happy-dom
// Drawing over what was drawn: the same result as drawing afresh, and the same elements where they are of the same make.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Drawn } from '@/lib/messages';
import { hostileTexts, RUN } from '@/test/support/hostile-texts';
import { draw } from './draw';

let place: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  place = document.createElement('div');
  document.body.append(place);
});

const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('un', 'deux', 'trois'),
    fc
      .tuple(
        fc.constantFrom('p', 'span', 'button', 'ul'),
        fc.dictionary(
          fc.constantFrom('class', 'title', 'hidden', 'disabled', 'aria-pressed', 'data-act'),
          fc.oneof(fc.boolean(), fc.constantFrom('a', 'b')),
        ),
        fc.array(tie('drawn'), { maxLength: 3 }),
      )
      .map(([tag, attributes, inside]): Drawn => [tag, attributes, ...inside]),
  ),
}));

const fresh = (pieces: Drawn[]) => {
  const element = document.createElement('div');
  draw(element, pieces);
  return element;
};
/** Attributes come in the order they were set. */
const told = (element: Element): unknown => [
  element.localName,
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  [...element.childNodes].map((node) => (node instanceof Element ? told(node) : node.nodeValue)),
];

test('whatever stood there, what is drawn is what would be drawn afresh', () => {
  fc.assert(
    fc.property(fc.array(fc.array(drawn, { maxLength: 4 }), { minLength: 2, maxLength: 4 }), (drawings) => {
      const element = document.createElement('div');
      for (const pieces of drawings) draw(element, pieces);
      expect(told(element)).toEqual(told(fresh(drawings.at(-1) ?? [])));
    }),
    { numRuns: 300 },
  );
});

test('an element of the same make stays, and with it the focus', () => {
  draw(place, [['button', { 'aria-pressed': false }, 'MSS']]);
  const button = place.querySelector('button');
  button?.focus();
  draw(place, [
    ['button', { 'aria-pressed': true }, 'MSS 12'],
    ['p', {}, 'douze'],
  ]);
  expect(place.querySelector('button')).toBe(button);
  expect(document.activeElement).toBe(button);
  expect(button?.getAttribute('aria-pressed')).toBe('true');
});

test('an element of our own is put in its place and left as it is', () => {
  const own = document.createElement('input');
  own.value = 'tilleuls';
  draw(place, ['avant', own]);
  draw(place, [['p', {}, 'autre'], own, 'après']);
  expect([...place.childNodes].map((node) => node.nodeName)).toEqual(['P', 'INPUT', '#text']);
  expect(own.value).toBe('tilleuls');
  draw(place, [['input', { type: 'text' }]]);
  expect(place.firstElementChild).not.toBe(own);
});

test('a choice is made once its options are there, and made again when the user had changed it', () => {
  const choice = (value: string): Drawn => [
    'select',
    { value },
    ['option', { value: '' }, 'tous'],
    ['option', { value: '31' }, 'Haute-Garonne'],
  ];
  draw(place, [choice('31')]);
  const select = place.querySelector('select') as HTMLSelectElement;
  expect(select.value).toBe('31');
  select.value = '';
  draw(place, [choice('31')]);
  expect(select.value).toBe('31');
  draw(place, [['input', { type: 'radio', checked: true }]]);
  expect((place.firstElementChild as HTMLInputElement).checked).toBe(true);
});

test('a picture is drawn in its own name space', () => {
  draw(place, [['svg', { viewBox: '0 0 2 2' }, ['path', { d: 'M0 0' }]]]);
  expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test.each([
  ['text', (text: string): Drawn[] => [['p', {}, text]]],
  ['text beside another', (text: string): Drawn[] => [['p', {}, 'avant ', text, ['b', {}, text]], text]],
  ['an attribute', (text: string): Drawn[] => [['p', { title: text, 'aria-label': text, 'data-act': text }]]],
  [
    'a value',
    (text: string): Drawn[] => [
      ['input', { value: text }],
      ['option', { value: text }, text],
    ],
  ],
])('a hostile text stays a text, as %s', (_, drawing) => {
  draw(place, drawing('anodin'));
  const shape = [...place.querySelectorAll('*')].map(({ localName }) => localName);
  for (const text of hostileTexts()) {
    draw(place, drawing(text));
    expect([...place.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(shape);
    expect(told(place)).toEqual(told(fresh(drawing(text))));
  }
  expect(RUN in globalThis).toBe(false);
});

test('what is drawn of a hostile text is that text', () => {
  for (const text of hostileTexts()) {
    draw(place, [['p', { title: text }, text]]);
    expect(place.textContent).toBe(text);
    expect(place.querySelector('p')?.title).toBe(text);
  }
});
