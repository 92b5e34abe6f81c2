import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { MAX_TEXT_BYTES } from '#core/adapters/files/text-file';
import { UserError } from '#core/model/errors';
import { type RepoPath, ROOT } from '#core/model/repo-path';
import {
  commitFiles,
  GIT_ENV,
  git,
  gitRepository,
  scratchFolder,
  writeFiles,
} from '../../../support/scratch.ts';

const p = (path: string) => path as RepoPath;
const kindOf = (root: string, path: string) => loadFileTree(root).read(p(path)).kind;

beforeEach(() => {
  for (const [name, value] of Object.entries(GIT_ENV)) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

describe('what a git repository holds', () => {
  test('tracked files and untracked ones that are not ignored, sorted by code unit; deleted ones are absent', () => {
    const root = gitRepository({
      'b/z.py': 'z',
      'a.py': 'a',
      'gone.py': 'x',
      '.gitignore': '*.log\n',
      Z: '',
    });
    rmSync(join(root, 'gone.py'));
    writeFiles(root, { 'b/new.py': 'new', 'b/x.log': 'ignored' });
    const tree = loadFileTree(root);
    expect(tree.paths).toEqual(['.gitignore', 'Z', 'a.py', 'b/new.py', 'b/z.py']);
    expect(tree.has(p('gone.py'))).toBe(false);
    expect(tree.read(p('gone.py'))).toEqual({ kind: 'absent' });
    expect(tree.read(p('b/x.log'))).toEqual({ kind: 'absent' });
    expect(tree.read(p('b/new.py'))).toEqual({ kind: 'text', text: 'new' });
  });

  test('folders are what holds a file; names are listed sorted, files and folders together', () => {
    const tree = loadFileTree(gitRepository({ 'a/x/1': '', 'a-b': '', 'a.txt': '', 'a/y': '', a0: '' }));
    expect(tree.list(ROOT)).toEqual(['a', 'a-b', 'a.txt', 'a0']);
    expect(tree.list(p('a'))).toEqual(['x', 'y']);
    expect(tree.list(p('a/y'))).toEqual([]);
    expect([tree.isFolder(ROOT), tree.isFolder(p('a/x')), tree.isFolder(p('a/y'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect([tree.has(ROOT), tree.has(p('a/x')), tree.has(p('x'))]).toEqual([true, true, false]);
    expect(tree.isFolder(p('__proto__'))).toBe(false);
  });

  test('a root in a subfolder has its own paths, and nothing above', () => {
    const root = gitRepository({ 'top.py': '', 'sub/one.py': '1', 'sub/deep/two.py': '2' });
    const tree = loadFileTree(join(root, 'sub'));
    expect(tree.paths).toEqual(['deep/two.py', 'one.py']);
    expect(tree.read(p('one.py'))).toEqual({ kind: 'text', text: '1' });
  });

  test('a folder that its repository ignores is walked: nothing found would look like nothing wrong', () => {
    const root = gitRepository({ '.gitignore': 'scratch/\n' });
    writeFiles(root, { 'scratch/a.py': 'a' });
    expect(loadFileTree(join(root, 'scratch')).paths).toEqual(['a.py']);
  });

  test('another worktree of the repository is listed like any', () => {
    const root = gitRepository({ 'a.py': 'a' });
    const other = join(scratchFolder(), 'other');
    git(root, 'worktree', 'add', '-q', other);
    expect(loadFileTree(other).paths).toEqual(['a.py']);
  });

  test('an unmerged file is one file', () => {
    const root = gitRepository({ f: 'base\n' });
    git(root, 'checkout', '-q', '-b', 'other');
    commitFiles(root, { f: 'theirs\n' });
    git(root, 'checkout', '-q', 'main');
    commitFiles(root, { f: 'ours\n' });
    expect(() => git(root, 'merge', 'other')).toThrow();
    expect(loadFileTree(root).paths).toEqual(['f']);
  });

  test('names with newline, quote, backslash, leading dash and beyond ASCII come as they are', () => {
    const names = ['-rf', '::error::x', 'a\nb', 'back\\slash', 'q"uote', '\u00e4', '\u{1f600}', '\uffee'];
    const tree = loadFileTree(gitRepository(Object.fromEntries(names.map((name) => [name, name]))));
    expect(tree.paths).toEqual([...names].sort());
    for (const name of names) expect(tree.read(p(name))).toEqual({ kind: 'text', text: name });
  });

  test.each(['git', 'walk'])('a name that is not UTF-8 is seen and unreadable (%s)', (how) => {
    const root = how === 'git' ? gitRepository({ 'ok.py': '' }) : scratchFolder();
    writeFileSync(Buffer.from(`${root}/bad-\xff.py`, 'latin1'), 'x');
    const read = loadFileTree(root).read(p('bad-\ufffd.py'));
    expect(read).toMatchObject({ kind: 'unreadable', message: 'the name of this file is not UTF-8' });
  });

  test('GIT_DIR and GIT_WORK_TREE of the caller lead nowhere else', () => {
    const root = gitRepository({ mine: '' });
    const other = gitRepository({ theirs: '' });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
    expect(loadFileTree(root).paths).toEqual(['mine']);
  });
});

describe('what is elsewhere is not missing', () => {
  test('sparse checkout and skip-worktree', () => {
    const root = gitRepository({ 'in/a': 'a', 'out/b': 'b', top: 't', skipped: 's' });
    git(root, 'sparse-checkout', 'set', 'in');
    const tree = loadFileTree(root);
    expect(tree.paths).toEqual(['in/a', 'out/b', 'skipped', 'top']);
    expect(tree.read(p('out/b'))).toEqual({ kind: 'elsewhere', why: 'sparse' });
    expect(tree.isFolder(p('out'))).toBe(true);
    expect(tree.read(p('in/a'))).toEqual({ kind: 'text', text: 'a' });
  });

  test('a skip-worktree file that is there is read, one that is gone is sparse', () => {
    const root = gitRepository({ here: 'h', gone: 'g' });
    git(root, 'update-index', '--skip-worktree', 'here', 'gone');
    rmSync(join(root, 'gone'));
    const tree = loadFileTree(root);
    expect(tree.read(p('here'))).toEqual({ kind: 'text', text: 'h' });
    expect(tree.read(p('gone'))).toEqual({ kind: 'elsewhere', why: 'sparse' });
  });

  test('submodules, also absent ones, and repositories embedded without being one', () => {
    const inner = gitRepository({ 'lib.py': '' });
    const root = gitRepository({ 'a.py': '' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'vendor/lib');
    git(root, 'commit', '-q', '-m', 'submodule');
    mkdirSync(join(root, 'other'));
    git(join(root, 'other'), 'init', '-q');
    const paths = ['.gitmodules', 'a.py'];
    expect(loadFileTree(root).paths).toEqual(paths);
    rmSync(join(root, 'vendor'), { recursive: true });
    const tree = loadFileTree(root);
    expect(tree.paths).toEqual(paths);
    for (const path of ['vendor/lib', 'vendor/lib/lib.py', 'other/x']) {
      expect(tree.read(p(path))).toEqual({ kind: 'elsewhere', why: 'submodule' });
      expect(tree.has(p(path))).toBe(true);
    }
    expect(tree.isFolder(p('vendor/lib'))).toBe(true);
    expect(tree.list(p('vendor'))).toEqual(['lib']);
    expect(tree.has(p('vendor/library'))).toBe(false);
  });

  test('an LFS pointer, and not a text that only mentions one', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    const root = gitRepository({
      'model.bin': pointer,
      'doc.md': `see: ${pointer}`,
      long: pointer.padEnd(1024),
    });
    expect(loadFileTree(root).read(p('model.bin'))).toEqual({ kind: 'elsewhere', why: 'lfs' });
    expect(kindOf(root, 'doc.md')).toBe('text');
    expect(kindOf(root, 'long')).toBe('text');
  });
});

describe('no program of the repository is started', () => {
  const evil = (mark: string) =>
    `[core]\n\trepositoryformatversion = 0\n\tfsmonitor = "touch ${mark}; false"\n`;

  test('core.fsmonitor of the repository itself', () => {
    const root = gitRepository({ 'a.py': '' });
    const mark = join(scratchFolder(), 'ran');
    writeFileSync(join(root, '.git/config'), evil(mark));
    git(root, 'ls-files', '--others');
    rmSync(mark);
    expect(loadFileTree(root).paths).toEqual(['a.py']);
    expect(() => rmSync(mark)).toThrow('ENOENT');
  });

  test('an embedded bare repository, as root and below it', () => {
    const root = gitRepository({ 'a.py': '' });
    const mark = join(scratchFolder(), 'ran');
    git(root, 'init', '-q', '--bare', 'bare');
    writeFiles(root, {
      'bare/config': `${evil(mark)}\tbare = false\n\tworktree = .\n`,
      'bare/info/exclude': '*\n',
    });
    git(join(root, 'bare'), 'add', '--force', 'config');
    rmSync(mark);
    expect(loadFileTree(join(root, 'bare')).has(p('HEAD'))).toBe(true);
    expect(loadFileTree(root).has(p('bare/HEAD'))).toBe(true);
    expect(() => rmSync(mark)).toThrow('ENOENT');
  });

  test('the remote helper of a partial clone whose ignore file was not fetched', () => {
    const source = gitRepository({ 'in/a': 'a', 'out/.gitignore': '*.x' });
    git(source, 'config', 'uploadpack.allowFilter', 'true');
    const folder = scratchFolder();
    const root = join(folder, 'clone');
    git(folder, 'clone', '-q', '--filter=blob:none', '--sparse', `file://${source}`, root);
    git(root, 'sparse-checkout', 'set', 'in');
    writeFiles(root, { 'out/new': '' });
    const mark = join(folder, 'ran');
    git(root, 'config', 'remote.origin.url', `ext::sh -c touch% ${mark}`);
    git(root, 'config', 'protocol.ext.allow', 'always');
    expect(() => loadFileTree(root)).toThrow(UserError);
    expect(() => rmSync(mark)).toThrow('ENOENT');
    // the trap is a real one: without the guard, the same listing runs the helper
    expect(() => git(root, 'ls-files', '--others', '--exclude-standard')).toThrow();
    rmSync(mark);
  });
});

describe('without git', () => {
  const files = {
    'a.py': '',
    'dist/kept.js': '',
    '.github/workflows/ci.yml': '',
    'node_modules/x/index.js': '',
    'sub/node_modules/y': '',
    'sub/__pycache__/z.pyc': '',
    'env/pyvenv.cfg': '',
    'env/lib/site.py': '',
    'cache/CACHEDIR.TAG': '',
    'clone/.git/HEAD': 'ref: refs/heads/main\n',
    'clone/x.py': '',
  };
  const walked = ['.github/workflows/ci.yml', 'a.py', 'dist/kept.js'];

  test('a plain folder is walked, past what tools make and what is another repository', () => {
    const root = scratchFolder();
    writeFiles(root, files);
    const tree = loadFileTree(root);
    expect(tree.paths).toEqual(walked);
    expect(tree.read(p('clone/x.py'))).toEqual({ kind: 'elsewhere', why: 'submodule' });
  });

  test('a repository is walked where PATH has no git', () => {
    const root = gitRepository({ 'a.py': '', '.gitignore': 'x.log\n' });
    writeFiles(root, { 'x.log': '' });
    vi.stubEnv('PATH', scratchFolder());
    expect(loadFileTree(root).paths).toEqual(['.gitignore', 'a.py', 'x.log']);
  });

  test('a .git file that leads nowhere is no repository', () => {
    const root = scratchFolder();
    writeFiles(root, { '.git': 'gitdir: ../nowhere\n', 'a.py': '' });
    expect(loadFileTree(root).paths).toEqual(['a.py']);
  });

  test('an empty folder is an empty tree', () => {
    const tree = loadFileTree(scratchFolder());
    expect([tree.paths, tree.list(ROOT), tree.has(ROOT)]).toEqual([[], [], true]);
  });
});

describe('what the user has to mend', () => {
  test('a root that is not there, or a file', () => {
    const root = scratchFolder();
    writeFiles(root, { file: '' });
    expect(() => loadFileTree(join(root, 'nothing'))).toThrow(UserError);
    expect(() => loadFileTree(join(root, 'file'))).toThrow('there is no folder');
  });

  test.skipIf(process.getuid?.() !== 0)('a repository of somebody else, whom git does not trust', () => {
    const root = gitRepository({ 'a.py': '' });
    execFileSync('chown', ['-R', '12345', root]);
    expect(() => loadFileTree(root)).toThrow('dubious ownership');
    try {
      loadFileTree(root);
    } catch (error) {
      expect(error).toMatchObject({ hint: expect.stringContaining(`safe.directory "${root}"`) });
    }
  });

  test('an index that git cannot read: no silent walk', () => {
    const root = gitRepository({ 'a.py': '' });
    writeFileSync(join(root, '.git/index'), 'rubbish that is no index, but long enough to be read as one');
    expect(() => loadFileTree(root)).toThrow(/git could not list the files of .*: /);
  });
});

describe('links', () => {
  test('inside the root they are followed, also to folders and in chains', () => {
    const root = gitRepository({ 'real/a.py': 'a' });
    symlinkSync('real/a.py', join(root, 'file'));
    symlinkSync('real', join(root, 'folder'));
    symlinkSync('folder', join(root, 'chain'));
    const tree = loadFileTree(root);
    for (const path of ['file', 'folder/a.py', 'chain/a.py']) {
      expect(tree.has(p(path))).toBe(true);
      expect(tree.read(p(path))).toEqual({ kind: 'text', text: 'a' });
    }
    expect(tree.read(p('chain/none'))).toEqual({ kind: 'absent' });
    expect(tree.read(p('folder'))).toMatchObject({
      kind: 'unreadable',
      message: 'is a folder, not a file',
    });
    expect(tree.isFolder(p('folder'))).toBe(false);
    for (const folder of ['real', 'folder', 'chain']) {
      expect(tree.real(p(folder))).toBe('real');
      expect(tree.real(p(`${folder}/a.py`))).toBe('real/a.py');
      expect(tree.real(p(`${folder}/none`))).toBeNull();
    }
    expect(tree.real(p('file'))).toBe('real/a.py');
  });

  test.each(['git', 'walk'])('out of the root they are not (%s)', (how) => {
    const outside = scratchFolder();
    writeFiles(outside, { secret: 'secret' });
    const root = how === 'git' ? gitRepository({}) : scratchFolder();
    symlinkSync(join(outside, 'secret'), join(root, 'absolute'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync('../../../../../../../../../../../../etc/passwd', join(root, 'relative'));
    const tree = loadFileTree(root);
    expect(tree.paths).toEqual(['absolute', 'folder', 'relative']);
    for (const path of tree.paths) {
      expect(tree.read(path)).toMatchObject({ message: 'is a link that leads out of the repository' });
    }
    expect(tree.real(p('folder'))).toBe('folder');
    expect(tree.real(p('folder/secret'))).toBeNull();
    expect(tree.read(p('folder/secret'))).toEqual({ kind: 'absent' });
  });

  test('a tracked folder that was replaced by a link out of the root is not read through it', () => {
    const outside = scratchFolder();
    writeFiles(outside, { secret: 'secret' });
    const root = gitRepository({ 'sub/secret': 'mine', '.gitignore': '' });
    rmSync(join(root, 'sub'), { recursive: true });
    symlinkSync(outside, join(root, 'sub'));
    const read = loadFileTree(root).read(p('sub/secret'));
    expect(read.kind).not.toBe('text');
  });

  test('loops and dangling links end', () => {
    const root = gitRepository({});
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    symlinkSync('.', join(root, 'self'));
    symlinkSync('nowhere', join(root, 'dangling'));
    const tree = loadFileTree(root);
    expect(tree.read(p('a'))).toMatchObject({
      kind: 'unreadable',
      message: 'is a link that leads nowhere (ELOOP)',
    });
    expect(tree.read(p('a/x'))).toEqual({ kind: 'absent' });
    expect(tree.read(p(`${'self/'.repeat(100)}a`)).kind).toBe('absent');
    expect(tree.read(p('dangling'))).toMatchObject({ kind: 'unreadable' });
    expect(tree.has(p('self/self/dangling'))).toBe(true);
    for (const path of ['a', 'b', 'dangling']) expect(tree.real(p(path))).toBeNull();
    expect(tree.real(p('self/self'))).toBe('.');
  });
});

describe('what cannot be read says why', () => {
  test.each(['git', 'walk'])('a folder and a named pipe in a file’s place (%s)', (how) => {
    const root = how === 'git' ? gitRepository({ 'pyproject.toml': '', pipe: '' }) : scratchFolder();
    rmSync(join(root, 'pyproject.toml'), { force: true });
    rmSync(join(root, 'pipe'), { force: true });
    writeFiles(root, { 'pyproject.toml/file': '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const tree = loadFileTree(root);
    expect(tree.read(p('pyproject.toml'))).toMatchObject({ message: 'is a folder, not a file' });
    expect(tree.read(p('pipe'))).toMatchObject({ message: 'is a named pipe, not a file' });
    expect(tree.list(ROOT).filter((name) => name === 'pyproject.toml')).toHaveLength(1);
  });

  test('500 MB are refused without being read, the cap itself is read', () => {
    const root = gitRepository({});
    writeFiles(root, { big: '', most: '' });
    truncateSync(join(root, 'big'), 500_000_000);
    truncateSync(join(root, 'most'), MAX_TEXT_BYTES);
    const tree = loadFileTree(root);
    expect(tree.read(p('big'))).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('500000000'),
    });
    expect(tree.read(p('most')).kind).toBe('text');
  });

  test.skipIf(process.getuid?.() === 0)('a file without read permission', () => {
    const root = gitRepository({});
    writeFileSync(join(root, 'locked'), 'x', { mode: 0 });
    expect(loadFileTree(root).read(p('locked'))).toMatchObject({
      message: expect.stringContaining('EACCES'),
    });
  });

  test('a text is read once: what changes later does not change a run', () => {
    const root = gitRepository({ a: 'before' });
    const tree = loadFileTree(root);
    expect(tree.read(p('a'))).toEqual({ kind: 'text', text: 'before' });
    writeFiles(root, { a: 'after' });
    expect(tree.read(p('a'))).toEqual({ kind: 'text', text: 'before' });
  });
});
