import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listByWalk } from '#core/adapters/files/folder-listing';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

test('a walk ends with an error, not with a part, where there are too many files', () => {
  const root = scratchFolder();
  writeFiles(root, { 'a/1': '', 'b/2': '', 'c/d/3': '' });
  expect([...listByWalk(root, 3).files].sort()).toEqual(['a/1', 'b/2', 'c/d/3']);
  expect(() => listByWalk(root, 2)).toThrow(`there are more than 2 files below ${root}`);
});

test('marks of environments and caches do not hide the root itself', () => {
  const root = scratchFolder();
  writeFiles(root, { 'env/pyvenv.cfg': '', 'env/a.py': '' });
  expect(listByWalk(root).files).toEqual([]);
  expect([...listByWalk(join(root, 'env')).files].sort()).toEqual(['a.py', 'pyvenv.cfg']);
});
