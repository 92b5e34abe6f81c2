import fc from 'fast-check';
import { satisfies, subset, validRange } from 'semver';
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
  ['>22.17', true],
  ['>= 22.18 < 25', true],
  ['22.18 - 24', true],
  ['20 - 24', false],
  ['<30', false],
  ['>=22.18.0-rc.1', false],
  ['>=22.18 nonsense', false],
])('%s: %s', (range, expected) => {
  expect(runsTypeScript(range)).toBe(expected);
});

test('node-semver agrees on every range that some version satisfies', () => {
  const number = fc.constantFrom('0', '1', '17', '18', '19', '20', '22', '23', '24', 'x');
  const version = fc
    .tuple(fc.constantFrom('20', '21', '22', '23', '24'), fc.array(number, { maxLength: 2 }))
    .map(([major, rest]) => [major, ...rest].join('.'));
  const comparator = fc
    .tuple(fc.constantFrom('', '>=', '>', '<', '<=', '=', '^', '~', '>= '), version)
    .map((pair) => pair.join(''));
  const set = fc.oneof(
    fc.array(comparator, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
    fc.tuple(version, version).map((pair) => pair.join(' - ')),
  );
  const range = fc.array(set, { minLength: 1, maxLength: 3 }).map((all) => all.join(' || '));
  const versions = [20, 21, 22, 23, 24, 25].flatMap((major) =>
    [0, 1, 17, 18, 19, 20, 21, 22, 23, 24, 25].flatMap((minor) =>
      [0, 1, 17, 18, 19, 20, 21, 22, 23, 24, 25].map((patch) => `${major}.${minor}.${patch}`),
    ),
  );
  fc.assert(
    fc.property(range, (text) => {
      fc.pre(validRange(text) !== null);
      // Of a set that nothing satisfies, every version is anything.
      fc.pre(text.split('||').every((one) => versions.some((each) => satisfies(each, one))));
      expect(runsTypeScript(text), text).toBe(subset(text, '>=22.18.0'));
    }),
    { numRuns: 150 },
  );
});
