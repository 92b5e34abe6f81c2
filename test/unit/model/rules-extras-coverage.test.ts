import { describe, expect, test } from 'vitest';
import type { CoverageRuleData } from '#core/model/coverage-rules';
import { COVERAGE_RULES } from '#core/model/rules-extras-coverage';
import { uncovered } from '../../support/uncovered.ts';

type Rule = keyof CoverageRuleData;

/** Message and fix of a rule, for its example with some parts changed. */
function say<R extends Rule>(
  rule: R,
  parts: Partial<CoverageRuleData[R]> = {},
): readonly [string, string | null] {
  const { message, fix, example } = COVERAGE_RULES[rule];
  const data = { ...example.data, ...parts };
  return [message(data), fix(data)];
}

test('levels are those of the interface', () => {
  const of = (level: string) =>
    Object.entries(COVERAGE_RULES).flatMap(([rule, { severity }]) =>
      severity === level ? [rule.replace('extras-coverage/', '')] : [],
    );
  expect(of('error').sort()).toEqual([
    'base-needs-extra',
    'missing-extra',
    'missing-peer',
    'stdlib-version',
    'transitive',
    'undeclared',
    'wrong-scope',
  ]);
  expect(of('warning').sort()).toEqual(['undeclared-dev', 'unparsable', 'unused-dependency']);
  expect(of('notice').sort()).toEqual(['optional-undeclared', 'unknowable', 'unused-extra']);
});

test.each(Object.keys(COVERAGE_RULES) as Rule[])('%s: sentences without a full stop, on one line', (rule) => {
  for (const text of say(rule)) expect(text).toMatch(/^[^\n]+[^\n.]$/);
  expect(COVERAGE_RULES[rule].why).toMatch(/\.$/);
});

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

describe('missing-extra', () => {
  const CHAIN = 'services/foo/speech.py:3 -> shared_audio.ml:1 -> torch';

  test('tells the chain and the edit', () => {
    expect(say('extras-coverage/missing-extra')).toEqual([
      `foo imports a module of shared-audio that needs torch, but does not ask for the extra ml: ${CHAIN}`,
      'change `{:pkg "shared-audio" :extras []}` to `{:pkg "shared-audio" :extras [:ml]}` in :deps :python of services/foo/service.edn',
    ]);
  });

  test('several extras and distributions, only when called, in several places', () => {
    const parts = { extras: ['cpu', 'ml'], distributions: ['numpy', 'torch'], lazy: true, count: 3 };
    expect(say('extras-coverage/missing-extra', parts)[0]).toBe(
      `foo imports a module of shared-audio that needs numpy and torch when it is called, but does not ask for the extras cpu and ml: ${CHAIN} (and 2 more places)`,
    );
  });

  test.each([
    [['torch'], 'but no extra of shared-audio provides it: '],
    [['numpy', 'torch'], 'but no extra of shared-audio provides them: '],
  ])('no extra has %j', (distributions, text) => {
    expect(say('extras-coverage/missing-extra', { extras: [], distributions })[0]).toContain(text);
  });
});

test.each([
  [['ml'], 'only the extra ml provides it: '],
  [['cpu', 'gpu'], 'only the extras cpu and gpu provide it: '],
])('base-needs-extra, %j', (extras, text) => {
  const [message, fix] = say('extras-coverage/base-needs-extra', { extras });
  expect(message).toBe(
    `shared-audio needs torch as soon as it is imported, but ${text}packages/shared-audio/src/shared_audio/__init__.py:2 -> shared_audio.ml:1 -> torch`,
  );
  expect(fix).toMatch(
    /^add `torch` to :deps of packages\/shared-audio\/package.edn, or import it only where/,
  );
});

test('base-needs-extra by a command alone', () => {
  const [message] = say('extras-coverage/base-needs-extra', { command: 'mel' });
  expect(message).toMatch(
    /^shared-audio needs torch as soon as its command mel starts, but only the extra ml/,
  );
});

