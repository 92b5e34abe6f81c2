import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#core/adapters/files/digest';
import { cacheKeys, environmentKeys, type MachineFacts } from '#core/app/set-up/environment-key';
import type { FileRead } from '#core/model/file-tree';
import type { EnvironmentPlan } from '#core/model/install';
import { ROOT, repoPath } from '#core/model/repo-path';
import { requirementAt } from '#core/model/requirement';
import { memoryTree } from '../../../support/memory-tree.ts';

const FILES: Readonly<Record<string, string>> = {
  'constraints.txt': 'six==1.17.0\n',
  'services/a/pyproject.toml': '[project]\nname = "a"\n',
  'services/a/src/a/__init__.py': '',
  'services/a/src/a/deep/part.py': '',
  'services/a/tests/test_a.py': '',
  'services/b/pyproject.toml': '[project]\nname = "b"\n',
  'README.md': 'read me',
};

const PLAN: EnvironmentPlan = {
  id: 'services-a',
  language: 'python',
  projects: [repoPath('services/a')],
  installer: 'pip',
  venv: '/temporary/plumb-environments/services-a',
  steps: [
    {
      title: 'install',
      command: {
        argv: [
          '/temporary/plumb-environments/services-a/bin/python',
          '-m',
          'pip',
          'install',
          '-e',
          'services/a',
        ],
        cwd: ROOT,
        env: { PIP_NO_INPUT: '1' },
        timeoutMs: 1000,
      },
    },
  ],
  roots: [],
  gpu: false,
  decidedBy: [repoPath('constraints.txt'), repoPath('services/a/pyproject.toml')],
  isLocked: true,
  notes: [],
};

const FACTS: MachineFacts = {
  python: { version: '3.11.9', path: '/tools/python' },
  platform: 'linux',
  arch: 'x64',
  imageOS: 'ubuntu24',
  root: '/checkout',
  plumb: '0.1.0',
};

interface Inputs {
  readonly plan: EnvironmentPlan;
  readonly files: Readonly<Record<string, string | FileRead>>;
  readonly facts: MachineFacts;
}

const BASE: Inputs = { plan: PLAN, files: FILES, facts: FACTS };

const keysOf = ({ plan, files, facts }: Inputs) => environmentKeys(plan, memoryTree(files), facts, sha256);
const [step] = PLAN.steps;
const withCommand = (command: Partial<NonNullable<typeof step>['command']>): EnvironmentPlan => ({
  ...PLAN,
  steps: PLAN.steps.map((one) => ({ ...one, command: { ...one.command, ...command } })),
});
const withFiles = (files: Inputs['files']): Inputs => ({ ...BASE, files: { ...FILES, ...files } });

const text = fc.string({ minLength: 1, maxLength: 20 });

/** Every input that decides, changed in any way. */
const CHANGES: Record<string, fc.Arbitrary<Inputs>> = {
  'the content of a file that decides': fc
    .tuple(fc.constantFrom('constraints.txt', 'services/a/pyproject.toml'), text)
    .map(([path, more]) => withFiles({ [path]: FILES[path] + more })),
  'a command': text.map((argument) => ({
    ...BASE,
    plan: withCommand({ argv: ['pip', ...(step?.command.argv ?? []), argument] }),
  })),
  'where a command runs': fc
    .constantFrom('services', 'services/a')
    .map((cwd) => ({ ...BASE, plan: withCommand({ cwd: repoPath(cwd) }) })),
  'the environment of a command': text.map((value) => ({
    ...BASE,
    plan: withCommand({ env: { X: value } }),
  })),
  'the order of the arguments': fc.constant({
    ...BASE,
    plan: withCommand({ argv: ['services/a', '-e', 'install'] }),
  }),
  'the folder of the environment': text.map((name) => ({
    ...BASE,
    plan: { ...PLAN, venv: `/other/${name}` },
  })),
  'the folder of the checkout': text.map((name) => ({
    ...BASE,
    facts: { ...FACTS, root: `/other/${name}` },
  })),
  'the version of Python': text.map((version) => ({
    ...BASE,
    facts: { ...FACTS, python: { version, path: '/tools/python' } },
  })),
  'the place of Python': text.map((path) => ({
    ...BASE,
    facts: { ...FACTS, python: { version: '3.11.9', path } },
  })),
  'the platform': fc
    .constantFrom('darwin', 'win32')
    .map((platform) => ({ ...BASE, facts: { ...FACTS, platform } })),
  'the processor': text.map((arch) => ({ ...BASE, facts: { ...FACTS, arch: `${arch}!` } })),
  'the image': text.map((imageOS) => ({ ...BASE, facts: { ...FACTS, imageOS: `${imageOS}!` } })),
  'the version of Plumbline': text.map((plumb) => ({ ...BASE, facts: { ...FACTS, plumb: `${plumb}!` } })),
  'the address of an index': text.map((value) => ({
    ...BASE,
    facts: { ...FACTS, settings: { PIP_INDEX_URL: value } },
  })),
  'what is asked for': text.map(() => ({
    ...BASE,
    plan: { ...PLAN, roots: [requirementAt('six', 'six', 'file:six')] },
  })),
  'the gate for the GPU': fc.constant({ ...BASE, plan: { ...PLAN, gpu: true } }),
  'a new top-level package': fc
    .constantFrom(
      'services/a/src/new/__init__.py',
      'services/a/new/__init__.py',
      'services/a/src/space/new/x.py',
    )
    .map((path) => withFiles({ [path]: '' })),
  'a new module beside the packages': fc
    .constantFrom('services/a/src/new.py', 'services/a/new.py', 'services/a/lib/new.py')
    .map((path) => withFiles({ [path]: '' })),
};

