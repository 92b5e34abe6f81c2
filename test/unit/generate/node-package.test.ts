import { describe, expect, test } from 'vitest';
import { compiled, generatePackageJson, targetDependencies } from '#core/generate/node-package';
import { packageEdn } from '../../support/manifest.ts';
import { findingsOf, gen, textOf } from '../../support/repository.ts';

const AROUND = {
  members: new Set(['@acme/core']),
  memberRange: 'workspace:*',
  pins: new Map([['openai', '5.0.0']]),
  output: 'dist',
  targetModule: ({ name }: { name: string }) => `src/${name}.ts`,
};

function owned(keys: string, around: Partial<typeof AROUND> = {}) {
  const { manifest, complaints } = packageEdn(`{:package/name "p" :lang :node ${keys}}`);
  const runtime = manifest?.runtimes[0];
  if (manifest === null || runtime?.lang !== 'node') throw new Error(complaints.join('\n'));
  const items = generatePackageJson(manifest, runtime, { ...AROUND, ...around });
  return Object.fromEntries(
    items.map((item) => [
      item.path.join('.'),
      'entries' in item ? Object.fromEntries([...item.entries].map(([k, v]) => [k, v.wanted])) : item.wanted,
    ]),
  );
}
const beyondName = (keys: string, around: Partial<typeof AROUND> = {}) => {
  const { name, ...rest } = owned(keys, around);
  expect(name).toBe('p');
  return rest;
};

describe('a key is owned only when the manifest declares it', () => {
  test.each<[string, object]>([
    ['', {}],
    [':package/version "1.0.0" :package/description "d"', { version: '1.0.0', description: 'd' }],
    [':requires ">=22"', { 'engines.node': '>=22' }],
    [':private true', { private: true }],
    [':files ["dist"]', { files: ['dist'] }],
    [':bin {"x" "./x.js"}', { bin: { x: './x.js' } }],
    [':scripts {"build" "tsc"}', { scripts: { build: 'tsc' } }],
    [':build {:type "module" :types "./d.ts"}', { type: 'module', types: './d.ts' }],
    [':deps ["a@^1" "b" "@acme/core"]', { dependencies: { a: '^1', b: '*', '@acme/core': 'workspace:*' } }],
    [':deps []', { dependencies: {} }],
    [':optional-deps ["o@1"]', { optionalDependencies: { o: '1' } }],
    [':dev-deps ["d@1"]', { devDependencies: { d: '1' } }],
    [
      ':peers ["z@^3" "@acme/core" {:pkg "r" :optional true}]',
      {
        peerDependencies: { z: '^3', '@acme/core': '*', r: '*' },
        peerDependenciesMeta: { r: { optional: true } },
      },
    ],
    [':entry "src/index.ts"', { exports: { '.': './dist/index.js' } }],
    [':exports "./x.js"', { exports: './x.js' }],
    [':exports {"./a" {:import "./a.js"}}', { exports: { './a': { import: './a.js' } } }],
    [':exports {:import "./a.js"}', { exports: { import: './a.js' } }],
  ])('%s', (keys, expected) => {
    expect(beyondName(keys)).toEqual(expected);
  });

  test('a member is * for npm', () => {
    expect(beyondName(':deps ["@acme/core"]', { memberRange: '*' })).toEqual({
      dependencies: { '@acme/core': '*' },
    });
  });
});

describe('targets', () => {
  const TARGETS =
    ':targets [{:name :lite :deps ["openai@^5" "zod@^3"]} {:name :server :deps ["fastify" "zod@^3"] :entry "lib/s.mts"}]';

  test('are subpaths, with required and optional peers, and development dependencies at the pin', () => {
    expect(beyondName(TARGETS)).toEqual({
      exports: { './lite': './dist/lite.js', './server': './dist/lib/s.mjs' },
      'devDependencies.openai': '5.0.0',
      'devDependencies.zod': '^3',
      'devDependencies.fastify': '*',
      peerDependencies: { openai: '^5', zod: '^3', fastify: '*' },
      peerDependenciesMeta: { openai: { optional: true }, fastify: { optional: true } },
    });
  });

  test('leave development dependencies to :dev-deps, and dependencies to :deps', () => {
    const found = beyondName(`${TARGETS} :dev-deps [] :deps ["fastify@^5"]`);
    expect(found.devDependencies).toEqual({});
    expect(found.peerDependencies).toEqual({ openai: '^5', zod: '^3' });
    expect(Object.keys(found).filter((key) => key.startsWith('devDependencies.'))).toEqual([]);
  });

  test('a declared peer stays what it is declared', () => {
    expect(beyondName(`${TARGETS} :peers [{:pkg "zod@^4" :optional true}]`)).toMatchObject({
      peerDependencies: { zod: '^4', openai: '^5', fastify: '*' },
      peerDependenciesMeta: { zod: { optional: true } },
    });
  });

  test('a single target requires all it names', () => {
    const runtime = packageEdn('{:package/name "p" :lang :node :targets [{:name :a :deps ["x" "y"]}]}')
      .manifest?.runtimes[0];
    if (runtime?.lang !== 'node') throw new Error('no runtime');
    expect(targetDependencies(runtime).map(({ everywhere }) => everywhere)).toEqual([true, true]);
  });
});

