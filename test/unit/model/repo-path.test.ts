import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '#core/model/errors';
import {
  comparePaths,
  isWithin,
  join,
  nameOf,
  parentOf,
  type RepoPath,
  ROOT,
  relative,
  repoPath,
  tryRepoPath,
} from '#core/model/repo-path';

const name = fc.stringMatching(/^[a-z.-]{1,3}$/).filter((text) => text !== '.' && text !== '..');
const path = fc.array(name, { maxLength: 4 }).map((parts) => (parts.join('/') || '.') as RepoPath);

describe('repoPath', () => {
  test.each([
    ['a/b', 'a/b'],
    ['./a//b/', 'a/b'],
    ['a/../b', 'b'],
    ['a/..', '.'],
    ['', '.'],
    ['a\\b', 'a\\b'],
    ['__proto__', '__proto__'],
  ])('%j becomes %j', (text, normal) => expect(repoPath(text)).toBe(normal));

  test.each([
    '..',
    '../../x',
    'a/../../b',
    '/etc/passwd',
    '\\\\server\\share',
    '\\x',
    'C:x',
    'C:..\\x',
    './C:..\\x',
    './\\x',
    '..\\x',
    'a/b\\..\\..\\..\\x',
    'a\0b',
  ])('%j is refused', (text) => {
    expect(() => repoPath(text)).toThrow(UserError);
    expect(tryRepoPath(text)).toBeNull();
  });

  test('is taken from a base, and may go up to the root but not beyond', () => {
    const base = repoPath('a/b');
    expect(repoPath('../c', base)).toBe('a/c');
    expect(repoPath('../..', base)).toBe('.');
    expect(() => repoPath('../../..', base)).toThrow('leaves the repository');
  });

  test('whatever is accepted is normal, and stays inside the root', () => {
    const text = fc
      .array(fc.constantFrom('a', '..', '.', '', '/', 'C:', 'C:..', '\\', '..\\..', 'a\\..', '\0', 'b'))
      .map((all) => all.join('/'));
    fc.assert(
      fc.property(text, (given) => {
        const got = tryRepoPath(given);
        if (got === null) return;
        expect(repoPath(got)).toBe(got);
        expect(posix.resolve('/root', given)).toBe(posix.join('/root', got));
        expect(`${posix.resolve('/root', got)}/`).toMatch(/^\/root\//);
        expect(`${win32.resolve('D:\\root', got)}\\`).toMatch(/^D:\\root\\/);
      }),
    );
  });
});

test('a path from a base leads where POSIX says, wherever that is inside', () => {
  const text = fc.array(fc.constantFrom('a', '..', '.', '', 'a.b', '.c', '...'), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(path, text, (base, parts) => {
      const given = parts.join('/');
      fc.pre(!given.startsWith('/'));
      const inside = posix.relative('/root', posix.resolve('/root', base, given));
      expect(tryRepoPath(given, base)).toBe(climbs(base, parts) ? null : inside || '.');
    }),
  );
});

/** Whether a way from `base` is above the root at any of its steps. */
function climbs(base: RepoPath, parts: readonly string[]): boolean {
  let depth = base === ROOT ? 0 : base.split('/').length;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

test('a path is its folder and its name', () => {
  expect(parentOf(ROOT)).toBeNull();
  expect(parentOf(repoPath('a'))).toBe(ROOT);
  fc.assert(
    fc.property(path, (given) => {
      fc.pre(given !== ROOT);
      expect(join(parentOf(given) ?? ROOT, nameOf(given))).toBe(given);
    }),
  );
});

test('the way from a folder to a path leads there', () => {
  expect(relative(repoPath('a/b'), repoPath('a/c'))).toBe('../c');
  expect(relative(repoPath('a'), repoPath('a'))).toBe('.');
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(repoPath(relative(from, to), from)).toBe(to);
      expect(isWithin(to, from)).toBe(relative(from, to).split('/')[0] !== '..');
    }),
  );
});

test('a folder holds itself and what lies below, not what only starts like it', () => {
  expect(isWithin(repoPath('a'), repoPath('a'))).toBe(true);
  expect(isWithin(repoPath('a/b'), repoPath('a'))).toBe(true);
  expect(isWithin(repoPath('ab'), repoPath('a'))).toBe(false);
  expect(isWithin(repoPath('a'), ROOT)).toBe(true);
});

test('paths are ordered by code unit, whatever the locale', () => {
  expect(['b', 'a/x', 'B', 'a-b', '\u00e4', 'a'].sort(comparePaths)).toEqual([
    'B',
    'a',
    'a-b',
    'a/x',
    'b',
    '\u00e4',
  ]);
});
