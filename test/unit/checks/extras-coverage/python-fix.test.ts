import { describe, expect, test } from 'vitest';
import type { UncoveredData } from '#core/model/coverage-rules';
import { BUILD, data, found, NO_DEPS, repo } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

const member = (name: string, deps: readonly string[], code: string): Repo => ({
  [`packages/${name}/pyproject.toml`]: `${BUILD}[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(deps)}\n`,
  [`packages/${name}/src/${name}/__init__.py`]: code,
});

describe('the fix of what is missing names', () => {
  const toml = `dependencies = ["rich"]\n[project.optional-dependencies]\nspark = ["pyspark", "boto3"]\naws = ["boto3"]\ndev = ["pytest"]\n`;
  const edited = async (files: Repo, more = '') => {
    const found_ = await data(repo(toml + more, files));
    return found_.map(({ distribution, edit }) => `${distribution}: ${edit.key}`);
  };
  const both = 'import py4j\nimport pyspark\n';
  const extra = ['py4j: project.optional-dependencies.spark'];
  const base = ['py4j: project.dependencies'];

  test('the base, where the file is a plugin of what the extra lists', async () => {
    const late = { 'src/p/plugin.py': 'def load():\n    from p import m\n' };
    const plugin = (toml: string) => edited({ 'm.py': both, ...late }, toml);
    expect(await plugin('[project.entry-points.pyspark]\np = "p.plugin:P"\n')).toEqual(base);
    expect(await plugin('[project.entry-points.pyspark]\np = "p.m:P"\n')).toEqual(base);
    expect(await plugin('[project.entry-points."p.backends"]\np = "p.m:P"\n')).toEqual(extra);
    expect(await plugin('')).toEqual(extra);
  });

  test('of several extras that one of the files needs the one that it is called after, else none of them', async () => {
    const several = `${both}import pandas\n`;
    const tables = 'pandas = ["pandas"]\nall-of-it = ["p[spark]", "orjson"]\n';
    const table = ['py4j: project.optional-dependencies'];
    expect(await edited({ 'src/p/spark_io.py': several }, tables)).toEqual(extra);
    expect(await edited({ 'src/p/spark/pandas.py': several }, tables)).toEqual(table);
    expect(await edited({ 'm.py': several }, tables)).toEqual(table);
    expect(await edited({ 'm.py': both, 'src/p/n.py': 'import py4j\nimport pandas\n' }, tables)).toEqual(
      table,
    );
    expect(await edited({ 'm.py': both, 'src/p/n.py': several }, tables)).toEqual(extra);
    expect(await edited({ 'm.py': `${both}import boto3\n` }, tables)).toEqual(extra);
    const taking = 'more = ["p[one]", "orjson"]\none = ["orjson"]\n';
    expect(await edited({ 'src/p/more.py': 'import py4j\nimport orjson\n' }, taking)).toEqual([
      'py4j: project.optional-dependencies.more',
    ]);
  });

  test('the extra of what the file imports of the project, but for what everybody does', async () => {
    const m = { 'm.py': 'import pyspark\n' };
    const through = (text: string, more: Repo = {}) => edited({ ...m, 'src/p/n.py': text, ...more });
    expect(await through('import py4j\nfrom p import m\n')).toEqual(extra);
    expect(await through('import py4j\nif DEBUG:\n    from p import m\n')).toEqual(base);
    expect(
      await through('import py4j\nfrom p import m\n', { 'src/p/__init__.py': 'from p import m\n' }),
    ).toEqual(base);
  });

  test('the extra of the files that load it, whatever functions of others import', async () => {
    const late = { 'src/p/n.py': 'def f():\n    import py4j\n' };
    expect(await edited({ 'm.py': both, ...late })).toEqual(extra);
    expect(await edited({ 'm.py': 'import pyspark\ndef f():\n    import py4j\n' })).toEqual(extra);
    expect(await edited(late)).toEqual(base);
  });

  test('any extra beside the base, where only functions import it, of what may have extras', async () => {
    const orExtra = async (files: Repo, table = toml) =>
      (await data(repo(table, files))).map((each) => each.orExtra);
    const late = { 'm.py': 'def f():\n    import py4j\n' };
    expect(await orExtra(late)).toEqual(['called']);
    expect(await orExtra(late, 'dependencies = ["rich"]')).toEqual(['called']);
    const app = { 'requirements.txt': 'rich\n', 'm.py': 'def f():\n    import py4j\n' };
    expect((await data(app)).map((each) => each.orExtra)).toEqual([undefined]);
    expect(
      await orExtra({ ...late, 'src/p/n.py': 'import py4j\n', 'src/p/__init__.py': 'from p import n\n' }),
    ).toEqual([undefined]);
  });

  test('likewise where the files that load it wait until they are asked for, of what has extras', async () => {
    const orExtra = async (files: Repo, more = '') =>
      (await data(repo(toml + more, { 'm.py': 'import py4j\n', ...files }))).map((each) => each.orExtra);
    const init = (text: string) => ({ 'src/p/__init__.py': text, 'src/p/n.py': '' });
    const loading = init('from p import n\n');
    expect(await orExtra(loading)).toEqual(['on-demand']);
    expect(await orExtra(init('from p import n\ndef f():\n    from p import m\n'))).toEqual(['on-demand']);
    expect(await orExtra(init('from p import m\n'))).toEqual([undefined]);
    expect(await orExtra(init(''))).toEqual([undefined]);
    const lock = '[[package]]\nname = "rich"\ndependencies = [{ name = "py4j" }]\n';
    expect(await orExtra({ ...loading, 'uv.lock': lock })).toEqual([undefined]);
    const setup = (key: string) => ({
      'setup.py': `from setuptools import setup\nsetup(${key}={"a": []})\n`,
    });
    expect(await orExtra({ ...loading, ...setup('package_data') })).toEqual(['on-demand']);
    expect(await orExtra({ ...loading, ...setup('entry_points') })).toEqual([undefined]);
    expect(await orExtra(loading, '[project.scripts]\np = "p.m:main"\n')).toEqual([undefined]);
    expect(await orExtra(loading, '[project.entry-points.pytest11]\np = "p.m"\n')).toEqual([undefined]);
    expect(
      (await data(repo(NO_DEPS, { 'm.py': 'import py4j\n', ...loading }))).map((each) => each.orExtra),
    ).toEqual([undefined]);
  });

  test('an extra of Poetry, which names what is optional among all others', async () => {
    const list = '[tool.poetry.dependencies]\npyspark = { version = "*", optional = true }\n';
    const { findings } = await found({
      'pyproject.toml': `[tool.poetry]\nname = "p"\nversion = "1"\n${list}[tool.poetry.extras]\nspark = ["pyspark"]\n`,
      'p/__init__.py': '',
      'p/m.py': both,
    });
    expect(findings.map((finding) => (finding.data as UncoveredData).edit.key)).toEqual([
      'tool.poetry.extras.spark',
    ]);
  });

  test('what Poetry has as optional only, so that nobody gets it', async () => {
    const optional = async (entry: string, extras = '') => {
      const poetry = `[tool.poetry]\nname = "p"\nversion = "1"\n[tool.poetry.dependencies]\n${entry}\n`;
      const files = { 'pyproject.toml': poetry + extras, 'p/__init__.py': 'import pyspark\n' };
      return (await data(files)).map(({ declaredIn, isOptional }) => [declaredIn, isOptional]);
    };
    expect(await optional('PySpark = { version = "*", optional = true }')).toEqual([[[], true]]);
    expect(await optional('pyspark = [{ version = "*", optional = true }]')).toEqual([[[], true]]);
    expect(await optional('Py4J = { version = "*", optional = true }')).toEqual([[[], undefined]]);
    const docs = '[tool.poetry.extras]\ndocs = ["pyspark"]\n';
    expect(await optional('pyspark = { version = "*", optional = true }', docs)).toEqual([
      [['extra docs'], true],
    ]);
    expect(await optional('pyspark = { version = "*", optional = false }')).toEqual([]);
  });

  test.each<[string, Repo, readonly string[]]>([
    ['the extra that the file needs beside', { 'm.py': both }, extra],
    ['the extra that all the files need beside', { 'm.py': both, 'src/p/n.py': both }, extra],
    ['the base, where another file needs no extra', { 'm.py': both, 'src/p/n.py': 'import py4j\n' }, base],
    [
      'the base, where the extra is optional',
      { 'm.py': 'import py4j\ndef f():\n    import pyspark\n' },
      base,
    ],
    ['the base, where the file needs the base', { 'm.py': 'import py4j\nimport rich\n' }, base],
    [
      'the base, where everybody imports it',
      { 'm.py': both, 'src/p/__init__.py': 'from p import m\n' },
      base,
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await edited(files)).toEqual(expected);
  });
});

