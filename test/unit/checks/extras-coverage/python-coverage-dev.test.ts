import { describe, expect, test } from 'vitest';
import { BUILD, found, lines, NO_DEPS, repo } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

describe('optional imports', () => {
  test.each([
    ['guarded', 'try:\n    import orjson\nexcept ImportError:\n    orjson = None\n'],
    ['type-checking', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import orjson\n'],
    ['conditional', 'import sys\nif sys.platform == "win32":\n    import orjson\n'],
  ])('%s: a notice, unless it is declared anywhere', async (how, text) => {
    const { lines: undeclared, findings } = await found(repo(NO_DEPS, { 'm.py': text }));
    expect(undeclared).toEqual([expect.stringMatching(/^notice optional-undeclared src\/p\/m\.py:/)]);
    expect(findings[0]?.data).toMatchObject({ how, distribution: 'orjson' });
    expect(await lines(`${NO_DEPS}\n[dependency-groups]\nx = ["orjson"]`, { 'm.py': text })).toEqual([]);
  });

  test('stubs cover what only type checkers read', async () => {
    const toml = `${NO_DEPS}\n[dependency-groups]\ntyping = ["types-PyYAML"]`;
    const text = 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import yaml\n';
    expect(await lines(toml, { 'm.py': text })).toEqual([]);
    expect(await lines(toml, { 'm.py': 'import yaml\n' })).toEqual(['error undeclared src/p/m.py:1']);
  });

  test('a marker that never holds where the guard does covers nothing', async () => {
    const text = 'import sys\nif sys.version_info < (3, 11):\n    import orjson\n';
    const deps = (marker: string) => `dependencies = ["orjson; ${marker}"]`;
    expect(await lines(deps("python_version < '3.11'"), { 'm.py': text })).toEqual([]);
    expect(await lines(deps("python_version >= '3.11'"), { 'm.py': text })).toEqual([
      'notice optional-undeclared src/p/m.py:3',
    ]);
  });

  test('what a handler takes instead of something that is there needs no declaration', async () => {
    const text = (first: string) => `try:\n    import ${first}\nexcept ImportError:\n    import simplejson\n`;
    expect(await lines(NO_DEPS, { 'm.py': text('json') })).toEqual([]);
    expect(await lines(NO_DEPS, { 'm.py': text('orjson') })).toEqual([
      'notice optional-undeclared src/p/m.py:2',
      'notice optional-undeclared src/p/m.py:4',
    ]);
  });

  test('a call that names a module proves nothing where it ships', async () => {
    const text = 'import importlib.util\nimportlib.util.find_spec("orjson")\n';
    expect(await lines(NO_DEPS, { 'm.py': text })).toEqual([]);
  });
});

describe('tests, tools, examples', () => {
  test('what is declared nowhere is a warning, in examples a notice', async () => {
    const files = { 'tests/test_a.py': 'import responses\n', 'examples/e.py': 'import rich\n' };
    expect(await lines(NO_DEPS, files)).toEqual([
      'notice undeclared-dev examples/e.py:1',
      'warning undeclared-dev tests/test_a.py:1',
    ]);
  });

  test.each([
    ['a group', { 'pyproject.toml': '[dependency-groups]\ndev = ["responses"]' }],
    [
      'an extra for developers',
      { 'pyproject.toml': '[project.optional-dependencies]\ntest = ["responses"]' },
    ],
    ['a Hatch environment', { 'pyproject.toml': '[tool.hatch.envs.test]\ndependencies = ["responses"]' }],
    ['a requirements file', { 'requirements-dev.txt': 'responses\n' }],
    ['what Pipenv runs', { Pipfile: '[packages]\nresponses = "*"\n' }],
    ['tox', { 'tox.ini': '[testenv]\ndeps =\n    responses>=0.2\n' }],
    ['conda', { 'environment.yml': 'dependencies:\n  - python=3.12\n  - responses >=0.2\n' }],
    ['conda, for a job', { 'conda/environment-test-3.12.yaml': 'dependencies:\n- pip:\n  - "responses"\n' }],
    ['pixi', { 'pixi.toml': '[feature.test.dependencies]\nresponses = "*"\n' }],
    ['pixi, from PyPI', { 'pixi.toml': '[pypi-dependencies.responses]\nversion = "*"\n' }],
    ['pixi in pyproject.toml', { 'pyproject.toml': '[tool.pixi.dependencies]\n"responses" = ">=0.2"\n' }],
    [
      'a job of GitHub',
      { '.github/workflows/ci.yml': 'steps:\n- run: |\n    pip install -U pip \\\n      "responses>=0.2"\n' },
    ],
    [
      'a job of GitLab',
      { '.gitlab-ci.yml': 'test:\n  script: [uv pip install -r r.txt responses && pytest]\n' },
    ],
    [
      'a list that a job installs',
      {
        '.github/workflows/ci.yml': 'steps:\n- run: pip install -U -r ./ci/tests.txt\n',
        'ci/tests.txt': '# for tests\nrich\nresponses>=0.2  # pinned elsewhere\n',
      },
    ],
    ['RAPIDS', { 'dependencies.yaml': 'packages:\n  - &responses responses>=0.2\n' }],
  ])('%s covers a test', async (_what, { 'pyproject.toml': toml = '', ...files }: Record<string, string>) => {
    expect(await lines(`${NO_DEPS}\n${toml}`, { 'tests/test_a.py': 'import responses\n', ...files })).toEqual(
      [],
    );
  });

  test('what a job installs covers what it names, and no code', async () => {
    const job = (run: string) => ({ '.github/workflows/ci.yml': `steps:\n- run: ${run}\n` });
    const files = { 'tests/test_a.py': 'import responses\n', 'm.py': 'import orjson\n' };
    const [error, warning] = ['error undeclared src/p/m.py:1', 'warning undeclared-dev tests/test_a.py:1'];
    expect(await lines(NO_DEPS, { ...files, ...job('pip install orjson responses') })).toEqual([error]);
    for (const run of [
      'pip install -r responses',
      'npm install responses',
      'pip install ./responses',
      'echo responses',
    ])
      expect(await lines(NO_DEPS, { ...files, ...job(run) }), run).toEqual([error, warning]);
  });

  test('a project in a folder that begins with a dot is tooling of the repository, unless it is packaged', async () => {
    const tool = (folder: string, more: Repo = {}) => ({
      [`${folder}/requirements.txt`]: 'rich\n',
      [`${folder}/run.py`]: 'def f():\n    import responses\n',
      ...more,
    });
    expect((await found(tool('.ci'))).lines).toEqual(['warning undeclared-dev .ci/run.py:2']);
    expect((await found(tool('.ci/tools'))).lines).toEqual(['warning undeclared-dev .ci/tools/run.py:2']);
    expect((await found(tool('ci'))).lines).toEqual(['error undeclared ci/run.py:2']);
    const toml = `${BUILD}[project]\nname = "run"\nversion = "1"\ndependencies = []\n`;
    expect((await found(tool('.ci', { '.ci/pyproject.toml': toml }))).lines).toEqual([
      'error undeclared .ci/run.py:2',
    ]);
  });

  test('an environment of conda covers what its lists name, no code, and in folders for environments', async () => {
    const text = 'name: responses\n# responses\ndependencies:\n  - orjson\n';
    const files = { 'tests/test_a.py': 'import responses\n', 'm.py': 'import orjson\n' };
    expect(await lines(NO_DEPS, { ...files, 'environment.yml': text })).toEqual([
      'error undeclared src/p/m.py:1',
      'warning undeclared-dev tests/test_a.py:1',
    ]);
    const listed = { 'deploy/environment.yml': 'dependencies:\n  - responses\n' };
    expect(await lines(NO_DEPS, { 'tests/test_a.py': 'import responses\n', ...listed })).toEqual([
      'warning undeclared-dev tests/test_a.py:1',
    ]);
  });

  test('an environment or an image beside what is no run-time code covers that, and nothing elsewhere', async () => {
    const beside = {
      'environment.yml': 'dependencies:\n- responses=0.2\n',
      Dockerfile: 'RUN pip install --target=/app responses\n',
    };
    for (const [name, text] of Object.entries(beside)) {
      const covers = (place: string, file: string) =>
        lines(NO_DEPS, { [`${place}/${name}`]: text, [file]: 'import responses\n' });
      expect(await covers('tests/use', 'tests/use/deep/test_a.py')).toEqual([]);
      expect(await covers('.github/actions/x', '.github/actions/x/main.py')).toEqual([]);
      expect(await covers('tests/other', 'tests/use/test_a.py')).toEqual([
        'warning undeclared-dev tests/use/test_a.py:1',
      ]);
      expect(await covers('src/p', 'm.py')).toEqual(['error undeclared src/p/m.py:1']);
    }
  });

  test('a project that is only run is an example where a word of its folder says so', async () => {
    const run = (folder: string) => ({
      [`${folder}/pyproject.toml`]: '[project]\nname = "x"\nversion = "1"\n',
      [`${folder}/x.py`]: 'import responses\n',
    });
    const level = async (folder: string) => (await found(run(folder))).lines[0]?.split(' ', 1)[0];
    expect(await level('my-examples/x')).toBe('warning');
    expect(await level('sample_apps/x')).toBe('warning');
    expect(await level('resampled/x')).toBe('error');
    expect(
      (
        await found({
          ...run('examples/x'),
          'examples/x/pyproject.toml': `${BUILD}[project]\nname = "x"\nversion = "1"\n`,
        })
      ).lines,
    ).toEqual(['error undeclared examples/x/x.py:1']);
  });

  test('an extra called like a module that nobody knows may bring it', async () => {
    const text = 'import zzq_processor.tasks\n';
    const toml = (extra: string) => `dependencies = ["acme-common[${extra}]"]`;
    expect(await lines(toml('zzq-processor'), { 'm.py': text })).toEqual([]);
    expect(await lines(toml('other'), { 'm.py': text })).toEqual(['error undeclared src/p/m.py:1']);
  });

  test('an example has the project that it lies in, and no other', async () => {
    const files = repo(NO_DEPS, {
      'demo/a/requirements.txt': 'responses\n',
      'demo/a/run.py': 'import p\nimport q\n',
      'tools/a/requirements.txt': 'responses\n',
      'tools/a/run.py': 'import p\n',
      'q/pyproject.toml': `${BUILD}[project]\nname = "q"\nversion = "1"\n`,
      'q/q.py': '',
    });
    expect((await found(files)).lines).toEqual([
      'notice undeclared demo/a/run.py:2',
      'notice undeclared tools/a/run.py:1',
    ]);
  });

  test('a standard module needs no declaration, though a distribution of its name is there for tests', async () => {
    const toml = `${NO_DEPS}\nrequires-python = ">=3.10"\n[dependency-groups]\ntest = ["asyncio", "responses"]`;
    const text = 'import asyncio\nimport responses\n';
    expect(await lines(toml, { 'm.py': text })).toEqual(['error undeclared src/p/m.py:2']);
  });

  test.each([
    ['pyproject.toml', '[tool.hatch.env.collectors.acme]'],
    ['hatch.toml', '[env.collectors.acme]'],
  ])(
    'what a plugin of Hatch collects (%s) nobody knows: tests are left alone, code is not',
    async (file, table) => {
      const toml = (text: string) => (file === 'pyproject.toml' ? `${NO_DEPS}\n${text}` : NO_DEPS);
      const files = (text: string) => ({
        'tests/test_a.py': 'import responses\n',
        'm.py': 'import orjson\n',
        ...(file === 'hatch.toml' && { 'hatch.toml': text }),
      });
      expect(await lines(toml(table), files(table))).toEqual(['error undeclared src/p/m.py:1']);
      const own = table.replace('acme', 'default');
      expect(await lines(toml(own), files(own))).toEqual([
        'error undeclared src/p/m.py:1',
        'warning undeclared-dev tests/test_a.py:1',
      ]);
    },
  );

  test('what tests only read is a notice; fixtures of pytest are code', async () => {
    const line = async (path: string) => lines(NO_DEPS, { [path]: 'import responses\n' });
    for (const path of ['tests/test_files/a.py', 'tests/testdata/a.py'])
      expect(await line(path)).toEqual([`notice undeclared-dev ${path}:1`]);
    for (const path of ['tests/fixtures/a.py', 'tests/files/a.py'])
      expect(await line(path)).toEqual([`warning undeclared-dev ${path}:1`]);
  });

  test('a script that declares itself what it needs is left alone, but not a module that ships', async () => {
    const script = '# /// script\n# dependencies = ["responses"]\n# ///\nimport responses\n';
    expect(await lines(NO_DEPS, { 'scripts/s.py': script })).toEqual([]);
    expect(await lines(NO_DEPS, { 'm.py': script })).toEqual(['error undeclared src/p/m.py:4']);
    expect(await lines(NO_DEPS, { 'src/p/make-docs.py': script })).toEqual([]);
    // what nothing builds is run where it stands
    const app = '[project]\nname = "app"\nversion = "1"\n';
    const ofApp = async (text: string) =>
      (await found({ 'pyproject.toml': app, 'crates/cli/make_docs.py': text })).lines;
    expect(await ofApp(script)).toEqual([]);
    expect(await ofApp('import responses\n')).toEqual(['error undeclared crates/cli/make_docs.py:1']);
  });

  test('a module that nobody knows is a notice: a test may have a search path of its own', async () => {
    expect(await lines(NO_DEPS, { 'tests/test_a.py': 'import zzqqy_nowhere\n' })).toEqual([
      'notice undeclared-dev tests/test_a.py:1',
    ]);
  });

  test('what setup.py imports is for the build to install, what a tool of the project imports for its developers', async () => {
    const edits = async (path: string, more = '') =>
      (await found(repo(NO_DEPS, { [path]: `import numpy\n${more}` }))).findings.map(({ data }) => data);
    const file = 'pyproject.toml';
    const key = 'build-system.requires';
    const call = 'from setuptools import setup\nsetup()\n';
    expect(await edits('setup.py', call)).toMatchObject([{ edit: { file, key } }]);
    // a program of that name
    expect(await edits('setup.py')).toMatchObject([{ edit: { file, key: 'dependency-groups.dev' } }]);
    expect(await edits('noxfile.py')).toMatchObject([{ edit: { file, key: 'dependency-groups.dev' } }]);
  });

  test('setup.py has setuptools by itself', async () => {
    expect(await lines(NO_DEPS, { 'setup.py': 'from setuptools import setup\nsetup()\n' })).toEqual([]);
  });
});

describe('what tests are run with', () => {
  const tests = { 'a/b/tests/test_m.py': 'import responses\n' };
  const project = (extra = '') => ({
    ...tests,
    'a/b/pyproject.toml': `${BUILD}[project]\nname = "p"\nversion = "1"\ndependencies = []\n${extra}\n`,
    'a/b/p/__init__.py': '',
  });

  test.each(['tox.ini', 'hatch.toml', 'dev-requirements.txt'])(
    '%s in a folder above names it',
    async (file) => {
      expect((await found({ ...project(), [`a/${file}`]: 'responses\n' })).lines).toEqual([]);
      expect((await found({ ...project(), [`c/${file}`]: 'responses\n' })).lines).toEqual([
        'warning undeclared-dev a/b/tests/test_m.py:1',
      ]);
    },
  );

  test('what only another distribution brings is there on a fresh machine: a notice', async () => {
    const lock = '[[package]]\nname = "helper"\ndependencies = [{ name = "responses" }]\n';
    const files = project('[dependency-groups]\ntest = ["helper"]');
    expect((await found({ ...files, 'a/b/uv.lock': lock })).lines).toEqual([
      'notice undeclared-dev a/b/tests/test_m.py:1',
    ]);
    expect((await found(files)).lines).toEqual(['warning undeclared-dev a/b/tests/test_m.py:1']);
  });
});
