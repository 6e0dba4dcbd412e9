// @vitest-environment happy-dom
// A form gives its fields in place of its own methods, where they are called so: « matches », « querySelectorAll ».
import { expect, it } from 'vitest';
import { select } from './roles';

it('is looked at like any other, beside a list', () => {
  document.body.innerHTML =
    '<section><ul></ul><form><input name="matches"><input name="querySelectorAll"></form></section>';
  const form = document.querySelector('form');
  const list = document.querySelector('ul');
  if (!form || !list) throw new Error('no page');
  const fields = [...form.children];
  // As a browser has them; this DOM gives the methods.
  Object.defineProperties(form, { matches: { value: fields[0] }, querySelectorAll: { value: fields[1] } });
  expect(select('form, input', document.body, list)).toEqual([form, ...fields]);
});
