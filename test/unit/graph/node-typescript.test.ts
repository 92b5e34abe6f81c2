import { expect, test } from 'vitest';
import { runsTypeScript } from '#core/graph/node-typescript';

test.each([
  ['>=22.18', true],
  ['22.18.0', true],
  ['^24 || ^22.18.1', true],
  ['>=22.17.9', false],
  ['^20 || ^24', false],
  ['22', false],
  ['*', false],
  ['lts/*', false],
  ['', false],
  [null, false],
])('%s: %s', (range, expected) => {
  expect(runsTypeScript(range)).toBe(expected);
});