describe('the key of a virtual environment', () => {
  test.each(Object.entries(CHANGES))('changes with %s', (_, changed) => {
    const { venv } = keysOf(BASE);
    expect(venv).not.toBeNull();
    fc.assert(fc.property(changed, (inputs) => keysOf(inputs).venv !== venv && keysOf(inputs).venv !== null));
  });

  test('does not change with what is unrelated', () => {
    const unrelated = fc.constantFrom(
      'README.md',
      'services/b/pyproject.toml',
      'services/b/src/b/__init__.py',
      'services/a/src/a/deep/other.py',
      'services/a/src/a/deeper/other.py',
      'services/a/tests/test_b.py',
      'services/a/notes.txt',
      'packages/c/new/__init__.py',
    );
    fc.assert(
      fc.property(unrelated, text, (path, content) => {
        expect(keysOf(withFiles({ [path]: content }))).toEqual(keysOf(BASE));
      }),
    );
    const renamed = {
      ...PLAN,
      notes: ['a note'],
      steps: PLAN.steps.map((one) => ({ ...one, title: 'other' })),
    };
    expect(keysOf({ ...BASE, plan: renamed })).toEqual(keysOf(BASE));
    expect(keysOf({ ...BASE, plan: withCommand({ timeoutMs: 5 }) })).toEqual(keysOf(BASE));
  });

  test.each<[string, Partial<EnvironmentPlan>]>([
    ['the index has a say', { isLocked: false }],
    ['uv makes it from its store', { installer: 'uv' }],
    ['there is none', { installer: 'pnpm', venv: null, language: 'node' }],
  ])('is not there where %s', (_, change) => {
    expect(keysOf({ ...BASE, plan: { ...PLAN, ...change } }).venv).toBeNull();
  });

  test.each<[string, FileRead]>([
    ['is stored elsewhere', { kind: 'elsewhere', why: 'lfs' }],
    ['cannot be read', { kind: 'unreadable', message: 'x', hint: 'y' }],
  ])('is not there where a file that decides %s', (_, read) => {
    expect(keysOf(withFiles({ 'constraints.txt': read })).venv).toBeNull();
  });

  test('does not follow a password, which may be another one each day', () => {
    const withIndex = (url: string) => ({ ...BASE, plan: withCommand({ env: { PIP_INDEX_URL: url } }) });
    const key = keysOf(withIndex('https://user:one@index.example/simple'));
    expect(keysOf(withIndex('https://user:two@index.example/simple'))).toEqual(key);
    expect(keysOf(withIndex('https://user:one@other.example/simple')).venv).not.toBe(key.venv);
  });

  test('knows a file that is absent from an empty one', () => {
    const { 'constraints.txt': gone, ...rest } = FILES;
    expect(gone).toBeDefined();
    const absent = keysOf({ ...BASE, files: rest }).venv;
    expect(absent).not.toBeNull();
    expect(absent).not.toBe(keysOf(withFiles({ 'constraints.txt': '' })).venv);
  });
});

describe('keys', () => {
  test('are at most 512 characters, plain ones, whatever they are made of', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 2000 });
    fc.assert(
      fc.property(wild, wild, wild, wild, (id, arch, imageOS, platform) => {
        const plan = { ...PLAN, id };
        const { venv, stores } = keysOf({ ...BASE, plan, facts: { ...FACTS, arch, imageOS, platform } });
        for (const key of [venv ?? '', stores.key, ...stores.restoreKeys])
          expect(key).toMatch(/^plumb-[\w.-]{1,500}$/);
      }),
    );
  });

  test('of a store follow the files, and its restore key is the machine alone', () => {
    const { stores } = keysOf(BASE);
    const changed = keysOf(withFiles({ 'constraints.txt': 'six==1.16.0\n' })).stores;
    expect(stores.restoreKeys).toEqual(['plumb-store-pip-linux-x64-ubuntu24-']);
    expect(stores.key.startsWith(stores.restoreKeys[0] ?? '?')).toBe(true);
    expect(changed.key).not.toBe(stores.key);
    expect(changed.restoreKeys).toEqual(stores.restoreKeys);
    expect(keysOf(withFiles({ 'README.md': 'other' })).stores).toEqual(stores);
  });

  test('of a plan: one store an installer, whatever the order of its environments', () => {
    const other = { ...PLAN, id: 'services-b', venv: '/temporary/plumb-environments/services-b' };
    const node: EnvironmentPlan = { ...PLAN, id: 'web', language: 'node', installer: 'npm', venv: null };
    const tree = memoryTree(FILES);
    const keys = cacheKeys([PLAN, other, node], tree, FACTS, sha256);
    expect([...keys.venvs.keys()]).toEqual(['services-a', 'services-b']);
    expect(new Set(keys.venvs.values()).size).toBe(2);
    expect([...keys.stores.keys()]).toEqual(['npm', 'pip']);
    expect(cacheKeys([node, other, PLAN], tree, FACTS, sha256).stores).toEqual(keys.stores);
  });
});
