import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '#core/adapters/files/find-root';
import { git, gitRepository, scratchFolder, writeFiles } from '../../../support/scratch.ts';

test('the work tree around a folder, the nearest one', () => {
  const root = gitRepository({ 'a/b/c': '' });
  expect(findRoot(root)).toBe(root);
  expect(findRoot(join(root, 'a/b'))).toBe(root);
  mkdirSync(join(root, 'a/inner/x'), { recursive: true });
  git(join(root, 'a/inner'), 'init', '-q');
  expect(findRoot(join(root, 'a/inner/x'))).toBe(join(root, 'a/inner'));
});

test('a worktree, whose .git is a file', () => {
  const other = join(scratchFolder(), 'other');
  git(gitRepository({ 'a/b': '' }), 'worktree', 'add', '-q', other);
  expect(findRoot(join(other, 'a'))).toBe(other);
});

test('the folder itself where there is no git, and past a .git that is none', () => {
  const folder = scratchFolder();
  writeFiles(folder, { 'a/.git/description': 'no HEAD here' });
  expect(findRoot(join(folder, 'a'))).toBe(join(folder, 'a'));
  const root = gitRepository({});
  writeFiles(root, { 'a/.git/description': 'no HEAD here' });
  expect(findRoot(join(root, 'a'))).toBe(root);
});
