import { describe, expect, test } from 'vitest';
import { checkPythonStdlibVersion } from '#core/checks/extras-coverage/python-stdlib-version';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

const found = (toml: string, text: string, more: Repo = {}) =>
  foundBy(checkPythonStdlibVersion, {
    'pyproject.toml': `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "p"\nversion = "1"\n${toml}\n`,
    'src/p/__init__.py': text,
    ...more,
  });

const requires = (range: string, dependencies = '[]') =>
  `requires-python = "${range}"\ndependencies = ${dependencies}`;

describe('checkPythonStdlibVersion', () => {
  test.each([
    ['>=3.10', 'import tomllib\n', { module: 'tomllib', since: '3.11', until: null, lacking: '3.10' }],
    ['>=3.8,<3.12', 'def f():\n    import tomllib\n', { module: 'tomllib', lacking: '3.8' }],
    [
      '>=3.9',
      'from distutils.version import LooseVersion\n',
      { module: 'distutils', until: '3.11', lacking: '3.12' },
    ],
    ['>=3.9', 'import imp\n', { module: 'imp', until: '3.11', lacking: '3.12' }],
    ['>=3.8', 'import zoneinfo\nimport zoneinfo\n', { module: 'zoneinfo', lacking: '3.8', count: 2 }],
    ['>=3.7', 'import importlib.metadata\n', { module: 'importlib.metadata', lacking: '3.7' }],
  ])('%s: %j is an error', async (range, text, data) => {
    const { lines, findings } = await found(requires(range), text);
    expect(lines).toEqual([expect.stringMatching(/^error stdlib-version src\/p\/__init__\.py:\d$/)]);
    expect(findings[0]?.data).toMatchObject({ ...data, name: 'p', requires: range });
  });

  test.each([
    ['the range admits no such version', requires('>=3.11'), 'import tomllib\n'],
    ['the range ends before the removal', requires('>=3.9,<3.12'), 'import distutils\n'],
    ['no range is declared', 'dependencies = []', 'import tomllib\n'],
    ['the range cannot be read', requires('three'), 'import tomllib\n'],
    [
      'the version is tested',
      requires('>=3.9'),
      'import sys\nif sys.version_info >= (3, 11):\n    import tomllib\n',
    ],
    [
      'its absence is caught',
      requires('>=3.9'),
      'try:\n    import tomllib\nexcept ImportError:\n    tomllib = None\n',
    ],
    [
      'whatever fails is caught',
      requires('>=3.9'),
      'try:\n    import tomllib\nexcept Exception:\n    tomllib = None\n',
    ],
    ['something else decides', requires('>=3.9'), 'if NEW:\n    import tomllib\n'],
    ['setuptools brings distutils', requires('>=3.9', '["setuptools"]'), 'import distutils.version\n'],
    ['a backport is declared', requires('>=3.9', '["legacy-cgi"]'), 'import cgi\n'],
    ['every version has it', requires('>=3.8'), 'import json, asyncio, importlib\n'],
  ])('silent where %s', async (_why, toml, text) => {
    expect((await found(toml, text)).lines).toEqual([]);
  });

  test('silent in a file that is imported only where the failure of that is caught', async () => {
    const TRIES = 'try:\n    from p.late import a\nexcept ImportError:\n    from p.early import a\n';
    const late = { 'src/p/late.py': 'import contextvars\n', 'src/p/early.py': 'a = 1\n' };
    const linesOf = async (init: string, more: Repo = {}) =>
      (await found(requires('>=3.6'), init, { ...late, ...more })).lines;
    const ERROR = ['error stdlib-version src/p/late.py:1'];
    expect(await linesOf(TRIES)).toEqual([]);
    expect(await linesOf('')).toEqual(ERROR);
    expect(await linesOf(TRIES, { 'src/p/b.py': 'from p.late import a\n' })).toEqual(ERROR);
    expect(await linesOf(TRIES.replace('ImportError', 'KeyError'))).toEqual(ERROR);
    expect(await linesOf(TRIES.replace('from p.early import a', 'raise'))).toEqual(ERROR);
  });

  test('tests run on one version that they choose', async () => {
    const { lines } = await found(requires('>=3.9'), '', { 'tests/test_a.py': 'import tomllib\n' });
    expect(lines).toEqual([]);
  });
});
