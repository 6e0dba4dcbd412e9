// The overlay reads the departments from a message; they must be those that names are built with.
import { expect, test } from 'vitest';
import { OCCITANIE } from '../../lib/naming/departments';
import messages from '../../public/_locales/fr/messages.json';

test('the departments to choose from are those of the region', () => {
  expect(messages.departments.message.split('|')).toEqual(OCCITANIE.map(({ code, name }) => `${code} ${name}`));
});
