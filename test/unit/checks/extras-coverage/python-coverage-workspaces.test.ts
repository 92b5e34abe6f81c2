import { describe, expect, test } from 'vitest';
import type { UncoveredData } from '#core/model/coverage-rules';
import { BUILD, data, found } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

describe('workspaces', () => {
  const member = (name: string, deps: readonly string[], code: string): Repo => ({
    [`packages/${name}/pyproject.toml`]: `${BUILD}[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(deps)}\n`,
    [`packages/${name}/src/${name}/__init__.py`]: code,
  });
  const ROOT = {
    'pyproject.toml':
      '[project]\nname = "root"\nversion = "1"\ndependencies = []\n[tool.uv.workspace]\nmembers = ["packages/*"]\n[dependency-groups]\ndev = ["responses"]\n',
  };

  test('a member must be declared by name where it is imported', async () => {
    const files = { ...ROOT, ...member('alpha', [], ''), ...member('beta', [], 'import alpha\n') };
    expect((await found(files)).lines).toEqual(['error undeclared packages/beta/src/beta/__init__.py:1']);
    const declared = { ...files, ...member('beta', ['alpha'], 'import alpha\n') };
    expect((await found(declared)).lines).toEqual([]);
  });

  test('what a build takes in from the folder of a member is its own', async () => {
    const told = async (where: string, include: string) => {
      const built =
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "app"\nversion = "1"\n';
      const files = {
        'app/pyproject.toml': `${built}[tool.setuptools.packages.find]\nwhere = ${where}\ninclude = ${include}\n`,
        'app/src/app/__init__.py': 'import rest.client\n',
        'app/rest-client/pyproject.toml': `${BUILD}[project]\nname = "rest-client"\nversion = "1"\n[tool.hatch.build.targets.wheel]\npackages = ["rest"]\n`,
        'app/rest-client/rest/__init__.py': '',
        'app/rest-client/rest/client.py': '',
      };
      return (await found(files)).lines;
    };
    const error = ['error undeclared app/src/app/__init__.py:1'];
    expect(await told('["src", "rest-client"]', '["app*", "rest*"]')).toEqual([]);
    expect(await told('["src", "rest-client"]', '["app*"]')).toEqual(error);
    expect(await told('["src"]', '["app*", "rest*"]')).toEqual(error);
  });

  test('what only another member brings in is transitive, and says through whom', async () => {
    const files = {
      ...ROOT,
      ...member('alpha', ['requests'], 'import requests\n'),
      ...member('beta', ['alpha'], 'import alpha\nimport requests\n'),
    };
    const { lines: found_, findings } = await found(files);
    expect(found_).toEqual(['error transitive packages/beta/src/beta/__init__.py:2']);
    expect(findings[0]?.data).toMatchObject({ distribution: 'requests', through: ['alpha'] });
  });

  test('what only a locked distribution brings in is transitive as well', async () => {
    const files = {
      ...ROOT,
      'uv.lock':
        '[[package]]\nname = "httpx"\ndependencies = [{ name = "httpcore" }]\n[[package]]\nname = "httpcore"\ndependencies = [{ name = "h11" }]\n',
      ...member('alpha', ['httpx'], 'import h11\n'),
    };
    const { findings } = await found(files);
    expect(findings.map(({ rule, data }) => [rule, data])).toMatchObject([
      ['extras-coverage/transitive', { distribution: 'h11', through: ['httpx'] }],
    ]);
  });

  test('of several distributions with such a module, the one that comes in is meant', async () => {
    const lock = (brings: string) =>
      `[[package]]\nname = "store"\ndependencies = [{ name = "${brings}" }]\n[[package]]\nname = "${brings}"\n`;
    const asked = async (brings: string) => {
      const code = { ...member('alpha', ['store'], 'import cassandra.cluster\n') };
      const { findings } = await found({ ...ROOT, 'uv.lock': lock(brings), ...code });
      return findings.map(({ rule, data }) => [rule, (data as UncoveredData).distribution]);
    };
    expect(await asked('scylla-driver')).toEqual([['extras-coverage/transitive', 'scylla-driver']]);
    expect(await asked('cassandra-driver')).toEqual([['extras-coverage/transitive', 'cassandra-driver']]);
    expect(await asked('numpy')).toEqual([['extras-coverage/undeclared', 'cassandra-driver']]);
  });

  test('also where one of them is called like the module', async () => {
    const asked = async (brings: string) => {
      const lock = `[[package]]\nname = "store"\ndependencies = [{ name = "${brings}" }]\n[[package]]\nname = "${brings}"\n`;
      const code = member('alpha', ['store'], 'import lark\n');
      const { findings } = await found({ ...ROOT, 'uv.lock': lock, ...code });
      return findings.map(({ rule, data }) => {
        const { distribution, by } = data as UncoveredData;
        return [rule, distribution, by];
      });
    };
    expect(await asked('lark-parser')).toEqual([['extras-coverage/transitive', 'lark-parser', 'facts']]);
    expect(await asked('lark')).toEqual([['extras-coverage/transitive', 'lark', null]]);
    expect(await asked('lark-oapi')).toEqual([['extras-coverage/undeclared', 'lark', null]]);
  });

  test.each([
    ['zzpydid', 'zzpydid.common', 'transitive', 'zzpydid'],
    ['zzq-spec-acme', 'zzq_spec', 'transitive', 'zzq-spec-acme'],
    ['other', 'zzpydid', 'undeclared', null],
    ['fastapi', 'fastapi_zzplugin', 'undeclared', null],
  ])('a lock with %s names who provides %s', async (locked, module, rule, distribution) => {
    const lock = `[[package]]\nname = "agent"\ndependencies = [{ name = "${locked}" }, { name = "numpy" }]\n`;
    const code = member('alpha', ['agent'], `import ${module}\n`);
    const { findings } = await found({ ...ROOT, 'uv.lock': lock, ...code });
    expect(findings.map((each) => [each.rule, (each.data as UncoveredData).distribution])).toEqual([
      [`extras-coverage/${rule}`, distribution],
    ]);
  });

  test('what the root declares counts for the tests of members, and not where they ship', async () => {
    const files = {
      ...ROOT,
      ...member('alpha', [], 'import responses\n'),
      ...member('beta', [], ''),
      'packages/beta/tests/test_beta.py': 'import responses\n',
    };
    expect((await found(files)).lines).toEqual(['error undeclared packages/alpha/src/alpha/__init__.py:1']);
  });

  test('what is run at a root that is not shipped may use any member, but declares what else it needs', async () => {
    const files = {
      ...ROOT,
      ...member('alpha', ['requests'], ''),
      'run.py': 'import alpha\nimport requests\n',
    };
    expect((await found(files)).lines).toEqual(['error undeclared run.py:2']);
  });

  test('tests at the root may use any member, and what members declare', async () => {
    const files = {
      ...ROOT,
      ...member('alpha', ['requests'], ''),
      'tests/test_all.py': 'import alpha\nimport requests\nimport orjson\n',
    };
    expect((await found(files)).lines).toEqual(['warning undeclared-dev tests/test_all.py:3']);
  });

  test('the fix is named in the manifest, where there is one', async () => {
    const files = {
      ...member('alpha', ['rich'], 'import requests\n'),
      'packages/alpha/package.edn':
        '{:package/name "alpha" :package/version "1" :runtimes [{:lang :python :deps ["rich"]}]}',
    };
    const [only] = await data(files);
    expect(only?.edit).toEqual({ file: 'packages/alpha/package.edn', key: ':deps' });
  });
});
