// What « autre médico-social » covers, and what it leaves out.
import { expect, test } from 'vitest';
import { groupsOfCategory } from './categories';
import { isOtherOffer } from './other-offer';

test.each(['197', '178', '165', '214', '177', '443', '340', '462'])('%s is other medico-social or social', (code) => {
  expect(isOtherOffer(code)).toBe(true);
  expect(groupsOfCategory(code)).toEqual([]);
});

test.each(['500', '255', '354', '355', '620', '611', '124', '300', '999', ''])('%s is not', (code) => {
  expect(isOtherOffer(code)).toBe(false);
});
