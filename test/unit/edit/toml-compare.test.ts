import { expect, test } from 'vitest';
import { satisfiesChange } from '#core/edit/toml-compare';

const array = { same: (item: unknown) => String(item).toLowerCase(), kin: String };

test('under array rules an item is spelled as wanted or as it was before, in no other way', () => {
  const change = { path: ['x'], value: ['ab', 'c'], array };
  expect(satisfiesChange(['c', 'ab'], [], change)).toBe(true);
  expect(satisfiesChange(['c', 'AB'], ['AB'], change)).toBe(true);
  expect(satisfiesChange(['c', 'aB'], ['AB'], change)).toBe(false);
  expect(satisfiesChange(['c', 'c'], ['c'], change)).toBe(false);
});
