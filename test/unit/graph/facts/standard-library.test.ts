import { describe, expect, it } from 'vitest';
import { topOf } from '#core/graph/facts/name-rules';
import { hasLaterModules, standardModule } from '#core/graph/facts/standard-library';
import facts from '../../../../packages/core/src/graph/facts/standard-library.json' with { type: 'json' };

describe('modules of the standard library', () => {
  it.each([
    ['os', '3.0', null],
    ['os.path', '3.0', null],
    ['tomllib', '3.11', null],
    ['zoneinfo._common', '3.9', null],
    ['distutils.core', '3.0', '3.11'],
    ['asyncio', '3.4', null],
    ['asyncio.taskgroups', '3.11', null],
    ['imp', '3.0', '3.11'],
    ['cgi', '3.0', '3.12'],
    ['formatter', '3.0', '3.9'],
    ['compression.zstd', '3.14', null],
    ['test.support', '3.0', null],
    ['_strptime', '3.0', null],
    ['__future__', '3.0', null],
  ])('%s: since %s until %s', (module, since, until) => {
    expect(standardModule(module)).toEqual({ since, until });
  });

  it.each([
    'numpy',
    'osx',
    'urllib2',
    'toml',
    'typing_extensions',
    '_typeshed.wsgi',
    '',
    '__proto__',
    'constructor',
    '.os',
  ])('%j is none', (module) => {
    expect(standardModule(module)).toBeNull();
  });
});

describe('modules below one of another lifetime', () => {
  it('are known of it', () => {
    expect(hasLaterModules('importlib')).toBe(true);
    expect(hasLaterModules('typing')).toBe(false);
    expect(hasLaterModules('numpy')).toBe(false);
  });

  it('are those with a row of their own', () => {
    const missed = facts.rows
      .map((row) => row.split(' ')[0] ?? '')
      .filter((module) => module.includes('.'))
      .filter((module) => !hasLaterModules(module.slice(0, module.lastIndexOf('.'))));
    expect(missed).toEqual([]);
  });
});

it('has a row for the first part of every module that has one', () => {
  const modules = facts.rows.map((row) => row.split(' ')[0] ?? '');
  expect(modules.filter((module) => !modules.includes(topOf(module)))).toEqual([]);
});