describe('the fix of what extras alone bring in names', () => {
  const toml = 'dependencies = ["rich"]\n[project.optional-dependencies]\n';
  const locked = (who: string, whom = 'py4j') =>
    `[[package]]\nname = "${who}"\ndependencies = [{ name = "${whom}" }]\n`;
  const told = async (files: Repo, extras = 'spark = ["pyspark"]\n', lock = locked('pyspark')) =>
    (await data(repo(toml + extras, { 'uv.lock': lock, ...files }))).map(({ edit, orExtra }) =>
      [edit.key.replace(/^project\.(?:optional-)?/, ''), ...(orExtra === undefined ? [] : [orExtra])].join(
        ' ',
      ),
    );
  const py4j = 'import py4j\n';

  test('the extra that the files are called after, or of which they import more in whatever way', async () => {
    expect(await told({ 'src/p/spark/io.py': py4j })).toEqual(['dependencies.spark']);
    expect(await told({ 'm.py': `${py4j}def f():\n    import pyspark\n` })).toEqual(['dependencies.spark']);
    expect(await told({ 'm.py': 'def f():\n    import py4j\n    import pyspark\n' })).toEqual([
      'dependencies.spark',
    ]);
    const two = 'spark = ["pyspark"]\nlocal = ["pyspark"]\n';
    expect(await told({ 'src/p/spark/io.py': py4j }, two)).toEqual(['dependencies.spark']);
    expect(await told({ 'm.py': `${py4j}def f():\n    import pyspark\n` }, two)).toEqual(['dependencies']);
  });

  test('the extra for all things, where there is no other', async () => {
    const files = { 'm.py': `${py4j}def f():\n    import pyspark\n` };
    expect(await told(files, 'full = ["pyspark"]\n')).toEqual(['dependencies.full']);
    expect(await told(files, 'full = ["pyspark"]\nspark = ["pyspark"]\n')).toEqual(['dependencies.spark']);
    expect(await told(files, 'full = ["pyspark"]\nhttp = ["httpx"]\n')).toEqual(['dependencies']);
    expect(await told(files, 'full = ["p[spark]"]\nspark = ["pyspark"]\n')).toEqual(['dependencies.spark']);
  });

  test('the base as well as an extra, where the files have nothing to do with one', async () => {
    expect(await told({ 'm.py': py4j })).toEqual(['dependencies brought']);
    expect(await told({ 'src/p/spark/io.py': py4j, 'm.py': py4j })).toEqual(['dependencies brought']);
    expect(await told({ 'm.py': 'def f():\n    import py4j\n' })).toEqual(['dependencies called']);
  });

  test('the base, where that brings it too, however far, and where everybody loads a file', async () => {
    const spark = { 'src/p/spark/io.py': py4j };
    expect(await told(spark, undefined, locked('pyspark') + locked('rich'))).toEqual(['dependencies']);
    const far = locked('pyspark') + locked('rich', 'pygments') + locked('pygments');
    expect(await told(spark, undefined, far)).toEqual(['dependencies']);
    expect(await told({ ...spark, 'src/p/__init__.py': 'from p.spark import io\n' })).toEqual([
      'dependencies',
    ]);
  });
});

