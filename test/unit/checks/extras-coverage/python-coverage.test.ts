import { describe, expect, test } from 'vitest';
import { BUILD, data, found, lines, NO_DEPS, repo } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

describe('what ships', () => {
  test.each([
    ['at the top', 'import requests\n', 1],
    ['in a class', 'class A:\n    import requests\n', 2],
    ['under a condition', 'if DEBUG:\n    import requests\n', 2],
    ['in a function', 'def f():\n    import requests\n', 2],
  ])('an undeclared import %s is an error', async (_where, text, line) => {
    expect(await lines(NO_DEPS, { 'm.py': text })).toEqual([`error undeclared src/p/m.py:${line}`]);
  });

  test.each([
    ['the dependencies', 'dependencies = ["requests>=2"]'],
    ['a plain extra', '[project.optional-dependencies]\nhttp = ["requests"]'],
    ['an umbrella', '[project.optional-dependencies]\nall = ["requests"]'],
    ['the dependencies, under a marker', `dependencies = ["requests; python_version < '3.11'"]`],
  ])('%s cover it', async (_what, toml) => {
    expect(await lines(toml, { 'm.py': 'import requests\ndef f():\n    import requests\n' })).toEqual([]);
  });

  test.each([
    ['an extra for developers', '[project.optional-dependencies]\ndev = ["requests"]', 'extra dev'],
    ['a group', '[dependency-groups]\nhttp = ["requests"]', 'group http'],
  ])('%s does not cover it, and is named', async (_what, toml, where) => {
    const [only, ...more] = await data(repo(`${NO_DEPS}\n${toml}`, { 'm.py': 'import requests\n' }));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ module: 'requests', declaredIn: [where] });
  });

  test('a group that is called like the package at the top covers what lies in that', async () => {
    const found = async (group: string, path: string) =>
      (
        await data({
          'pyproject.toml': `${BUILD}[project]\nname = "samples"\nversion = "1"\n[tool.setuptools]\npackages = ["dsl", "dsl.deep", "trio_async"]\n[dependency-groups]\n${group} = ["requests"]\n`,
          [path]: 'import requests\n',
        })
      ).length;
    expect(await found('dsl', 'dsl/deep/start.py')).toBe(0);
    expect(await found('trio', 'trio_async/start.py')).toBe(0);
    expect(await found('trio-async', 'trio_async/start.py')).toBe(0);
    expect(await found('tri', 'trio_async/start.py')).toBe(1);
    expect(await found('dsl', 'trio_async/start.py')).toBe(1);
    expect(await found('deep', 'dsl/deep/start.py')).toBe(1);
    expect(await found('dev', 'dsl/start.py')).toBe(1);
  });

  test('what an example lists is no declaration of the project that it lies in', async () => {
    const declaredIn = async (folder: string) => {
      const files = { 'm.py': 'import requests\n', [`${folder}/requirements.txt`]: 'requests\n' };
      const [only] = await data(repo(NO_DEPS.replace('[]', '["rich"]'), files));
      return only?.declaredIn;
    };
    expect(await declaredIn('examples/requirements')).toEqual([]);
    expect(await declaredIn('tests/requirements')).toEqual(['tests/requirements/requirements.txt']);
  });

  test('an extra that is called like the module asks for what the lock says to be in it', async () => {
    const lock = (extra: string) =>
      `[[package]]\nname = "google-adk"\n[package.optional-dependencies]\n${extra} = [{ name = "a2a-sdk" }]\n`;
    const shown = (extra: string, more: Repo) =>
      lines(`dependencies = ["google-adk[${extra}]"]`, { 'm.py': 'import a2a.types\n', ...more });
    expect(await shown('a2a', { 'uv.lock': lock('a2a') })).toEqual([]);
    expect(await shown('a2a', {})).toEqual(['error undeclared src/p/m.py:1']);
    const traced = 'import opentelemetry.trace\n';
    const telemetry = lock('opentelemetry').replace('a2a-sdk', 'opentelemetry-api');
    expect(await shown('opentelemetry', { 'uv.lock': telemetry, 'm.py': traced })).toHaveLength(1);
    expect(await shown('eval', { 'uv.lock': lock('eval') })).toEqual(['error transitive src/p/m.py:1']);
  });

  test('what may provide it where it ships is doubt, though something else surely does', async () => {
    const dev = '[dependency-groups]\ndev = ["fastmcp"]';
    const slim = `dependencies = ["fastmcp-slim"]\n${dev}`;
    expect(await lines(slim, { 'm.py': 'import fastmcp\n' })).toEqual([]);
    expect(await lines(`${NO_DEPS}\n${dev}`, { 'm.py': 'import fastmcp\n' })).toEqual([
      'error undeclared src/p/m.py:1',
    ]);
  });

  test('a part of a package may be for developers; a package that is called so is a product', async () => {
    const toml = `${NO_DEPS}\n[dependency-groups]\ndev = ["responses"]`;
    const shipped = (folder: string) => ({
      [`src/${folder}/__init__.py`]: '',
      [`src/${folder}/check.py`]: 'import responses\n',
    });
    expect(await lines(toml, shipped('p/dev'))).toEqual([]);
    expect(await lines(toml, shipped('p/acme_dev'))).toEqual([]);
    expect(await lines(toml, shipped('acme_dev'))).toEqual(['error undeclared src/acme_dev/check.py:1']);
  });

  test('modules for developers may need what is declared for them', async () => {
    const toml = `${NO_DEPS}\n[dependency-groups]\ndev = ["pytest"]`;
    const text = 'import pytest\n';
    expect(await lines(toml, { 'src/p/testing/__init__.py': '', 'src/p/testing/plugin.py': text })).toEqual(
      [],
    );
    expect(await lines(toml, { 'm.py': text })).toEqual(['error undeclared src/p/m.py:1']);
  });

  test('one finding a distribution, at its first place, with the other places', async () => {
    const files = repo(NO_DEPS, {
      'src/p/b.py': 'import yaml\n\nimport yaml.nodes\n',
      'src/p/a.py': 'import os\nfrom yaml import load\n',
      'tests/test_a.py': 'import yaml\n',
    });
    const { lines: found_, findings } = await found(files);
    expect(found_).toEqual(['error undeclared src/p/a.py:2']);
    expect(findings[0]?.data).toMatchObject({
      module: 'yaml',
      distribution: 'pyyaml',
      by: 'facts',
      name: 'p',
      role: 'runtime',
      edit: { file: 'pyproject.toml', key: 'project.dependencies' },
      places: [
        { file: 'src/p/b.py', line: 1 },
        { file: 'src/p/b.py', line: 3 },
      ],
      count: 3,
    });
  });

  test('what cannot be known is not judged', async () => {
    const files = {
      'setup.py':
        'from setuptools import setup\nsetup(name="p", packages=["p"], install_requires=compute())\n',
      'p/__init__.py': 'import requests\n',
    };
    expect((await found(files)).lines).toEqual([]);
  });

  const LISTED = { 'app.py': 'import requests\n', 'requirements.txt': 'rich\n' };
  const RUN = {
    'app.py': 'import requests\n',
    'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = []\n',
  };

  test.each([
    ['tests/fixtures/a', LISTED, 'notice undeclared-dev'],
    ['samples/a', LISTED, 'notice undeclared'],
    ['templates/a', LISTED, 'notice undeclared'],
    ['benchmarks/a', LISTED, 'notice undeclared'],
    ['examples/a', RUN, 'warning undeclared'],
    ['apps/a', LISTED, 'error undeclared'],
    ['apps/a', RUN, 'error undeclared'],
  ])('what is there to be looked at is no error: %s', async (folder, files, expected) => {
    const moved = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
    expect((await found(Object.fromEntries(moved))).lines).toEqual([`${expected} ${folder}/app.py:1`]);
  });

  test.each([
    ['pkg/templates/api', { bin: './cli.js' }, 'notice'],
    ['pkg/src/starters/api', { bin: { acme: './cli.js' } }, 'notice'],
    ['pkg/templates/api', { bin: './cli.js', private: true }, 'error'],
    ['pkg/templates/api', {}, 'error'],
    ['pkg/services/api', { bin: './cli.js' }, 'error'],
    ['templates/api', { bin: './cli.js' }, 'error'],
  ])(
    'what a program for Node makes projects of is completed by it: %s of %j',
    async (folder, data, level) => {
      const manifest = JSON.stringify({ name: 'create-acme', version: '1.0.0', ...data });
      const files = {
        'pkg/package.json': manifest,
        [`${folder}/pyproject.toml`]: `${BUILD}[project]\nname = "a"\nversion = "1"\n`,
        [`${folder}/src/a/__init__.py`]: 'import requests\n',
      };
      expect((await found(files)).lines).toEqual([`${level} undeclared ${folder}/src/a/__init__.py:1`]);
    },
  );

  test('a template is filled in before anybody imports it', async () => {
    const files = { 'src/p/{{name}}/m.py': 'import requests\n', 'src/p/{{name}}/__init__.py': '' };
    expect(await lines(`${NO_DEPS}\n[tool.setuptools]\npackages = ["p", "p.{{name}}"]`, files)).toEqual([]);
  });

  test.each([
    ['what a notebook shows, in a function', 'm.py', 'def show():\n    import IPython\n', []],
    ['the same at the top', 'm.py', 'import IPython\n', ['error undeclared src/p/m.py:1']],
    ['the kernel of a notebook, in a function', 'm.py', 'def show():\n    import ipykernel.comm\n', []],
    ['the kernel at the top', 'm.py', 'import ipykernel\n', ['error undeclared src/p/m.py:1']],
    ['a plugin of mypy', 'src/p/mypy.py', 'import mypy.nodes\n', []],
    ['mypy elsewhere', 'src/p/types.py', 'import mypy.nodes\n', ['error undeclared src/p/types.py:1']],
  ])('the program that runs it brings it: %s', async (_what, path, text, expected) => {
    expect(await lines(NO_DEPS, { [path]: text })).toEqual(expected);
  });

  test('an unknown distribution that resembles covers it, though another is known for it', async () => {
    const text = 'import griffe\n';
    expect(await lines('dependencies = ["griffelib"]', { 'm.py': text })).toEqual([]);
    const dev = '[dependency-groups]\ndev = ["griffe"]';
    expect(await lines(`dependencies = ["griffelib"]\n${dev}`, { 'm.py': text })).toEqual([]);
    expect(await lines(`dependencies = ["zzgriffelib"]\n${dev}`, { 'm.py': text })).toHaveLength(1);
  });

  test('what a project of the repository ships under a name that only its build knows is doubt', async () => {
    const files = {
      'm.py': 'import sqlean\n',
      'fork/setup.py': 'import setuptools\nsetuptools.setup(name=NAME, packages=["sqlean"])\n',
      'fork/sqlean/__init__.py': '',
    };
    expect(await lines(NO_DEPS, files)).toEqual([]);
    expect(await lines(NO_DEPS, { 'm.py': 'import sqlean\n' })).toHaveLength(1);
  });

  test('a bootstrap that plumb writes may use what its service is installed with', async () => {
    const files = (deps: string) => ({
      'web/pyproject.toml': `${BUILD}[project]\nname = "web"\nversion = "1"\ndependencies = ["uvicorn"]\n`,
      'web/src/web/__init__.py': 'import uvicorn\n',
      'foo/service.edn': `{:service/name :foo :runtime {:lang :python :entry "web:app"} :deps {:python [${deps}]}}`,
      'foo/main.py': 'import uvicorn\n',
      'foo/other.py': 'import uvicorn\n',
    });
    expect((await found(files('{:pkg "web"}'))).lines).toEqual(['error transitive foo/other.py:1']);
    expect((await found(files('{:pkg "rich"}'))).lines).toEqual(['error undeclared foo/other.py:1']);
    expect((await found(files(''))).lines).toEqual(['error undeclared foo/main.py:1']);
  });
});
