import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHistory } from '#core/adapters/git/git-history';
import type { RepoPath } from '#core/model/repo-path';
import { git, gitRepository, scratchFolder, writeFiles } from '../../../support/scratch.ts';

const p = (path: string) => path as RepoPath;

test('the text as last committed, whatever the work tree and the index hold', () => {
  const root = gitRepository({ a: 'committed', 'sub/-b\n"': 'odd name', gone: 'gone' });
  writeFiles(root, { a: 'edited', new: 'new' });
  git(root, 'add', 'a', 'new');
  rmSync(join(root, 'gone'));
  expect(gitHistory(root).savedText(p('a'))).toBe('committed');
  expect(gitHistory(root).savedText(p('gone'))).toBe('gone');
  expect(gitHistory(root).savedText(p('new'))).toBeNull();
  expect(gitHistory(root).savedText(p('sub'))).toBeNull();
  expect(gitHistory(join(root, 'sub')).savedText(p('-b\n"'))).toBe('odd name');
});

test('no history is nothing saved', () => {
  const empty = scratchFolder();
  expect(gitHistory(empty).savedText(p('a'))).toBeNull();
  git(empty, 'init', '-q');
  writeFiles(empty, { a: 'a' });
  expect(gitHistory(empty).savedText(p('a'))).toBeNull();
});

test('a text conversion that the repository configures is not run', () => {
  const root = gitRepository({ a: 'plain', '.gitattributes': 'a diff=evil filter=evil\n' });
  const mark = join(scratchFolder(), 'ran');
  const command = `sh -c "touch ${mark}"`;
  writeFileSync(
    join(root, '.git/config'),
    `[diff "evil"]\n\ttextconv = ${command}\n[filter "evil"]\n\tsmudge = ${command}\n`,
  );
  expect(gitHistory(root).savedText(p('a'))).toBe('plain');
  expect(() => rmSync(mark)).toThrow('ENOENT');
});
