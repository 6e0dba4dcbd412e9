// @vitest-environment happy-dom
// What is pressed on the page for the user, and what never is: a form's sending, a way out of the page.
import { beforeEach, expect, test } from 'vitest';
import { isTicked, press, tick } from './act';

let sent: number;
beforeEach(() => {
  sent = 0;
  document.body.innerHTML = `
    <form>
      <input type="checkbox" id="box">
      <button id="chip" aria-pressed="false">MSS</button>
      <button id="plain" type="button">Suivant</button>
    </form>
    <a id="away" href="/ror/autre">Suivant</a> <a id="jump" href="#page2">Suivant</a>`;
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
});
const the = (id: string) => document.getElementById(id) as HTMLElement;

test('a box is ticked, once', () => {
  tick(the('box'), true);
  tick(the('box'), true);
  expect(isTicked(the('box'))).toBe(true);
});

test('what would send its form is not pressed, even for a box', () => {
  tick(the('chip'), true);
  expect(press(the('chip'))).toBe(false);
  expect(sent).toBe(0);
});

test('a page is turned, and never left', () => {
  let pressed = 0;
  document.addEventListener('click', () => pressed++);
  expect(press(the('plain'))).toBe(true);
  expect(press(the('jump'))).toBe(true);
  expect(press(the('away'))).toBe(false);
  expect(pressed).toBe(2);
});
