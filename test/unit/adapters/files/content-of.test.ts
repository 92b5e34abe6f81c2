import {
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import {
  commitFiles,
  GIT_ENV,
  git,
  gitRepository,
  scratchFolder,
  writeFiles,
} from '../../../support/scratch.ts';

beforeEach(() => {
  for (const [name, value] of Object.entries(GIT_ENV)) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

/** A repository whose files are older than its index, as they are a moment after any check-out. */
function settled(files: Readonly<Record<string, string>>): string {
  const root = gitRepository({});
  writeFiles(root, files);
  for (const path of Object.keys(files)) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000.5);
  commitFiles(root, {});
  return root;
}

/** The content by a look at the file, which is also what reading it tells. */
function content(root: string, path: string): string | null {
  const tree = loadFileTree(root);
  const found = tree.contentOf(path as RepoPath);
  const read = tree.readOnce(path as RepoPath);
  expect(read.kind === 'text' ? (read.content ?? null) : null).toBe(found);
  return found;
}

const saved = (root: string, path: string) =>
  `${git(root, 'rev-parse', `HEAD:${path}`).trim()}:${statSync(join(root, path)).size}`;

test('the blob and length of what nothing has touched', () => {
  const root = settled({ 'a.py': 'a', 'sub/b\n"é.py': 'b', 'sub/run.sh': '' });
  git(root, 'update-index', '--chmod=+x', 'sub/run.sh');
  expect(content(root, 'a.py')).toBe(saved(root, 'a.py'));
  expect(content(root, 'sub/b\n"é.py')).toBe(saved(root, 'sub/b\n"é.py'));
  expect(content(join(root, 'sub'), 'b\n"é.py')).toBe(saved(root, 'sub/b\n"é.py'));
});

test('what git changes on its way to the disk has another length than its blob', () => {
  const root = settled({ '.gitattributes': '*.py text eol=crlf\n', 'a.py': 'a\r\n', 'b.txt': 'a\n' });
  git(root, 'checkout', '-q', '-f', '.');
  const [a, b] = [content(root, 'a.py'), content(root, 'b.txt')];
  expect([a, b]).toEqual([saved(root, 'a.py'), saved(root, 'b.txt')]);
  expect(a?.split(':')[0]).toBe(b?.split(':')[0]);
  expect(a).not.toBe(b);
});

test('also in a linked work tree', () => {
  const root = settled({ 'a.py': 'a' });
  const linked = join(scratchFolder(), 'linked');
  git(root, 'worktree', 'add', '-q', linked);
  utimesSync(join(linked, 'a.py'), 1_700_000_000, 1_700_000_000);
  git(linked, 'add', 'a.py');
  expect(content(linked, 'a.py')).toBe(saved(root, 'a.py'));
});

test.each<[string, (root: string) => void]>([
  ['edited', (root) => writeFileSync(join(root, 'a.py'), 'aa')],
  [
    'edited to the same length, its time set back',
    (root) => {
      writeFileSync(join(root, 'a.py'), 'b');
      utimesSync(join(root, 'a.py'), 1_700_000_000, 1_700_000_000.5);
    },
  ],
  ['touched', (root) => utimesSync(join(root, 'a.py'), 1, 1)],
  [
    'another file of that name',
    (root) => {
      writeFileSync(join(root, 'new'), 'b');
      utimesSync(join(root, 'new'), 1_700_000_000, 1_700_000_000.5);
      renameSync(join(root, 'new'), join(root, 'a.py'));
    },
  ],
  ['gone', (root) => rmSync(join(root, 'a.py'))],
  [
    'a link',
    (root) => {
      unlinkSync(join(root, 'a.py'));
      symlinkSync('other.py', join(root, 'a.py'));
    },
  ],
  [
    'edited where git is told not to look',
    (root) => {
      git(root, 'update-index', '--assume-unchanged', 'a.py');
      writeFileSync(join(root, 'a.py'), 'b');
    },
  ],
  [
    'edited where git is told to skip it',
    (root) => {
      git(root, 'update-index', '--skip-worktree', 'a.py');
      writeFileSync(join(root, 'a.py'), 'b');
    },
  ],
])('none for a file that is %s', (_, change) => {
  const root = settled({ 'a.py': 'a', 'other.py': 'o' });
  expect(content(root, 'a.py')).not.toBeNull();
  change(root);
  expect(content(root, 'a.py')).toBeNull();
  expect(content(root, 'other.py')).toBe(saved(root, 'other.py'));
});

test('none for untracked files, links, conflicts, intended ones, and without git', () => {
  const root = settled({ 'a.py': 'a' });
  writeFiles(root, { 'new.py': 'n', 'meant.py': 'm' });
  git(root, 'add', '-N', 'meant.py');
  symlinkSync('a.py', join(root, 'link.py'));
  git(root, 'add', 'link.py');
  for (const path of ['new.py', 'meant.py', 'link.py', 'absent.py']) expect(content(root, path)).toBeNull();
  git(root, 'checkout', '-q', '-b', 'other');
  commitFiles(root, { 'a.py': 'other' });
  git(root, 'checkout', '-q', 'main');
  commitFiles(root, { 'a.py': 'main' });
  expect(() => git(root, 'merge', '-q', 'other')).toThrow();
  expect(content(root, 'a.py')).toBeNull();
  const plain = scratchFolder();
  writeFiles(plain, { 'a.py': 'a' });
  expect(content(plain, 'a.py')).toBeNull();
});

test('the blob of the index, whatever has become of the file; none for what git does not track', () => {
  const root = settled({ 'a.py': 'a', 'sub/b\n"é.py': 'b' });
  const ids = git(root, 'rev-parse', 'HEAD:a.py', 'HEAD:sub/b\n"é.py').trim().split('\n');
  writeFiles(root, { 'a.py': 'changed', 'new.py': 'n' });
  const tree = loadFileTree(root);
  expect(['a.py', 'sub/b\n"é.py'].map((path) => tree.blobOf(path as RepoPath))).toEqual(ids);
  expect(tree.blobOf('new.py' as RepoPath)).toBeNull();
  const plain = scratchFolder();
  writeFiles(plain, { 'a.py': 'a' });
  expect(loadFileTree(plain).blobOf('a.py' as RepoPath)).toBeNull();
});

test('none for a file as young as the index: it may have changed in the same moment', () => {
  const root = settled({ 'a.py': 'a' });
  const later = Date.now() / 1000 + 1000;
  utimesSync(join(root, 'a.py'), later, later);
  git(root, 'add', 'a.py');
  expect(content(root, 'a.py')).toBeNull();
});

test('to know it, no filter is run and the index is not written', () => {
  const root = settled({ 'a.py': 'a', '.gitattributes': '*.py filter=evil\n' });
  const mark = join(scratchFolder(), 'ran');
  git(root, 'config', 'filter.evil.clean', `sh -c "touch ${mark}; cat"`);
  const later = Date.now() / 1000 + 1000;
  utimesSync(join(root, 'a.py'), later, later);
  const index = readFileSync(join(root, '.git/index'));
  expect(content(root, 'a.py')).toBeNull();
  expect(() => rmSync(mark)).toThrow('ENOENT');
  expect(readFileSync(join(root, '.git/index'))).toEqual(index);
  git(root, 'ls-files', '--modified');
  expect(() => rmSync(mark)).not.toThrow();
});

test('the start of a text, where that is asked for, names the content of the whole', () => {
  const root = settled({
    'a.py': 'import a\nx = 1\n',
    'b.py': 'import \u00e9\nx\n',
    'c.py': '\ufeffimport a\nx\n',
  });
  const tree = loadFileTree(root);
  const start = tree.readOnce('a.py' as RepoPath, (bytes) => bytes.indexOf('x'));
  expect(start).toEqual({ kind: 'text', text: 'import a\n', isStart: true, content: saved(root, 'a.py') });
  expect(tree.readOnce('a.py' as RepoPath, ({ length }) => length)).not.toHaveProperty('isStart');
  const second = tree.readOnce('b.py' as RepoPath, (bytes) => bytes.indexOf('x'));
  expect(second).toMatchObject({ text: 'import \u00e9\n', isStart: true });
  // Its byte order mark is no part of the text.
  expect(tree.readOnce('c.py' as RepoPath, () => 3)).toMatchObject({ text: 'import a\nx\n', bom: true });
});
