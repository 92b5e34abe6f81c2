import { describe, expect, test } from 'vitest';
import type { FileTree } from '#core/model/file-tree';
import { repoPath } from '#core/model/repo-path';
import { pythonLocks } from '#core/read/python/python-locks';
import { memoryTree } from '../../../support/memory-tree.ts';

const ROOT = repoPath('.');

/** What the lock of that name says. */
function lock(name: string, text: string) {
  const found = pythonLocks(memoryTree({ [name]: text }))(ROOT);
  return Object.fromEntries([...found].map(([name, required]) => [name, [...required]]));
}

describe('pythonLocks', () => {
  test('uv.lock: requirements, extras asked for, extras of its own, several versions of one', () => {
    const text = `
version = 1
[[package]]
name = "Httpx"
dependencies = [
  { name = "anyio" },
  { name = "httpcore", extra = ["http_2"], marker = "sys_platform == 'win32'" },
]
[package.optional-dependencies]
brotli = [{ name = "brotli" }]
[[package]]
name = "numpy"
version = "1"
dependencies = [{ name = "a" }]
[[package]]
name = "numpy"
version = "2"
dependencies = [{ name = "b" }]
`;
    expect(lock('uv.lock', text)).toEqual({
      httpx: ['anyio', 'httpcore', 'httpcore[http-2]'],
      'httpx[brotli]': ['brotli'],
      numpy: ['a', 'b'],
    });
  });

  test('poetry.lock: an optional requirement belongs to its extra alone', () => {
    const text = `
[[package]]
name = "CacheControl"
[package.dependencies]
filelock = {version = ">=3.8.0", optional = true}
msgpack = ">=0.5.2"
requests = [{version = "1", markers = "x"}, {version = "2", extras = ["socks"]}]
[package.extras]
filecache = ["filelock (>=3.8.0)"]
[[package]]
name = "six"
`;
    expect(lock('poetry.lock', text)).toEqual({
      cachecontrol: ['msgpack', 'requests', 'requests[socks]'],
      'cachecontrol[filecache]': ['filelock'],
      six: [],
    });
  });

  test('pdm.lock: an extra has an entry of its own', () => {
    const text = `
[[package]]
name = "coverage"
dependencies = ["exceptiongroup>=1.0.2; python_version < \\"3.11\\""]
[[package]]
name = "coverage"
extras = ["toml"]
dependencies = ["coverage==7", "tomli"]
`;
    expect(lock('pdm.lock', text)).toEqual({
      coverage: ['exceptiongroup'],
      'coverage[toml]': ['coverage', 'tomli'],
    });
  });

  test('pylock.toml', () => {
    const text = `
lock-version = "1.0"
[[packages]]
name = "cattrs"
dependencies = [{name = "attrs"}]
[[packages]]
name = "attrs"
`;
    expect(lock('pylock.toml', text)).toEqual({ cattrs: ['attrs'], attrs: [] });
  });

  test('the nearest lock at or above a folder holds, and is read once and only when asked for', () => {
    const tree = memoryTree({
      'uv.lock': '[[package]]\nname = "outer"\n',
      'libs/a/uv.lock': '[[package]]\nname = "inner"\n',
    });
    const read: string[] = [];
    const watched: FileTree = {
      ...tree,
      readOnce: (path) => {
        read.push(path);
        return tree.readOnce(path);
      },
    };
    const of = pythonLocks(watched);
    expect(read).toEqual([]);
    expect([...of(repoPath('libs/a/src')).keys()]).toEqual(['inner']);
    expect([...of(repoPath('libs/b')).keys()]).toEqual(['outer']);
    expect([...of(repoPath('libs/c')).keys()]).toEqual(['outer']);
    expect(read).toEqual(['libs/a/uv.lock', 'uv.lock']);
  });

  test('what is no lock tells nothing', () => {
    expect(lock('uv.lock', 'package = [')).toEqual({});
    expect(lock('uv.lock', 'package = "x"\n')).toEqual({});
    expect(
      lock(
        'uv.lock',
        '[[package]]\nname = 1\n[[package]]\nname = "a"\ndependencies = 3\n[package.optional-dependencies]\n__proto__ = [{ name = "b" }]\n',
      ),
    ).toEqual({ a: [], 'a[-proto-]': ['b'] });
    expect(pythonLocks(memoryTree({}))(ROOT).size).toBe(0);
  });
});
