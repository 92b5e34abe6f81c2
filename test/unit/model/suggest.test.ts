import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggest } from '#core/model/suggest';

const KEYS = ['entry', 'extras', 'peers', 'targets', 'requires', 'dev-deps', 'deps', 'name'];

test.each([
  ['entri', 'entry'],
  ['extra', 'extras'],
  ['pers', 'peers'],
  ['dpes', 'deps'],
  ['dev_deps', 'dev-deps'],
  ['NAME', 'name'],
  ['require', 'requires'],
])('%s is taken for %s', (typed, meant) => {
  expect(suggest(typed, KEYS)).toBe(meant);
});

test.each(['', 'x', 'zzzzzz', 'workers', 'a'.repeat(100_000)])('nothing is near %.10s', (typed) => {
  expect(suggest(typed, KEYS)).toBeNull();
});

test('an exact candidate wins over one that is merely near, wherever it stands', () => {
  expect(suggest('deps', ['dep', 'deps', 'depss'])).toBe('deps');
});

test('a swap of neighbours is one edit, a distant swap is two', () => {
  expect(editDistance('abcd', 'abdc')).toBe(1);
  expect(editDistance('abcd', 'dbca')).toBe(2);
  expect(editDistance('', 'abc')).toBe(3);
});

test('the distance is symmetric, zero for equals alone, and at most the longer length', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
