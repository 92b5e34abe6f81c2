import { expect, test } from 'vitest';
import { bracketBeyond } from '#core/model/json-depth';

test.each<[string, number, number | null]>([
  ['[{"a": []}]', 3, null],
  ['[{"a": []}]', 2, 7],
  ['[1], [2]', 1, null],
  ['["[[[", "\\"[["]', 1, null],
  ['["never closed\n[[', 2, 16],
])('%j, limit %d', (text, limit, expected) => {
  expect(bracketBeyond(text, limit)).toBe(expected);
});