test('the fix of an instrumentation for OpenTelemetry names the extra in which it says what it instruments', async () => {
  const told = async (init: string, group = 'opentelemetry_instrumentor', extra = 'instruments', lock = '') =>
    (
      await data(
        repo(
          `dependencies = ["wrapt"]\n[project.optional-dependencies]\n${extra} = ["boto3"]\n[project.entry-points.${group}]\nboto3 = "p:I"\n`,
          { 'src/p/__init__.py': init, 'uv.lock': lock },
        ),
      )
    ).map(({ edit, orExtra }) => [edit.key, orExtra]);
  const lock = '[[package]]\nname = "boto3"\ndependencies = [{ name = "botocore" }]\n';
  const botocore = 'import botocore\n';
  const inExtra = [['project.optional-dependencies.instruments', undefined]];
  const inBase = [['project.dependencies', undefined]];
  expect(await told(botocore, undefined, undefined, lock)).toEqual(inExtra);
  expect(await told(botocore, 'acme_instrumentor', undefined, lock)).toEqual(inBase);
  expect(await told(botocore, undefined, 'aws', lock)).toEqual(inBase);
  const both = lock + lock.replace('boto3', 'wrapt');
  expect(await told(botocore, undefined, undefined, both)).toEqual(inBase);
  expect(await told(botocore)).toEqual([['project.dependencies', 'instrumented']]);
  expect(await told(botocore, 'acme_instrumentor')).toEqual(inBase);
});

