import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import type { Requires } from '#core/model/workspace';
import { nodeLocks, readNodeLock } from '#core/read/node/node-locks';
import { memoryTree } from '../../../support/memory-tree.ts';

const plain = (requires: Requires) =>
  Object.fromEntries([...requires].map(([name, names]) => [name, [...names].sort()]));

const read = (file: string, text: string) => plain(readNodeLock(text, repoPath(file)).required);

const peers = (file: string, text: string) =>
  plain(new Map([...readNodeLock(text, repoPath(file)).peers].filter(([, names]) => names.size > 0)));

describe('readNodeLock', () => {
  it('reads the names of programs from npm and later yarn', () => {
    const programs = (file: string, text: string) => plain(readNodeLock(text, repoPath(file)).programs);
    const npm = { packages: { 'node_modules/a': { bin: { b: 'cli.js', c: 'c.js' } }, 'node_modules/d': {} } };
    expect(programs('package-lock.json', JSON.stringify(npm))).toEqual({ a: ['b', 'c'] });
    const berry = '"a@npm:^1.0.0":\n  version: 1.0.0\n  bin:\n    b: ./cli.js\n  checksum: 1\n';
    expect(programs('yarn.lock', berry)).toEqual({ a: ['b'] });
  });

  it('reads pnpm 9: snapshots, without the peers that `packages` names, and with those of what they require', () => {
    const text = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      importer-only:
        specifier: ^1

packages:

  '@s/a@1.0.0':
    resolution: {integrity: sha512-x}
    peerDependencies:
      zod: ^3
  b@2.0.0:
    resolution: {integrity: sha512-y}

snapshots:

  '@s/a@1.0.0(zod@3.0.0)':
    dependencies:
      b: 2.0.0
      zod: 3.0.0
    optionalDependencies:
      '@s/native': 1.0.0
    transitivePeerDependencies:
      - c

  b@2.0.0: {}
`;
    expect(read('pnpm-lock.yaml', text)).toEqual({ '@s/a': ['@s/native', 'b'], b: [] });
    expect(peers('pnpm-lock.yaml', text)).toEqual({ '@s/a': ['c', 'zod'] });
  });

  it('reads older pnpm, whose keys begin with a slash', () => {
    const text = `lockfileVersion: 5.4
packages:
  /@s/a/1.0.0:
    dependencies:
      b: 2.0.0
  /b/2.0.0_react@18.0.0:
    dependencies:
      c: 1
  /d@1.0.0(react@18):
    dependencies:
      e: 1
`;
    expect(read('pnpm-lock.yaml', text)).toEqual({ '@s/a': ['b'], b: ['c'], d: ['e'] });
  });

  it('reads classic and later yarn, versions merged', () => {
    const classic = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.1.0"
  resolved "x"
  dependencies:
    b "^2.0.0"
    "@s/c" "^1"

b@^1:
  version "1.0.0"

b@^2, b@^2.1:
  version "2.0.0"
  optionalDependencies:
    d "*"
`;
    expect(read('yarn.lock', classic)).toEqual({ '@s/a': ['@s/c', 'b'], b: ['d'] });
    const berry = `__metadata:
  version: 8

"@s/a@npm:^1.0.0, @s/a@npm:^1.1.0":
  version: 1.1.0
  dependencies:
    b: "npm:^2.0.0"
    "@s/c": "npm:^1"
  peerDependencies:
    react: "*"
  checksum: 1
`;
    expect(read('yarn.lock', berry)).toMatchObject({ '@s/a': ['@s/c', 'b'] });
    expect(peers('yarn.lock', berry)).toEqual({ '@s/a': ['react'] });
  });

  it('takes nothing from what yarn says of a member, whose devDependencies it lists as dependencies', () => {
    const lock = `"a@^1.0.0, a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "a@workspace:packages/a"
  dependencies:
    b: ^1.0.0
    dev: ^1.0.0
  languageName: unknown

"a@npm:^0.9.0":
  version: 0.9.0
  dependencies:
    c: ^1.0.0

"b@npm:^1.0.0":
  version: 1.0.0
  dependencies:
    d: ^1.0.0
`;
    expect(read('yarn.lock', lock)).toEqual({ a: ['c'], b: ['d'] });
    expect([...readNodeLock(lock.split('\n\n')[0] ?? '', repoPath('yarn.lock')).required.keys()]).toEqual([
      'a',
    ]);
  });

  it("reads npm's, nested places and the tree of version 1", () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { dependencies: { b: '1' }, peerDependencies: { p: '1' } },
        'node_modules/a/node_modules/@s/b': { optionalDependencies: { c: '1' } },
        'packages/member': { dependencies: { x: '1' } },
      },
    };
    expect(read('package-lock.json', JSON.stringify(lock))).toEqual({ a: ['b'], '@s/b': ['c'] });
    expect(peers('package-lock.json', JSON.stringify(lock))).toEqual({ a: ['p'] });
    const old = {
      lockfileVersion: 1,
      dependencies: { a: { requires: { b: '1' }, dependencies: { b: { requires: { c: '1' } } } } },
    };
    expect(read('npm-shrinkwrap.json', JSON.stringify(old))).toEqual({ a: ['b'], b: ['c'] });
  });

  it("reads bun's with its commas", () => {
    const text = `{
  "lockfileVersion": 1,
  "packages": {
    "@s/a": ["@s/a@1.0.0", "", { "dependencies": { "b": "1" }, "peerDependencies": { "p": "1" } }, "sha"],
    "x/b": ["b@2.0.0", "", {}, "sha"],
  },
}`;
    expect(read('bun.lock', text)).toEqual({ '@s/a': ['b'], b: [] });
    expect(peers('bun.lock', text)).toEqual({ '@s/a': ['p'] });
  });

  it('says nothing for what is no lock, and never throws', () => {
    expect(read('package-lock.json', '{')).toEqual({});
    expect(read('package-lock.json', '[1]')).toEqual({});
    expect(read('bun.lock', '['.repeat(200_000))).toEqual({});
    const files = fc.constantFrom('pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'package-lock.json');
    const word = fc.constantFrom(
      'packages:',
      'a@1',
      '"',
      '{',
      '}',
      '  ',
      '\n',
      'dependencies:',
      '__proto__',
      ':',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(files, text, (file, lock) => {
        expect(readNodeLock(lock, repoPath(file)).required).toBeInstanceOf(Map);
      }),
    );
  });

  it('is linear in a line without end', () => {
    readNodeLock(
      `packages:\n  ${'a'.repeat(2_000_000)}\n${"  'x\n".repeat(200_000)}`,
      repoPath('pnpm-lock.yaml'),
    );
  });
});

