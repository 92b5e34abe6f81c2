import { existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planSave, restoreFor, saveAll, storeFor } from '#core/adapters/cache/setup-cache';
import type { EnvironmentPlan } from '#core/model/install';
import { ROOT, repoPath } from '#core/model/repo-path';
import type { JobCache, Restored } from '#core/ports/job-cache';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

let temporary: string;
let root: string;
let said: string;

beforeEach(() => {
  temporary = scratchFolder();
  root = scratchFolder();
  said = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  return () => spy.mockRestore();
});

const KEY = 'plumb-venv-linux-x64-any-a-1';
const STORE_KEY = 'plumb-store-pip-linux-x64-any-1';
const PREFIX = 'plumb-store-pip-linux-x64-any-';

const venvFolder = () => join(temporary, 'plumb-environments', 'a');
const plan = (change: Partial<EnvironmentPlan> = {}): EnvironmentPlan => ({
  id: 'a',
  language: 'python',
  projects: [ROOT],
  installer: 'pip',
  venv: venvFolder(),
  steps: [],
  roots: [],
  gpu: false,
  decidedBy: [repoPath('pyproject.toml')],
  isLocked: true,
  notes: [],
  ...change,
});
const keys = () => ({
  venvs: new Map([['a', KEY]]),
  stores: new Map([['pip' as const, { key: STORE_KEY, restoreKeys: [PREFIX] }]]),
});

/** Lays out a virtual environment as one that was made whole, but for what is left out. */
function layOut({ marker = true, python = true } = {}): void {
  writeFiles(venvFolder(), { 'lib/python3.11/site-packages/x.py': '', 'pyvenv.cfg': '' });
  if (marker) writeFiles(venvFolder(), { 'plumb-environment.json': '{}' });
  if (python) writeFiles(venvFolder(), { 'bin/python': '' });
}

const layOutAnd =
  (answer: Restored, how: Parameters<typeof layOut>[0] = {}) =>
  (): Restored => {
    layOut(how);
    return answer;
  };

/** Answers by key, after laying something out; notes what is asked. */
function cacheOf(answers: Readonly<Record<string, () => Restored>> = {}) {
  const calls: string[] = [];
  const cache: JobCache = {
    isOffered: true,
    restore: async ({ key, paths, restoreKeys = [] }) => {
      calls.push(`restore ${key} ${paths.length} ${restoreKeys}`);
      return answers[key]?.() ?? { kind: 'miss', fault: false };
    },
    save: async ({ key, paths: [path = ''] }) => {
      calls.push(`save ${key} ${path.slice(temporary.length)}`);
      return { kind: 'saved' };
    },
    close: () => void calls.push('close'),
  };
  return { cache, calls };
}