test.each([
  ['src/lite.ts', './dist/lite.js'],
  ['src/a/b.tsx', './dist/a/b.js'],
  ['./src/lite.mts', './dist/lite.mjs'],
  ['src/lite.cts', './dist/lite.cjs'],
  ['lib/x.ts', './dist/lib/x.js'],
  ['src/plain.js', './src/plain.js'],
  ['index.mjs', './index.mjs'],
])('%s is compiled to %s', (module, path) => {
  expect(compiled(module, 'dist')).toBe(path);
});

describe('exports of an existing package.json', () => {
  const repo = (exports: unknown) => ({
    'p/package.edn': '{:package/name "p" :lang :node :entry "src/index.ts"}',
    'p/src/index.ts': '',
    'p/package.json': `${JSON.stringify({ name: 'p', exports }, null, 2)}\n`,
  });

  test('as a string that says the same: no drift', async () => {
    expect(await findingsOf(repo('./dist/index.js'))).toEqual([]);
    expect((await gen(repo('./dist/index.js'))).written).toEqual([]);
  });

  test.each<[unknown, unknown]>([
    ['./other.js', { '.': './dist/index.js' }],
    [{ import: './a.js', require: './b.cjs' }, { '.': './dist/index.js' }],
    [['./a.js', './b.js'], { '.': './dist/index.js' }],
    [{ './theirs': './t.js' }, { './theirs': './t.js', '.': './dist/index.js' }],
    [
      { '.': './old.js', './theirs': './t.js' },
      { '.': './dist/index.js', './theirs': './t.js' },
    ],
    [null, { '.': './dist/index.js' }],
  ])('%j becomes %j', async (before, after) => {
    expect(await findingsOf(repo(before))).toHaveLength(1);
    const { files } = await gen(repo(before));
    expect(JSON.parse(textOf(files, 'p/package.json')).exports).toEqual(after);
    expect(await findingsOf(files)).toEqual([]);
  });

  test('a declared string and its table are one', async () => {
    const declared = (exports: unknown, edn: string) => ({
      'p/package.edn': `{:package/name "p" :lang :node :exports ${edn}}`,
      'p/package.json': JSON.stringify({ name: 'p', exports }),
    });
    expect(await findingsOf(declared({ '.': './x.js' }, '"./x.js"'))).toEqual([]);
    expect(await findingsOf(declared('./x.js', '{"." "./x.js"}'))).toEqual([]);
    expect(await findingsOf(declared({ '.': { a: './x', b: './y' } }, '{:a "./x" :b "./y"}'))).toEqual([]);
    expect(await findingsOf(declared({ '.': { b: './y', a: './x' } }, '{:a "./x" :b "./y"}'))).toHaveLength(
      1,
    );
    expect(await findingsOf(declared({ '.': './x.js', './y': './y.js' }, '"./x.js"'))).toHaveLength(1);
  });
});

test('type commonjs and private false may be absent; lost values are drift', async () => {
  const repo = (json: object, keys: string) => ({
    'p/package.edn': `{:package/name "p" :lang :node ${keys}}`,
    'p/package.json': JSON.stringify({ name: 'p', ...json }),
  });
  expect(await findingsOf(repo({}, ':private false :build {:type "commonjs"}'))).toEqual([]);
  expect(await findingsOf(repo({}, ':private true'))).toHaveLength(1);
  expect(await findingsOf(repo({ type: 'commonjs' }, ':build {:type "module"}'))).toHaveLength(1);
  expect(await findingsOf(repo({ private: true }, ':private false'))).toHaveLength(1);
});