it('counts among the peers of a package those that pnpm tells of what it requires', () => {
  const text = `snapshots:

  a@1.0.0(c@1.0.0):
    dependencies:
      b: 1.0.0(c@1.0.0)
    transitivePeerDependencies:
      - '@s/c'
      - d

  d@1.0.0: {}
`;
  const { required, peers } = readNodeLock(text, repoPath('pnpm-lock.yaml'));
  expect([...(peers.get('a') ?? [])]).toEqual(['@s/c', 'd']);
  expect([...(required.get('a') ?? [])]).toEqual(['b']);
});

describe('nodeLocks', () => {
  it('takes the nearest lock at or above a folder', () => {
    const { node: locks } = nodeLocks(
      memoryTree({
        'yarn.lock': 'a@1:\n  dependencies:\n    b "1"\n',
        'apps/x/package-lock.json': '{"packages": {"node_modules/c": {"dependencies": {"d": "1"}}}}',
        'apps/y/package.json': '{}',
      }),
    );
    expect(plain(locks(repoPath('apps/y')))).toEqual({ a: ['b'] });
    expect(plain(locks(repoPath('apps/x/src')))).toEqual({ c: ['d'] });
    expect(locks(repoPath('.'))).toBe(locks(repoPath('apps/y')));
  });

  it('is empty without a lock, and for a binary one', () => {
    expect(nodeLocks(memoryTree({ 'package.json': '{}' })).node(repoPath('.')).size).toBe(0);
    expect(
      nodeLocks(memoryTree({ 'bun.lockb': 'a@1:\n  dependencies:\n    b "1"\n' })).node(repoPath('.')).size,
    ).toBe(0);
  });
});
