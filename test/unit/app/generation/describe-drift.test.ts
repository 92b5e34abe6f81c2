import { expect, test } from 'vitest';
import { describeDifference } from '#core/app/generation/describe-drift';
import type { Plain } from '#core/edit/change';
import { type Equality, equality } from '#core/generate/owned';

const describe = (wanted: Plain | undefined, actual: Plain | undefined, how: Equality) => {
  const { expected, actual: found } = describeDifference({
    path: ['k'],
    wanted,
    actual,
    from: [],
    equality: how,
  });
  return [expected, found];
};
const { requirements, exact, ordered } = equality;

test.each<[string, Plain | undefined, Plain | undefined, Equality, [string, string]]>([
  ['scalars', 'a', 'b', exact, ['"a"', '"b"']],
  ['what is missing', 'a', undefined, exact, ['"a"', 'nothing']],
  ['what must be absent', undefined, { a: 1 }, exact, ['nothing', '{"a":1}']],
  [
    'of a collection only what is not in both',
    ['a', 'b>=1', 'c'],
    ['c', 'B >= 1.0', 'd'],
    requirements,
    ['"a"', '"d"'],
  ],
  ['a surplus item', ['a'], ['a', 'b'], requirements, ['nothing beyond the rest', '"b"']],
  ['a missing item', ['a', 'b'], ['b'], requirements, ['"a"', 'nothing beyond the rest']],
  ['all of it', ['a'], [], requirements, ['"a"', 'nothing']],
  ['duplicates', ['a', 'a'], ['a'], requirements, ['"a"', 'nothing beyond the rest']],
  ['a list in order, whole', ['a', 'b'], ['b', 'a'], ordered, ['["a","b"]', '["b","a"]']],
  ['another type', ['a'], 'a', requirements, ['["a"]', '"a"']],
])('%s', (_, wanted, actual, how, expected) => {
  expect(describe(wanted, actual, how)).toEqual(expected);
});

test('long values are cut', () => {
  const [expected = ''] = describe('x'.repeat(10_000), undefined, exact);
  expect(expected.length).toBeLessThan(600);
});
