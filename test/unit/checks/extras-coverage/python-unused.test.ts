import { describe, expect, test } from 'vitest';
import { checkPythonUnused } from '#core/checks/extras-coverage/python-unused';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

const BUILD = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';

/** A package p that imports `attr`, with `toml` behind its name. */
const repo = (toml: string, more: Repo = {}): Repo => ({
  'pyproject.toml': `${BUILD}[project]\nname = "p"\nversion = "1"\n${toml}\n`,
  'src/p/__init__.py': 'import attr\n',
  ...more,
});
const lines = async (files: Repo) => (await foundBy(checkPythonUnused, files)).lines;

const DEPS = 'dependencies = ["attrs", "beautifulsoup4>=4"]';

describe('checkPythonUnused', () => {
  test('a dependency that nothing imports is a warning, with the names that were looked for', async () => {
    const { lines: found, findings } = await foundBy(checkPythonUnused, repo(DEPS));
    expect(found).toEqual(['warning unused-dependency pyproject.toml']);
    expect(findings[0]?.data).toMatchObject({
      name: 'p',
      distribution: 'beautifulsoup4',
      section: 'project.dependencies',
      modules: ['bs4'],
      testsOnly: false,
      edit: { file: 'pyproject.toml', key: 'project.dependencies' },
    });
  });

  test('a program of Pulumi needs its library', async () => {
    const deps = 'dependencies = ["attrs", "pulumi"]';
    expect(await lines(repo(deps))).toEqual(['warning unused-dependency pyproject.toml']);
    expect(await lines(repo(deps, { 'Pulumi.yaml': 'name: x\n' }))).toEqual([]);
  });

  test.each([
    [
      'tool.poetry.dependencies',
      '[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\nbeautifulsoup4 = "*"\n',
    ],
    [
      'project.optional-dependencies.beautifulsoup4',
      '[project]\nname = "p"\nversion = "1"\n[project.optional-dependencies]\nbeautifulsoup4 = ["beautifulsoup4"]\n',
    ],
  ])('it is deleted from %s', async (key, toml) => {
    const { findings } = await foundBy(checkPythonUnused, {
      'pyproject.toml': toml,
      'p/__init__.py': 'import attr\n',
    });
    expect(findings.map(({ data }) => data)).toMatchObject([{ edit: { file: 'pyproject.toml', key } }]);
  });

  test('an import by tests alone leaves it unused, and says so', async () => {
    const { findings } = await foundBy(checkPythonUnused, repo(DEPS, { 'tests/test_a.py': 'import bs4\n' }));
    expect(findings.map(({ data }) => data)).toMatchObject([
      { distribution: 'beautifulsoup4', testsOnly: true },
    ]);
  });

  test('tests that a distribution of tests ships are what it is for; its own are not', async () => {
    const files = (path: string) => ({
      'pyproject.toml': `${BUILD}[project]\nname = "p-tests-adapter"\nversion = "1"\n${DEPS}\n`,
      'src/p/__init__.py': 'import attr\n',
      [path]: 'import bs4\n',
    });
    expect(await lines(files('src/p/test_a.py'))).toEqual([]);
    expect(await lines(files('tests/test_a.py'))).toEqual(['warning unused-dependency pyproject.toml']);
    expect(await lines(repo(DEPS, { 'src/p/test_a.py': 'import bs4\n' }))).toEqual([
      'warning unused-dependency pyproject.toml',
    ]);
  });

  test('what another dependency brings in anyway is a notice: the declaration only says which versions', async () => {
    const lock = '[[package]]\nname = "attrs"\ndependencies = [{ name = "beautifulsoup4" }]\n';
    expect(await lines(repo(DEPS, { 'uv.lock': lock }))).toEqual(['notice unused-dependency pyproject.toml']);
  });

  test('what only an extra asks for is a notice', async () => {
    const toml = 'dependencies = ["attrs"]\n[project.optional-dependencies]\nhtml = ["beautifulsoup4"]';
    expect(await lines(repo(toml))).toEqual(['notice unused-dependency pyproject.toml']);
  });

  test('of several extras that have it the one is told in which it stands', async () => {
    const toml =
      'dependencies = ["attrs"]\n[project.optional-dependencies]\nserver = ["p[html]"]\nhtml = ["beautifulsoup4"]';
    const [finding] = (await foundBy(checkPythonUnused, repo(toml))).findings;
    expect(finding?.data).toMatchObject({
      section: 'extra html',
      edit: { key: 'project.optional-dependencies.html' },
    });
  });

  test.each([
    ['a lazy import', { 'src/p/a.py': 'def f():\n    from bs4 import BeautifulSoup\n' }],
    [
      'an import for type checkers',
      { 'src/p/a.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import bs4\n' },
    ],
    ['a script of the project', { 'scripts/s.py': 'import bs4\n' }],
    ['a string', { 'src/p/a.py': 'NAME = "bs4"\n' }],
    ['a file that could not be read', { 'src/p/a.py': 'print "Python 2"\n' }],
  ])('%s uses it', async (_what, more: Repo) => {
    expect(await lines(repo(DEPS, more))).toEqual([]);
  });

  test.each([
    [
      'tools of developers',
      'dependencies = ["attrs"]\n[project.optional-dependencies]\ndev = ["beautifulsoup4"]',
    ],
    ['groups', 'dependencies = ["attrs"]\n[dependency-groups]\nx = ["beautifulsoup4"]'],
    ['umbrellas', 'dependencies = ["attrs"]\n[project.optional-dependencies]\nall = ["beautifulsoup4"]'],
    ['what a marker confines', `dependencies = ["attrs", "beautifulsoup4; sys_platform == 'win32'"]`],
    ['plugins', 'dependencies = ["attrs", "pytest-cov", "types-requests", "pandas-stubs"]'],
    ['drivers that a URL names', 'dependencies = ["attrs", "asyncpg"]'],
    [
      'what gives back a part of the standard library',
      'dependencies = ["attrs", "audioop-lts", "pyasynchat"]',
    ],
    ['a distribution whose modules nobody knows', 'dependencies = ["attrs", "zzqqy-nowhere-lib"]'],
  ])('silent about %s', async (_what, toml) => {
    expect(await lines(repo(toml))).toEqual([]);
  });

  test('what has a module that is still a part of the standard library is judged as any other', async () => {
    const toml = 'dependencies = ["attrs", "zzqqy-backport"]';
    const config = (modules: string) => ({ 'plumb.edn': `{:import-names {"zzqqy-backport" [${modules}]}}` });
    expect(await lines(repo(toml, config('"cgi"')))).toEqual([]);
    for (const modules of ['"graphlib"', '"cgi" "more_cgi"'])
      expect(await lines(repo(toml, config(modules)))).toEqual(['warning unused-dependency pyproject.toml']);
  });

  test('silent about a project that only gathers distributions', async () => {
    expect(await lines(repo(DEPS, { 'src/p/__init__.py': '"""Nothing here."""\n' }))).toEqual([]);
    expect(await lines(repo(DEPS, { 'src/p/__init__.py': 'import os\n' }))).toEqual([]);
  });

  test('what extends something that is used may be found by it', async () => {
    const toml = 'dependencies = ["attrs", "flask", "flask-cors"]';
    expect(await lines(repo(toml, { 'src/p/a.py': 'import flask\n' }))).toEqual([]);
    const undeclared = toml.replace('"flask", ', '');
    expect(await lines(repo(undeclared, { 'src/p/a.py': 'import flask\n' }))).toEqual([]);
    expect(await lines(repo(toml))).toEqual([
      'warning unused-dependency pyproject.toml',
      'warning unused-dependency pyproject.toml',
    ]);
  });

  test('an integration of another distribution uses what it is called after', async () => {
    const toml = 'dependencies = ["attrs", "agno", "yfinance", "numpy"]';
    const used = (text: string) => lines(repo(toml, { 'src/p/a.py': `import agno\n${text}` }));
    expect(await used('from agno.tools.yfinance import Y\nimport agno.extra.numpy.a\n')).toEqual([]);
    const two = ['warning unused-dependency pyproject.toml', 'warning unused-dependency pyproject.toml'];
    expect(await used('from agno.tools import finance\nimport agno._vendor.numpy, p.yfinance\n')).toEqual(
      two,
    );
    const mcp = 'dependencies = ["attrs", "mcp", "fastmcp"]';
    expect(await lines(repo(mcp, { 'src/p/a.py': 'from mcp.server.fastmcp import FastMCP\n' }))).toEqual([
      'warning unused-dependency pyproject.toml',
    ]);
    // what a distribution of a shared namespace is imported by says nothing of another one
    const yaml = 'dependencies = ["attrs", "ruamel.yaml", "pyyaml"]';
    expect(await lines(repo(yaml, { 'src/p/a.py': 'import ruamel.yaml\n' }))).toEqual([
      'warning unused-dependency pyproject.toml',
    ]);
  });

  test('what a used distribution loads where it is installed', async () => {
    const toml = 'dependencies = ["attrs", "flask", "python-dotenv"]';
    expect(await lines(repo(toml, { 'src/p/a.py': 'import flask\n' }))).toEqual([]);
    expect(await lines(repo(toml.replace('"flask", ', '')))).toEqual([
      'warning unused-dependency pyproject.toml',
    ]);
  });

  test('the user says by which names a distribution is imported', async () => {
    const toml = 'dependencies = ["attrs", "zzqqy-nowhere-lib"]';
    const config = { 'plumb.edn': '{:import-names {"zzqqy-nowhere-lib" ["zz"]}}' };
    expect(await lines(repo(toml, config))).toEqual(['warning unused-dependency pyproject.toml']);
    expect(await lines(repo(toml, { ...config, 'src/p/a.py': 'import zz.a\n' }))).toEqual([]);
  });

  test('the root of a workspace lists its members', async () => {
    const members = '[tool.uv.workspace]\nmembers = ["packages/*"]';
    const member = {
      'packages/bs/pyproject.toml': '[project]\nname = "beautifulsoup4"\ndependencies = []\n',
    };
    expect(await lines(repo(`${DEPS}\n${members}`, member))).toEqual([]);
    expect(await lines(repo(DEPS, member))).toEqual(['warning unused-dependency pyproject.toml']);
  });

  test('silent about a frozen environment, which lists what others need', async () => {
    const app = (requirements: string) => ({ 'app.py': 'import attr\n', 'requirements.txt': requirements });
    expect(await lines(app('attrs==25.1\nbeautifulsoup4==4.13\n'))).toEqual([]);
    expect(await lines(app('attrs\nbeautifulsoup4\n'))).toEqual([
      'warning unused-dependency requirements.txt:2',
    ]);
  });

  test('silent about a list of releases of which nothing uses most; not where it was made by hand', async () => {
    const NAMES = [
      'flask',
      'numpy',
      'pandas',
      'scipy',
      'werkzeug',
      'tqdm',
      'httpx',
      'click',
      'boto3',
      'docker',
    ];
    const app = (names: readonly string[], sign: string, used = 0) => ({
      'app.py': ['import attr', ...names.slice(0, used).map((name) => `import ${name}`), ''].join('\n'),
      'requirements.txt': ['attrs', ...names].map((name) => `${name}${sign}1.2.3\n`).join(''),
    });
    expect(await lines(app(NAMES, '~='))).toEqual([]);
    expect(await lines(app(NAMES, '>='))).toHaveLength(10);
    expect(await lines(app(NAMES.slice(1), '~='))).toHaveLength(9);
    const more = ['rich', 'jinja2', 'orjson', 'pytz', 'lxml', 'redis', 'celery', 'faker', 'peewee', 'pyglet'];
    expect(await lines(app([...more, ...NAMES], '~=', 10))).toHaveLength(10);
    const mixed = app(NAMES, '~=')['requirements.txt'].replace('flask~=1.2.3', 'flask');
    expect(await lines({ ...app(NAMES, '~='), 'requirements.txt': mixed })).toHaveLength(10);
  });

  test('a project below may run with it, but for a package that declares it itself', async () => {
    const inner = (list: string, text: string, build = '') =>
      repo(DEPS, {
        'inner/pyproject.toml': `${build}[project]\nname = "inner"\nversion = "1"\n${list}\n`,
        'inner/inner/__init__.py': text,
      });
    const uses = 'import bs4\n';
    const bs4 = 'dependencies = ["beautifulsoup4"]';
    const fires = ['warning unused-dependency pyproject.toml'];
    expect(await lines(inner(bs4, uses))).toEqual([]);
    expect(await lines(inner('dependencies = []', uses, BUILD))).toEqual([]);
    expect(await lines(inner(bs4, uses, BUILD))).toEqual(fires);
    expect(await lines(inner('dependencies = []', 'import os\n', BUILD))).toEqual(fires);
    const tests = { 'tests/app/requirements.txt': 'flask\n', 'tests/app/a.py': uses };
    expect(await lines(repo(DEPS, tests))).toEqual(fires);
    const example = (list: string) => ({ 'examples/a/requirements.txt': list, 'examples/a/b.py': uses });
    expect(await lines(repo(DEPS, example('beautifulsoup4\n')))).toContain(fires[0]);
    expect(await lines(repo(DEPS, example('flask\n')))).toEqual([]);
  });

  test('what a build takes in from the folder of a package below is used by its own code', async () => {
    const found = (include: string) =>
      lines(
        repo(`${DEPS}\n[tool.setuptools.packages.find]\nwhere = ["src", "inner"]\ninclude = ${include}`, {
          'inner/pyproject.toml': `${BUILD}[project]\nname = "inner"\nversion = "1"\ndependencies = ["beautifulsoup4"]\n`,
          'inner/inner/__init__.py': 'import bs4\n',
        }),
      );
    expect(await found('["p", "inner"]')).toEqual([]);
    expect(await found('["p"]')).toEqual(['warning unused-dependency pyproject.toml']);
  });

  test('silent about requirements in a folder that another project ships', async () => {
    const data = {
      'src/p/data/requirements.txt': 'attrs\nbeautifulsoup4\n',
      'src/p/data/a.py': 'import attr\n',
    };
    expect(await lines(repo('dependencies = []', data))).toEqual([]);
  });
});