test('missing-peer', () => {
  expect(say('extras-coverage/missing-peer')).toEqual([
    'react ^19.0.0 is a peer that @acme/ui leaves to web to install, but web does not declare it',
    'add `"react": "^19.0.0"` to dependencies of apps/web/package.json',
  ]);
  const { data } = COVERAGE_RULES['extras-coverage/missing-peer'].example;
  expect(say('extras-coverage/missing-peer', { ...data, range: 'catalog:' })[0]).toMatch(/^react is a peer/);
});

test('wrong-scope, of what packages beside it leave to their users', () => {
  const data = {
    name: '@acme/logger',
    distribution: 'chalk',
    edit: {
      file: 'packages/logger/package.json',
      key: 'peerDependencies',
      before: null,
      after: '"chalk": "*"',
    },
    peerRange: '^5 || ^6',
    places: [],
    count: 1,
  } as const;
  expect(say('extras-coverage/wrong-scope', data)[1]).toBe(
    'add `chalk` to peerDependencies of packages/logger/package.json as well, where most packages beside it have `^5 || ^6`',
  );
});

test('wrong-scope', () => {
  expect(say('extras-coverage/wrong-scope')).toEqual([
    'chalk is imported at run time, but @acme/logger has it in devDependencies only (and 1 more place)',
    'move `chalk` to dependencies of packages/logger/package.json',
  ]);
});

test('stdlib-version: not yet there, and no longer', () => {
  expect(say('extras-coverage/stdlib-version')).toEqual([
    'tomllib is in the standard library from Python 3.11 on, but shared-core admits Python 3.10 (>=3.10)',
    'require Python >=3.11, or import tomllib only where `sys.version_info` has it',
  ]);
  const removed = { module: 'imp', since: '3.0', until: '3.11', requires: '>=3.9', lacking: '3.12' };
  expect(say('extras-coverage/stdlib-version', removed)).toEqual([
    'imp is in the standard library up to Python 3.11 only, but shared-core admits Python 3.12 (>=3.9)',
    'replace imp, or import it only where `sys.version_info` has it',
  ]);
});

test('unused-dependency: by nobody, by tests alone', () => {
  expect(say('extras-coverage/unused-dependency')).toEqual([
    'beautifulsoup4 is in project.dependencies, but nothing of shared-core imports it (as bs4)',
    'delete `beautifulsoup4` from project.dependencies of packages/shared-core/pyproject.toml',
  ]);
  expect(say('extras-coverage/unused-dependency', { testsOnly: true, modules: [] })).toEqual([
    'beautifulsoup4 is in project.dependencies, but only tests of shared-core import it',
    'move `beautifulsoup4` from project.dependencies of packages/shared-core/pyproject.toml to what the tests install',
  ]);
});

test('unparsable counts files', () => {
  expect(say('extras-coverage/unparsable')[0]).toBe('its imports cannot be read: a string is not closed');
  expect(say('extras-coverage/unparsable', { count: 2 })[0]).toBe(
    'its imports cannot be read: a string is not closed (and 1 more file)',
  );
});

test('unused-dependency says under which names it was looked for where they differ from its own', () => {
  const name = (distribution: string, modules: string[]) =>
    say('extras-coverage/unused-dependency', { distribution, modules })[0].replace(/^.* imports it/, '');
  expect(name('httpx', ['httpx'])).toBe('');
  expect(name('ruamel.yaml', ['ruamel.yaml'])).toBe('');
  expect(name('attrs', ['attr', 'attrs'])).toBe(' (as attr and attrs)');
});

test('unused-extra', () => {
  expect(say('extras-coverage/unused-extra')).toEqual([
    'foo asks for shared-audio[ml], but nothing that it imports needs the extra',
    'delete `ml` from the extras of shared-audio in :deps :python of services/foo/service.edn, unless a plugin needs it',
  ]);
});

test('unknowable', () => {
  expect(say('extras-coverage/unknowable')[0]).toBe(
    'the dependencies of legacy cannot be known: setup.py computes install_requires',
  );
});
