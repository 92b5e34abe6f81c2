import { describe, expect, it } from 'vitest';
import { survey } from '#core/app/survey';
import { UserError } from '#core/model/errors';
import { targetsOf } from '#core/plan/targets';
import { memoryTree } from '../../support/memory-tree.ts';
import type { Repo } from '../../support/repository.ts';

const SERVICE = '{:service/name :foo :runtime {:lang :python :entry "a:b"} :deps {:python [] :node []}}';
const named = (name: string) => `[project]\nname = "${name}"\n`;

async function workspaceOf(repo: Repo) {
  return (await survey(memoryTree(repo), null, new Set())).workspace;
}

async function found(repo: Repo, ...names: string[]) {
  return targetsOf(await workspaceOf(repo), names).map(
    ({ folder, language, name }) => `${folder} ${language} ${name}`,
  );
}

async function refusal(repo: Repo, ...names: string[]): Promise<string> {
  const workspace = await workspaceOf(repo);
  try {
    targetsOf(workspace, names);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} (${error.hint})`;
    throw error;
  }
  return 'none';
}

const REPO: Repo = {
  'plumb.edn': '{:stubs ["packages/later"] :exclude ["vendor"]}',
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  'package.json': '{"name": "whole", "private": true, "workspaces": ["packages/*"]}',
  'packages/core/pyproject.toml': named('Shared_Core'),
  'packages/core/package.json': '{"name": "@x/core"}',
  'packages/later/pyproject.toml': named('later'),
  'packages/ui/package.json': '{"name": "@x/ui"}',
  'services/foo/service.edn': SERVICE,
  'services/old/requirements.txt': 'click\n',
  'services/old/main.py': '',
  'vendor/x/pyproject.toml': named('vendored'),
  'tests/fixtures/y/pyproject.toml': named('fixture'),
  'tools/settings/package.json': '{"type": "module"}',
};

const ALL = [
  'packages/core python Shared_Core',
  'packages/core node @x/core',
  'packages/ui node @x/ui',
  'services/foo python foo',
  'services/old python services/old',
];

describe('targetsOf', () => {
  it('takes nothing and `all` for every project that can be installed and every service', async () => {
    expect(await found(REPO)).toEqual(ALL);
    expect(await found(REPO, 'packages/ui', 'all')).toEqual(ALL);
  });

  it('takes folders however they are spelled, with both languages of one, each once', async () => {
    expect(await found(REPO, './services/foo/', 'packages/core', 'packages//core')).toEqual([
      'packages/core python Shared_Core',
      'packages/core node @x/core',
      'services/foo python foo',
    ]);
  });

  it('takes names of distributions in any spelling, of npm packages and services', async () => {
    expect(await found(REPO, 'shared.core', '@x/ui', 'foo')).toEqual([
      'packages/core python Shared_Core',
      'packages/ui node @x/ui',
      'services/foo python foo',
    ]);
  });

  it('takes by name what `all` leaves out', async () => {
    expect(await found(REPO, 'later', 'tests/fixtures/y')).toEqual([
      'packages/later python later',
      'tests/fixtures/y python fixture',
    ]);
    const repo: Repo = {
      'docs/requirements.txt': 'sphinx\n',
      'docs/conf.py': '',
      'app/requirements.txt': 'click\n',
      'app/main.py': '',
    };
    expect(await found(repo)).toEqual(['app python app']);
    expect(await found(repo, 'docs')).toEqual(['docs python docs']);
  });

  it('leaves out what tests work on and what is copied, unless a workspace counts it among its members', async () => {
    const made = [
      'tests/example/many/x',
      'a/tests/integration/dummy-project',
      'a/tests/test_configs/tool',
      'src/templates/default',
      '_template',
    ];
    const real = ['e2e/tests', 'tests/e2e', 'examples/one', 'src/latest/data', 'templates2/x'];
    const repo = Object.fromEntries(
      [...made, ...real].map((folder, i) => [`${folder}/pyproject.toml`, named(`p${i}`)]),
    );
    expect((await found(repo)).map((target) => target.split(' ')[0])).toEqual(real.toSorted());
    const within = {
      'tests/example/w/package.json': '{"workspaces": ["p"]}',
      'tests/example/w/p/package.json': '{"name": "p"}',
    };
    expect(await found({ ...repo, ...within })).toHaveLength(real.length);
    const members = '[tool.uv.workspace]\nmembers = ["_template"]\n';
    expect(await found({ ...repo, 'pyproject.toml': members })).toContain('_template python p4');
  });

  it('leaves out a package.json within another project that says how its folder is imported', async () => {
    const repo: Repo = {
      'package.json': '{"workspaces": ["p/*"], "private": true}',
      'p/a/package.json': '{"name": "a"}',
      'p/a/errors/package.json': '{"name": "a/errors", "type": "module"}',
      'p/a/site/package.json': '{"name": "site", "dependencies": {"x": "1"}}',
    };
    expect(await found(repo)).toEqual(['p/a node a', 'p/a/site node site']);
    expect(await found({ 'q/package.json': '{"name": "q"}' })).toEqual(['q node q']);
  });

  it('makes one target of a service and the package in its folder', async () => {
    const repo: Repo = { 'api/service.edn': SERVICE, 'api/pyproject.toml': named('server') };
    const [target, ...others] = targetsOf(await workspaceOf(repo), ['foo']);
    expect(others).toEqual([]);
    expect(target?.project?.name).toBe('server');
    expect(target?.service?.name.value).toBe('foo');
    expect(await found(repo, 'server')).toEqual(['api python server']);
  });

  it('knows that a thin service has no project of its own', async () => {
    const [target] = targetsOf(await workspaceOf(REPO), ['foo']);
    expect(target?.project).toBeNull();
    expect(target?.service?.name.value).toBe('foo');
  });

  it('takes the name of a package.edn for the projects of its folder', async () => {
    const repo: Repo = {
      'p/package.edn': '{:package/name "both" :runtimes [{:lang :node :name "@x/both"} {:lang :python}]}',
      'p/package.json': '{"name": "@x/both"}',
      'p/pyproject.toml': named('both'),
    };
    expect(await found(repo, 'both')).toEqual(['p python both', 'p node @x/both']);
  });

  it('lets a folder go before a name', async () => {
    const repo: Repo = { 'a/pyproject.toml': named('b'), 'b/pyproject.toml': named('a') };
    expect(await found(repo, 'b')).toEqual(['b python a']);
  });

  it('refuses a name that nothing has, with what is near', async () => {
    expect(await refusal(REPO, 'services/fo')).toBe(
      'the target "services/fo" is no project or service of this repository (did you mean "services/foo"?)',
    );
    expect(await refusal(REPO, '../elsewhere/than/this')).toContain(
      '(name the folder or the name of one: packages/core,',
    );
    expect(await refusal(REPO, 'vendored')).toContain('is no project or service');
  });

  it('refuses a name that several have, with their folders', async () => {
    const repo: Repo = {
      'a/pyproject.toml': named('same'),
      'b/package.json': '{"name": "same"}',
      'c/pyproject.toml': named('c'),
    };
    expect(await refusal(repo, 'same')).toBe(
      'the target "same" is the name of 2: a, b (name one of these folders instead)',
    );
  });

  it('refuses a root that only holds a workspace, and a repository with nothing', async () => {
    expect(await refusal(REPO, '.')).toContain('only holds a workspace');
    expect(await refusal(REPO, 'whole')).toContain('only holds a workspace');
    expect(await refusal({ 'README.md': '' })).toContain('holds no project or service');
  });

  it('refuses what cannot be read, by its folder or as a part of `all`', async () => {
    const repo: Repo = {
      'a/pyproject.toml': '[project\nname = "a"\n',
      'b/pyproject.toml': named('b'),
      'c/service.edn': '{:service/name',
      'd/package.json': '{',
    };
    expect(await refusal(repo, 'a')).toContain('the target "a" cannot be read: a/pyproject.toml is not TOML');
    expect(await refusal(repo, 'c')).toContain('the target "c" cannot be read: c/service.edn ');
    expect(await refusal(repo)).toMatch(
      /^what is in c cannot be read: c\/service.edn .*; nor can .*\(.*; or leave the folder out with :exclude in plumb.edn, or name the targets\)$/,
    );
    expect(await found(repo, 'b')).toEqual(['b python b']);
    // a fixture may be meant to be broken, and a project is one where another of its files can be read
    const meant: Repo = {
      'b/pyproject.toml': named('b'),
      'b/setup.cfg': '[metadata\n',
      'tests/fixtures/x/package.json': '{',
      'routes/package.json/server.js': '',
    };
    expect(await found(meant)).toEqual(['b python b']);
  });

  it('takes a root that is a package itself', async () => {
    const repo: Repo = {
      'pyproject.toml': `${named('main')}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
      'packages/a/pyproject.toml': named('a'),
    };
    expect(await found(repo)).toEqual(['. python main', 'packages/a python a']);
  });
});