describe('restoring', () => {
  test('an environment by its exact key, and then no store', async () => {
    const { cache, calls } = cacheOf({
      [KEY]: layOutAnd({ kind: 'restored', key: KEY }),
    });
    const { venvs, stores } = await restoreFor(cache, [plan()], keys(), temporary);
    expect([[...venvs], [...stores]]).toEqual([['a'], []]);
    expect(calls).toEqual([`restore ${KEY} 1 `]);
  });

  test.each<[string, () => Restored]>([
    ['is of a longer key', layOutAnd({ kind: 'restored', key: `${KEY}-more` })],
    ['has no marker', layOutAnd({ kind: 'restored', key: KEY }, { marker: false })],
    ['has no interpreter', layOutAnd({ kind: 'restored', key: KEY }, { python: false })],
    ['came in part', layOutAnd({ kind: 'miss', fault: true })],
  ])('what %s is deleted, and the store restored', async (_, answer) => {
    const { cache, calls } = cacheOf({ [KEY]: answer });
    const { venvs } = await restoreFor(cache, [plan()], keys(), temporary);
    expect([...venvs]).toEqual([]);
    expect(existsSync(venvFolder())).toBe(false);
    expect(calls).toEqual([`restore ${KEY} 1 `, `restore ${STORE_KEY} 1 ${PREFIX}`]);
  });

  test('a link to an interpreter that is gone is no environment', async () => {
    const { cache } = cacheOf({
      [KEY]: () => {
        layOut({ python: false });
        mkdirSync(join(venvFolder(), 'bin'));
        symlinkSync(join(temporary, 'gone'), join(venvFolder(), 'bin', 'python'));
        return { kind: 'restored', key: KEY };
      },
    });
    expect((await restoreFor(cache, [plan()], keys(), temporary)).venvs.size).toBe(0);
  });

  test('what lay there before is gone before anything is unpacked over it', async () => {
    layOut();
    const { cache } = cacheOf({
      [KEY]: () => {
        expect(existsSync(venvFolder())).toBe(false);
        return { kind: 'miss', fault: false };
      },
    });
    await restoreFor(cache, [plan()], keys(), temporary);
    expect(existsSync(venvFolder())).toBe(false);
  });

  test('a store by its key or its beginning, once for all environments', async () => {
    const { cache, calls } = cacheOf({ [STORE_KEY]: () => ({ kind: 'restored', key: `${PREFIX}0` }) });
    const { stores } = await restoreFor(cache, [plan({ id: 'b' }), plan({ id: 'c' })], keys(), temporary);
    expect([...stores]).toEqual([['pip', { key: `${PREFIX}0`, exact: false }]]);
    expect(calls).toHaveLength(1);
  });

  test('outside the temporary folder nothing is deleted or restored', async () => {
    const { cache, calls } = cacheOf();
    writeFiles(root, { file: '' });
    await restoreFor(cache, [plan({ venv: root })], { ...keys(), stores: new Map() }, temporary);
    expect(existsSync(join(root, 'file'))).toBe(true);
    expect(calls).toEqual([]);
  });
});

describe('what is to be saved', () => {
  const NOTHING = { venvs: new Set<string>(), stores: new Map() };
  const saved = (change: Partial<Parameters<typeof planSave>[0]> = {}) => {
    const made = new Set(['a']);
    const installed = {
      plan: [plan()],
      keys: keys(),
      restored: NOTHING,
      made,
      root,
      startedMs: 0,
      temporary,
    };
    return (JSON.parse(planSave({ ...installed, ...change })) as { key: string }[]).map(({ key }) => key);
  };
  const later = () => Date.now() + 60_000;

  test('is what was made here', () => {
    expect(saved({ startedMs: later() })).toEqual([KEY, STORE_KEY]);
    expect(saved({ made: new Set() })).toEqual([]);
    expect(saved({ restored: { ...NOTHING, venvs: new Set(['a']) } })).toEqual([]);
  });

  test('is no store of which this very one was restored', () => {
    const restored = (exact: boolean) => ({
      ...NOTHING,
      stores: new Map([['pip' as const, { key: 'x', exact }]]),
    });
    expect(saved({ restored: restored(true), startedMs: later() })).toEqual([KEY]);
    expect(saved({ restored: restored(false), startedMs: later() })).toEqual([KEY, STORE_KEY]);
  });

  test.each(['src/a/_version.py', 'src/a/fast.cpython-311-x86_64-linux-gnu.so', 'VERSION'])(
    'is no environment whose installation wrote %s into the checkout',
    (path) => {
      const startedMs = Date.now() - 1000;
      writeFiles(root, { [path]: '' });
      utimesSync(join(root, path), 1, 1);
      expect(saved({ startedMs })).toEqual([STORE_KEY]);
      expect(said).toContain(`a is not cached: its installation wrote "${join(root, path)}"`);
    },
  );

  test.each([
    'a.egg-info/PKG-INFO',
    'node_modules/x/index.py',
    'src/__pycache__/x.pyc',
    'lib/index.js',
    '.git/x',
  ])('is one beside which %s was written', (path) => {
    writeFiles(root, { [path]: '' });
    expect(saved({ startedMs: Date.now() - 1000 })).toEqual([KEY, STORE_KEY]);
  });

  test('is no environment with links of setup.py develop', () => {
    writeFiles(venvFolder(), { 'lib/python3.11/site-packages/a.egg-link': '' });
    expect(saved({ startedMs: later() })).toEqual([STORE_KEY]);
  });
});

