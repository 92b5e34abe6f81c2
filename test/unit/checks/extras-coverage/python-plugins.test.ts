import { expect, test } from 'vitest';
import { found, lines, NO_DEPS } from '../../../support/python-coverage.ts';

test.each([
  ['mkdocs.plugins', 'import mkdocs.plugins\n', []],
  ['pytest11', 'import pytest\n', []],
  ['mkdocs.plugins', 'import requests\n', ['error undeclared src/p/m.py:1']],
  ['other', 'import mkdocs\n', ['error undeclared src/p/m.py:1']],
])('a plugin is there with its host: group %s, %j', async (group, text, expected) => {
  const entry = `[project.entry-points."${group}"]\nx = "p.m:X"\n`;
  expect(await lines(`${NO_DEPS}\n${entry}`, { 'm.py': text })).toEqual(expected);
});

test.each([
  ['{"mkdocs.plugins": ["x = p.m:X"]}', true],
  ['{"mkdocs.plugins": "x = p.m:X"}', true],
  ['"[mkdocs.plugins]\\nx = p.m:X\\n"', true],
  ['{"mkdocs.plugins": ["x = p.other:X"]}', false],
  ['{"console_scripts": ["mkdocs = p.m:X"]}', false],
  ['"[mkdocs.plugins]\\n# x = p.m:X\\n[others]\\nx = p.m:X\\n"', false],
])('so is one of setup.py: entry_points=%s', async (entryPoints, isPlugin) => {
  const files = {
    'setup.py': `from setuptools import setup\nsetup(name="p", packages=["p"], entry_points=${entryPoints})\n`,
    'p/__init__.py': '',
    'p/m.py': 'import mkdocs\n',
  };
  expect((await found(files)).lines).toEqual(isPlugin ? [] : ['error undeclared p/m.py:1']);
});

test('a plugin of another project of the repository is there with that', async () => {
  const linesOf = (group: string) =>
    lines(`${NO_DEPS}\n[project.entry-points."${group}"]\nx = "p.m:X"`, {
      'm.py': 'import q\n',
      'q/pyproject.toml': '[project]\nname = "q"\nversion = "1"\n',
      'q/src/q/__init__.py': '',
    });
  expect(await linesOf('q.plugins')).toEqual([]);
  expect(await linesOf('others.plugins')).toEqual(['error undeclared src/p/m.py:1']);
});

test.each([
  ['hook-p.py', 'import PyInstaller.utils.hooks\n', []],
  ['hook-p.m.py', 'from PyInstaller.utils.hooks import collect_data_files\n', []],
  ['hook-p.py', 'import requests\n', ['error undeclared src/p/hook-p.py:1']],
  ['hooks.py', 'import PyInstaller.utils.hooks\n', ['error undeclared src/p/hooks.py:1']],
])('a hook of PyInstaller is there with that: %s, %j', async (name, text, expected) => {
  expect(await lines(NO_DEPS, { [`src/p/${name}`]: text })).toEqual(expected);
});

test('a plugin that a conftest.py has pytest load is there with pytest, but not where code that ships imports it', async () => {
  const linesOf = (conftest: string, more = {}, text = 'import pytest\n') =>
    lines(NO_DEPS, { 'm.py': text, 'conftest.py': conftest, ...more });
  const NOTICE = ['notice undeclared src/p/m.py:1'];
  const ERROR = ['error undeclared src/p/m.py:1'];
  expect(await linesOf('pytest_plugins = ["p.m"]\n')).toEqual(NOTICE);
  expect(await linesOf('pytest_plugins: list[str] = [\n    "p.a",\n    "p.m",\n]\n')).toEqual(NOTICE);
  expect(await linesOf("pytest_plugins = 'p.m'\n")).toEqual(NOTICE);
  expect(await linesOf('pytest_plugins = ["p.a"]\n')).toEqual(ERROR);
  expect(await linesOf('# pytest_plugins = ["p.m"]\n')).toEqual(ERROR);
  expect(await linesOf('pytest_plugins = ["p.m"]\n', {}, 'import requests\n')).toEqual(ERROR);
  expect(await linesOf('pytest_plugins = ["p.m"]\n', { 'src/p/b.py': 'from p import m\n' })).toEqual(ERROR);
});
