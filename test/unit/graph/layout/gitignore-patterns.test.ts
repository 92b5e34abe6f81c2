import { expect, it } from 'vitest';
import { gitignorePatterns } from '#core/graph/layout/gitignore-patterns';

it.each([
  ['*.py', 'a/b.py', true],
  ['b', 'a/b/c.py', true],
  ['b/', 'a/b', false],
  ['b/', 'a/b/c.py', true],
  ['/b', 'a/b', false],
  ['/b', 'b/c.py', true],
  ['a/b', 'x/a/b', false],
  ['a/**', 'a/x/y.py', true],
  ['a/**', 'a', false],
  ['**/gen', 'x/gen/y.py', true],
  ['{a,b}', 'a', false],
  ['# a', '# a', false],
  ['', 'a', false],
  ['[', 'a', false],
])('%j and %s: %s', (pattern, path, named) => {
  expect(gitignorePatterns([pattern])(path)).toBe(named);
});

it('lets the last pattern that matches count, `!` taking back', () => {
  const named = gitignorePatterns(['sub', '!sub/keep.py', 'keep.py.bak']);
  expect(['sub/a.py', 'sub/keep.py', 'other/sub/x.py'].map(named)).toEqual([true, false, true]);
});

it('names nothing without patterns', () => {
  expect(gitignorePatterns([])('a/b.py')).toBe(false);
});
