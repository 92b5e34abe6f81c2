import { describe, expect, test } from 'vitest';
import type { CoverageRuleData } from '#core/model/coverage-rules';
import { COVERAGE_RULES } from '#core/model/rules-extras-coverage';
import { say } from '../../support/say.ts';

type Rule = keyof CoverageRuleData;

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
