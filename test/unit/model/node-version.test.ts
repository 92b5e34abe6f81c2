import fc from 'fast-check';
import { valid } from 'semver';
import { expect, it } from 'vitest';
import { isNodeVersion } from '#core/model/node-version';

it.each([
  ['1.2.3', true],
  ['0.0.0-alpha.1+build.5', true],
  ['1.2.3--', true],
  ['1.2', false],
  ['v1.2.3', false],
  ['=1.2.3', false],
  [' 1.2.3', false],
  ['01.2.3', false],
  ['1.2.3-01', false],
  ['9007199254740992.0.0', false],
  [`1.2.3-${'a'.repeat(300)}`, false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(isNodeVersion(text)).toBe(expected);
});

it('is what node-semver takes, but for a v, = or space before or behind', () => {
  const piece = fc.constantFrom('0', '1', '10', '01', 'a', '-', '.', '+', 'rc', '2.3', '1.2.3');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      expect(isNodeVersion(text), text).toBe(valid(text) !== null);
    }),
    { numRuns: 2_000 },
  );
});
