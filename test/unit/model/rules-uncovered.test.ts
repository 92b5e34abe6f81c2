import { describe, expect, test } from 'vitest';
import { say } from '../../support/say.ts';
import { uncovered } from '../../support/uncovered.ts';

describe('undeclared', () => {
  test('names the provider, how it was found, and the edit', () => {
    expect(say('extras-coverage/undeclared')).toEqual([
      'cv2 is provided by opencv-python (facts), which shared-vision does not declare (and 1 more place)',
      'add `opencv-python` to project.dependencies of packages/shared-vision/pyproject.toml',
    ]);
  });

  test('counts the other places', () => {
    expect(say('extras-coverage/undeclared', uncovered({ count: 13 }))[0]).toBe(
      'torch is imported, but core does not declare it (and 12 more places)',
    );
  });

  test('says where a declaration would close a cycle, and what to do instead', () => {
    const fix = (cycle: 'loaded' | 'called') => say('extras-coverage/undeclared', uncovered({ cycle }))[1];
    const why =
      ': as torch requires core, adding it to :deps of packages/core/package.edn would close a cycle';
    expect(fix('loaded')).toBe(`move what imports it to torch, or import it in a function${why}`);
    expect(fix('called')).toBe(`move what imports it to torch${why}`);
  });

  test('says why it may work all the same', () => {
    const doubt = 'an alias of tsconfig leads to its sources';
    const text = `does not declare it; ${doubt}`;
    expect(say('extras-coverage/undeclared', uncovered({ doubt }))[0]).toContain(text);
    expect(say('extras-coverage/transitive', { ...uncovered({ doubt }), through: ['a'] })[0]).toMatch(
      new RegExp(`through a; ${doubt}$`),
    );
  });
});

describe('transitive', () => {
  const brought = (through: string[]) =>
    say('extras-coverage/transitive', { ...uncovered({}), through })[0].replace(/^.*: /, '');

  test.each([
    [['transformers'], 'it comes in through transformers'],
    [['a', 'b'], 'it comes in through a and b'],
    [[], 'it comes in through another dependency'],
  ])('through %j', (through, text) => expect(brought(through)).toBe(text));

  test('as a whole', () => {
    expect(say('extras-coverage/transitive')).toEqual([
      'huggingface_hub is imported, but shared-hf does not declare it: it comes in through transformers',
      'add `huggingface-hub` to :deps of packages/shared-hf/package.edn',
    ]);
  });
});

test.each([
  ['test', 'responses is imported by tests, but shared-core declares it nowhere'],
  ['tooling', 'responses is imported by tools of the project, but shared-core declares it nowhere'],
  ['docs', 'responses is imported by docs, but shared-core declares it nowhere'],
  ['example', 'responses is imported by examples, but shared-core declares it nowhere'],
  ['script', 'responses is imported by scripts, but shared-core declares it nowhere'],
])('undeclared-dev in role %s', (role, text) => {
  expect(say('extras-coverage/undeclared-dev', { role })[0]).toBe(text);
});

test.each([
  ['guarded', 'orjson is imported where its absence is caught, but shared-core declares it nowhere'],
  ['tested', 'orjson is imported behind a test for it, but shared-core declares it nowhere'],
  ['conditional', 'orjson is imported under a version or platform test, but shared-core declares it nowhere'],
  ['type-checking', 'orjson is imported for type checkers only, but shared-core declares it nowhere'],
] as const)('optional-undeclared, %s', (how, text) => {
  expect(say('extras-coverage/optional-undeclared', { how })[0]).toBe(text);
});

test.each([
  ['project.optional-dependencies.ml', ''],
  ['project.optional-dependencies', ', in each extra that its files need'],
  ['tool.poetry.extras.ml', ', and as optional to tool.poetry.dependencies'],
])('undeclared, the fix where extras are of use: %s', (key, more) => {
  const edit = { file: 'pyproject.toml', key };
  const text = `add \`torch\` to ${key} of pyproject.toml`;
  expect(say('extras-coverage/undeclared', uncovered({ edit }))[1]).toBe(text + more);
  expect(say('extras-coverage/undeclared-dev', uncovered({ edit }))[1]).toBe(text);
});

test('undeclared, the fix of what Poetry has as optional only', () => {
  const dependencies = { file: 'pyproject.toml', key: 'tool.poetry.dependencies' };
  const optional = { isOptional: true } as const;
  const [message, fix] = say('extras-coverage/undeclared', uncovered({ ...optional, edit: dependencies }));
  expect(message).toContain('declares it as optional only, in no extra');
  const taking = 'take `optional = true` from `torch` in tool.poetry.dependencies of pyproject.toml';
  expect(fix).toBe(taking);
  const called = uncovered({ ...optional, edit: dependencies, orExtra: 'called' });
  expect(say('extras-coverage/transitive', called)[1]).toBe(
    `${taking}, or list it in an extra, as only functions import it`,
  );
  const extra = { file: 'pyproject.toml', key: 'tool.poetry.extras.ml' };
  expect(say('extras-coverage/undeclared', uncovered({ ...optional, edit: extra }))[1]).toBe(
    'add `torch` to tool.poetry.extras.ml of pyproject.toml',
  );
  const guarded = { ...uncovered({ ...optional, edit: extra }), how: 'guarded' } as const;
  expect(say('extras-coverage/optional-undeclared', guarded)[0]).toContain('as optional only, in no extra');
});

test('undeclared, the fix of what a package may be without', () => {
  const edit = { file: 'package.json', key: 'peerDependencies' };
  const text =
    'add `torch` to peerDependencies of package.json, and mark it optional in peerDependenciesMeta';
  expect(say('extras-coverage/undeclared', uncovered({ edit }))[1]).toBe(text);
  for (const how of ['guarded', 'tested'] as const)
    expect(say('extras-coverage/optional-undeclared', { ...uncovered({ edit }), how })[1]).toBe(text);
});

test('undeclared, the fix of what packages beside it leave to their users', () => {
  const edit = { file: 'packages/core/package.edn', key: ':peers' };
  expect(say('extras-coverage/undeclared', uncovered({ edit, peerRange: '^2' }))[1]).toBe(
    'add `torch` to :peers of packages/core/package.edn, where most packages beside it have `^2`',
  );
});

test('undeclared, the fix of what only functions import', () => {
  expect(say('extras-coverage/undeclared', uncovered({ orExtra: 'called' }))[1]).toBe(
    'add `torch` to :deps of packages/core/package.edn, or to an extra, as only functions import it',
  );
  expect(say('extras-coverage/undeclared', uncovered({ orExtra: 'on-demand' }))[1]).toBe(
    'add `torch` to :deps of packages/core/package.edn, or to an extra, as what imports it loads only when asked for',
  );
});

test('undeclared, the fix of what may belong to an extra', () => {
  const fix = (orExtra: 'brought' | 'instrumented') =>
    say('extras-coverage/transitive', { ...uncovered({ orExtra }), through: ['boto3'] })[1];
  expect(fix('brought')).toMatch(/package.edn, or to an extra, as extras alone bring it in$/);
  expect(fix('instrumented')).toMatch(
    /, or to the extra instruments, where it comes with what is instrumented$/,
  );
});

test('optional-undeclared, its fix is an extra where the code can do without, and a marker where a test decides', () => {
  const fix = (how: 'guarded' | 'tested' | 'conditional') =>
    say('extras-coverage/optional-undeclared', { how })[1];
  expect(fix('tested')).toBe(fix('guarded'));
  expect(fix('tested')).toMatch(/, as an extra$/);
  expect(fix('conditional')).toMatch(/, with a marker that says the same as the test$/);
});