describe('saving', () => {
  const entry = (path: string, key = KEY) => ({ kind: 'venv', key, path });

  test('each entry once, and not what is not there or empty', async () => {
    layOut();
    const { cache, calls } = cacheOf();
    const empty = storeFor('npm', temporary).folder;
    mkdirSync(empty, { recursive: true });
    const paths = [venvFolder(), venvFolder(), empty, storeFor('pip', temporary).folder];
    await saveAll(
      cache,
      JSON.stringify(paths.map((path, i) => entry(path, i > 1 ? `${KEY}${i}` : KEY))),
      temporary,
    );
    expect(calls).toEqual([`save ${KEY} ${join('/plumb-environments', 'a')}`, 'close']);
    expect(said).toBe('');
  });

  test('a store only where it holds more than an installer leaves that could keep nothing', async () => {
    const { cache, calls } = cacheOf();
    const { folder } = storeFor('uv', temporary);
    const state = JSON.stringify([{ kind: 'store', key: STORE_KEY, path: folder }]);
    writeFiles(folder, { 'CACHEDIR.TAG': 'x'.repeat(43), 'sdists/.git': '', 'python/a': 'x'.repeat(2000) });
    symlinkSync(process.execPath, join(folder, 'link'));
    await saveAll(cache, state, temporary);
    expect([calls, said]).toEqual([['close'], '']);
    writeFiles(folder, { 'archive/a/b': 'x'.repeat(20_000), 'archive/c': 'x'.repeat(20_000) });
    await saveAll(cache, state, temporary);
    expect(calls).toEqual(['close', `save ${STORE_KEY} ${join('/plumb-stores', 'uv')}`, 'close']);
  });

  test('nothing outside the temporary folder, also through a link', async () => {
    writeFiles(root, { file: '' });
    symlinkSync(root, join(temporary, 'link'));
    const { cache, calls } = cacheOf();
    const paths = [root, join(temporary, 'link'), temporary, join(temporary, 'x', '..', '..')];
    writeFileSync(join(temporary, 'x'), '');
    await saveAll(cache, JSON.stringify(paths.map((path, i) => entry(path, `${KEY}${i}`))), temporary);
    expect(calls).toEqual(['close']);
    expect(said.match(/^::warning::/gm)).toHaveLength(4);
  });

  test.each([
    'x',
    '{}',
    'null',
    '[null]',
    '[{"kind":"venv","key":"other","path":"/x"}]',
    '[{"kind":"venv","key":"plumb-venv-a,b","path":"/x"}]',
    '[{"kind":"venv","key":"plumb-venv-a","path":"x"}]',
  ])('a state that is not ours (%s) is one warning', async (state) => {
    const { cache, calls } = cacheOf();
    await saveAll(cache, state, temporary);
    expect(calls).toEqual(['close']);
    expect(said.match(/^::warning::/gm)).toHaveLength(1);
  });

  test('no state makes it fail, or say what the runner would carry out', async () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .array(fc.record({ kind: fc.constant('venv'), key: fc.constant(KEY), path: fc.string() }))
        .map((one) => JSON.stringify(one)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (state) => {
        said = '';
        const { cache, calls } = cacheOf();
        await saveAll(cache, state, temporary);
        expect(calls).toEqual(['close']);
        expect(said).not.toMatch(/^::(?!warning::)/m);
      }),
    );
  });

  test('no state is nothing to save', async () => {
    const { cache, calls } = cacheOf();
    await saveAll(cache, '', temporary);
    expect([calls, said]).toEqual([['close'], '']);
  });
});
