import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadFileTree, loadFileTreeAside } from '#core/adapters/files/file-tree';
import { GIT_ENV, gitRepository, scratchFolder, writeFiles } from '../../../support/scratch.ts';

beforeEach(() => {
  for (const [name, value] of Object.entries(GIT_ENV)) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

/** More than a pipe holds. */
const MANY = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a/${i}.py`, '']));

test.each<[string, () => string]>([
  [
    'a repository, with a deleted and an untracked file',
    () => {
      const root = gitRepository({ ...MANY, 'b/gone.py': 'x', '.gitignore': '*.log\n' });
      rmSync(join(root, 'b/gone.py'));
      writeFiles(root, { 'b/new.py': '', 'b/x.log': '' });
      return root;
    },
  ],
  ['a folder of a repository', () => join(gitRepository(MANY), 'a')],
  [
    'a plain folder',
    () => {
      const root = scratchFolder();
      writeFiles(root, { 'a.py': '' });
      return root;
    },
  ],
  [
    'a repository, and no place for what git writes',
    () => {
      const root = gitRepository(MANY);
      vi.stubEnv('RUNNER_TEMP', join(root, 'nothing'));
      return root;
    },
  ],
  [
    'a repository, and no git',
    () => {
      const root = gitRepository({ 'a.py': '' });
      vi.stubEnv('PATH', scratchFolder());
      return root;
    },
  ],
])('lists the same aside: %s', async (_, make) => {
  const root = make();
  const { paths } = loadFileTree(root);
  expect(paths.length).toBeGreaterThan(0);
  expect((await loadFileTreeAside(root)).paths).toEqual(paths);
});

test.each<[string, () => string]>([
  ['a folder that is not there', () => join(scratchFolder(), 'nothing')],
  [
    'an index that git cannot read',
    () => {
      const root = gitRepository({ 'a.py': '' });
      writeFileSync(join(root, '.git/index'), 'rubbish that is no index, but long enough to be read as one');
      return root;
    },
  ],
  [
    'a git that ends by a signal',
    () => {
      const root = gitRepository({ 'a.py': '' });
      const bin = scratchFolder();
      writeFileSync(join(bin, 'git'), '#!/bin/sh\nkill -9 $$\n');
      execFileSync('chmod', ['+x', join(bin, 'git')]);
      vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
      return root;
    },
  ],
])('refuses as well: %s', async (_, make) => {
  const root = make();
  const refusal = (() => {
    try {
      return loadFileTree(root).paths;
    } catch (error) {
      return error as Error;
    }
  })();
  expect(refusal).toMatchObject({ name: 'UserError', hint: expect.any(String) });
  await expect(loadFileTreeAside(root)).rejects.toMatchObject({
    name: 'UserError',
    hint: expect.any(String),
  });
});