test('the fix names the extra of a setup.py that stands beside a pyproject.toml with groups', async () => {
  const setup = (extras: string) => ({
    'pyproject.toml': '[dependency-groups]\ndev = ["black"]\n',
    'setup.py': `from setuptools import setup\nsetup(name="p", version="1", packages=["p"], install_requires=["rich"], extras_require={${extras}})\n`,
    'p/__init__.py': '',
    'p/m.py': 'import py4j\nimport pyspark\n',
  });
  const edits = async (extras: string) => (await data(setup(extras))).map(({ edit }) => edit);
  expect(await edits('"spark": ["pyspark"]')).toEqual([{ file: 'setup.py', key: 'extras_require spark' }]);
});

test('what is said of where it is declared is of the distribution itself, and not of what brings it', async () => {
  const sdk =
    '[[package]]\nname = "google-adk"\n[package.optional-dependencies]\na2a = [{ name = "a2a-sdk" }]\n';
  const declaredIn = async (listed: string) => {
    const toml = `dependencies = []\n[dependency-groups]\ndev = ["${listed}"]`;
    return (await data(repo(toml, { 'm.py': 'import a2a.types\n', 'uv.lock': sdk })))[0]?.declaredIn;
  };
  expect(await declaredIn('google-adk[a2a]')).toEqual([]);
  expect(await declaredIn('a2a-sdk')).toEqual(['group dev']);
});

test('a declaration that would close a cycle is said to, an error no less; what a function or a program imports so is none', async () => {
  const asking = async (beta: readonly string[], gamma: readonly string[], code: string) => {
    const files = {
      ...member('alpha', [], code),
      ...member('beta', beta, ''),
      ...member('gamma', gamma, ''),
    };
    const { lines: found_, findings } = await found(files);
    return [...found_, (findings[0]?.data as UncoveredData | undefined)?.cycle];
  };
  const at = 'undeclared packages/alpha/src/alpha/__init__.py';
  const late = 'def f():\n    import beta\n';
  expect(await asking(['alpha'], [], 'import beta\n')).toEqual([`error ${at}:1`, 'loaded']);
  expect(await asking(['gamma'], ['alpha'], 'import beta\n')).toEqual([`error ${at}:1`, 'loaded']);
  expect(await asking(['gamma'], ['beta'], 'import beta\n')).toEqual([`error ${at}:1`, undefined]);
  expect(await asking(['gamma'], ['alpha'], late)).toEqual([`notice ${at}:2`, 'called']);
  expect(await asking(['gamma'], ['beta'], late)).toEqual([`error ${at}:2`, undefined]);
  expect(await asking(['alpha; extra == "all"'], [], late)).toEqual([`error ${at}:2`, undefined]);
  expect(await asking(['alpha; sys_platform == "linux"'], [], late)).toEqual([`notice ${at}:2`, 'called']);
  const program = 'if __name__ == "__main__":\n    if True:\n        import beta\n';
  expect(await asking(['gamma'], ['alpha'], program)).toEqual([`notice ${at}:3`, 'called']);
  expect(await asking(['gamma'], ['beta'], program)).toEqual([`error ${at}:3`, undefined]);
  const imported = program.replace('==', '!=');
  expect(await asking(['gamma'], ['alpha'], imported)).toEqual([`error ${at}:3`, 'loaded']);
  const otherwise = 'if __name__ == "__main__":\n    pass\nelse:\n    import beta\n';
  expect(await asking(['gamma'], ['alpha'], otherwise)).toEqual([`error ${at}:4`, 'loaded']);
});
