import { expect, it } from 'vitest';
import { type RepoPath, ROOT, repoPath } from '#core/model/repo-path';
import { uvMembers } from '#core/read/python/uv-workspace';

const folders = ['.', 'other', 'w', 'w/.hidden', 'w/a', 'w/a/b', 'w/d/e/f', 'w/x', 'w/{x,y}'];
const members = (globs: string[], exclude: string[] = [], root: RepoPath = repoPath('w')) =>
  uvMembers(
    root,
    { members: globs, exclude },
    folders.map((folder) => repoPath(folder)),
  );

// test/oracle/uv-members.test.ts holds the same rules against uv itself.
it('takes dots for nothing special, and braces for text', () => {
  expect(members(['*'])).toEqual(['w/.hidden', 'w/a', 'w/x', 'w/{x,y}']);
  expect(members(['{x,y}'])).toEqual(['w/{x,y}']);
  expect(members(['*'], ['{x,y}', '.*'])).toEqual(['w/a', 'w/x']);
});

it('lets a star cross slashes in exclude alone', () => {
  expect(members(['a', 'a/*'])).toEqual(['w/a', 'w/a/b']);
  expect(members(['a', 'a/*'], ['a*'])).toEqual([]);
  expect(members(['a', 'a/*'], ['a'])).toEqual(['w/a/b']);
});

it('reads ** as any number of folders', () => {
  expect(members(['**/f', '**/a/b'])).toEqual(['w/a/b', 'w/d/e/f']);
  expect(members(['a', 'a/b', 'd/e/f'], ['**/b', 'd/**'])).toEqual(['w/a']);
});

it('never names the root, and resolves what leads out of it', () => {
  expect(members(['.', '**'], [], ROOT)).not.toContain('.');
  expect(members(['../other', '../../etc/*'])).toEqual(['other']);
});

it('takes linear time for many stars', () => {
  const found = members(
    [`${'*a'.repeat(1_000)}b`, `${'**/'.repeat(500)}x`],
    [`${'*'.repeat(2_000)}z`, `${'**/'.repeat(8)}z`],
  );
  expect(found).toEqual(['w/x']);
});
