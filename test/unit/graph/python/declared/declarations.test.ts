import { describe, expect, test } from 'vitest';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { loadWorkspace } from '#core/app/load-workspace';
import { pythonDeclarations } from '#core/graph/python/declared/declarations';
import { sectionLabel } from '#core/graph/python/declared/section';
import type { Declarations } from '#core/model/code';
import { repoPath } from '#core/model/repo-path';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { LOCATORS } from '../../../../support/manifest.ts';
import { memoryTree } from '../../../../support/memory-tree.ts';
import type { Repo } from '../../../../support/repository.ts';

function workspaceOf(repo: Repo): Workspace {
  const tree = memoryTree(repo);
  const config = readPlumbConfig(tree, repoPath('plumb.edn'), LOCATORS, false);
  return loadWorkspace(
    tree,
    readManifests(tree, config, LOCATORS, () => false),
    EDIT_TOOLS,
  );
}

function declarationsOf(repo: Repo, folder = '.'): Declarations {
  const workspace = workspaceOf(repo);
  const project = workspace.projects.find(
    (candidate): candidate is PythonProject =>
      candidate.language === 'python' && candidate.folder === repoPath(folder),
  );
  if (project === undefined) throw new Error(`no project in ${folder}`);
  return pythonDeclarations(workspace, project);
}

/** Each as `section: text`, in order. */
const listed = ({ all }: Declarations) =>
  all.map(({ section, text, marker }) => {
    const like = section.kind === 'extra' ? ` (${section.like})` : '';
    return `${sectionLabel(section)}${like}: ${text}${marker === null || text.includes(marker) ? '' : ` if ${marker}`}`;
  });

describe('pythonDeclarations', () => {
  test('an extra holds what the extras that it names hold, cycles included', () => {
    const toml = `
[project]
name = "My_Pkg"
dependencies = ["httpx>=0.27"]
[project.optional-dependencies]
audio = ["librosa", "my.pkg[ml]; python_version >= '3.11'"]
ml = ["torch; sys_platform == 'linux'", "my-pkg[audio]"]
`;
    expect(listed(declarationsOf({ 'pyproject.toml': toml }))).toEqual([
      'dependencies: httpx>=0.27',
      'extra audio (plain): librosa',
      "extra audio (plain): torch; sys_platform == 'linux' if (python_version >= '3.11') and (sys_platform == 'linux')",
      "extra ml (plain): torch; sys_platform == 'linux'",
      'extra ml (plain): librosa',
    ]);
  });

  test('what several of its own extras bring to everybody is told once', () => {
    const toml =
      '[project]\nname = "p"\ndependencies = ["p[a]", "p[a,b]"]\n[project.optional-dependencies]\na = ["aa"]\nb = ["p[a]", "bb"]\n';
    const base = listed(declarationsOf({ 'pyproject.toml': toml })).filter((line) => line.startsWith('dep'));
    expect(base).toEqual(['dependencies: aa', 'dependencies: bb']);
  });

  test('what a marker gives to an extra alone is of that extra, wherever it stands', () => {
    const toml = `
[project]
name = "p"
dependencies = [
  "aa; extra == 'Web_UI'",
  "bb; sys_platform == 'linux' and extra == 'cli'",
  "cc; extra == 'cli' or 'web-ui' == extra",
  "dd; extra == 'cli' or sys_platform == 'linux'",
  "ee; extra != 'cli'",
  "ff; sys_platform == 'extra'",
]
[project.optional-dependencies]
cli = ["aa"]
`;
    expect(listed(declarationsOf({ 'pyproject.toml': toml }))).toEqual([
      "dependencies: dd; extra == 'cli' or sys_platform == 'linux'",
      "dependencies: ee; extra != 'cli'",
      "dependencies: ff; sys_platform == 'extra'",
      "extra web-ui (plain): aa; extra == 'Web_UI'",
      "extra cli (plain): bb; sys_platform == 'linux' and extra == 'cli'",
      "extra cli (plain): cc; extra == 'cli' or 'web-ui' == extra",
      "extra web-ui (plain): cc; extra == 'cli' or 'web-ui' == extra",
      'extra cli (plain): aa',
    ]);
  });

  test('extras for tools and umbrellas are told from plain ones, by name or by holding others', () => {
    const toml = `
[project]
name = "p"
[project.optional-dependencies]
a = ["aa"]
b = ["bb"]
both = ["p[a,b]"]
repeated = ["aa", "bb"]
more = ["aa", "bb", "cc"]
one = ["p[a]"]
all = ["dd"]
tests = ["pytest"]
contest = ["ee"]
dev-no-parser = ["ff"]
azure-tests = ["gg"]
developer = ["ii"]
device-io = ["hh"]
`;
    const { all } = declarationsOf({ 'pyproject.toml': toml });
    const like = new Map(
      all.flatMap(({ section }) => (section.kind === 'extra' ? [[section.name, section.like]] : [])),
    );
    expect(Object.fromEntries(like)).toEqual({
      a: 'plain',
      b: 'plain',
      both: 'umbrella',
      repeated: 'umbrella',
      more: 'plain',
      one: 'plain',
      all: 'umbrella',
      tests: 'dev',
      contest: 'plain',
      'dev-no-parser': 'dev',
      'azure-tests': 'dev',
      developer: 'dev',
      'device-io': 'plain',
    });
  });

  test('a group holds the groups that it includes, and extras of its own project', () => {
    const toml = `
[project]
name = "p"
dependencies = []
[project.optional-dependencies]
ml = ["torch"]
[dependency-groups]
dev = ["ruff", {include-group = "test"}, "p[ml]"]
test = ["pytest", {include-group = "dev"}]
`;
    expect(listed(declarationsOf({ 'pyproject.toml': toml }))).toEqual([
      'extra ml (plain): torch',
      'group dev: ruff',
      'group dev: torch',
      'group dev: pytest',
      'group test: pytest',
      'group test: ruff',
      'group test: torch',
    ]);
  });

  test('requirements files beside declared dependencies are sections of their own', () => {
    const repo = {
      'pyproject.toml': '[project]\nname = "p"\ndependencies = ["a"]\n',
      'requirements.txt': 'a\nb\n',
      'requirements-dev.txt': '-r requirements.txt\npytest\n',
      'constraints.txt': 'c==1\n',
      'p.py': '',
    };
    expect(listed(declarationsOf(repo))).toEqual([
      'dependencies: a',
      'requirements-dev.txt: pytest',
      'requirements.txt: a',
      'requirements.txt: b',
    ]);
  });

  test('where nothing else is declared, requirements files are what the code runs with, those for tools apart', () => {
    const repo = {
      'pyproject.toml': '[project]\nname = "p"\n',
      'requirements/base.txt': 'a\n',
      'requirements/test.txt': 'pytest\n',
      'p.py': '',
    };
    expect(listed(declarationsOf(repo))).toEqual(['dependencies: a', 'requirements/test.txt: pytest']);
  });

  const BUILD = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';
  const PROJECT = '[project]\nname = "p"\n';
  const POETRY = '[tool.poetry]\nname = "p"\nversion = "1"\n';
  test.each([
    ['[project]', { 'pyproject.toml': `${BUILD}${PROJECT}dependencies = []\n` }],
    ['Poetry', { 'pyproject.toml': `${POETRY}[tool.poetry.dependencies]\npython = "^3.9"\n` }],
    ['setup.cfg', { 'setup.cfg': '[metadata]\nname = p\n[options]\ninstall_requires =\n' }],
    ['setup.py', { 'setup.py': 'from setuptools import setup\nsetup(name="p", install_requires=[])\n' }],
  ])('a package that says it needs nothing has said so, whatever lies around: %s', (_name, files: Repo) => {
    const repo = { ...files, 'p/__init__.py': '', 'p/server/requirements-s3.txt': 'a\n' };
    expect(listed(declarationsOf(repo))).toContain('p/server/requirements-s3.txt: a');
  });

  test.each([
    ['[project]', { 'pyproject.toml': `${BUILD}${PROJECT}` }],
    ['Poetry', { 'pyproject.toml': POETRY }],
    ['setup.cfg', { 'setup.cfg': '[metadata]\nname = p\n[options]\npackages = find:\n' }],
    ['setup.py', { 'setup.py': 'from setuptools import setup\nsetup(name="p")\n' }],
    ['an application, of which uv writes the list', { 'pyproject.toml': `${PROJECT}dependencies = []\n` }],
  ])('who does not say may have it in a file: %s', (_name, files: Repo) => {
    const repo = { ...files, 'p/__init__.py': '', 'requirements.txt': 'a\n' };
    expect(listed(declarationsOf(repo))).toContain('dependencies: a');
  });

  test('what an extra or a group takes in is told from what stands in it', () => {
    const toml = `
[project]
name = "p"
[project.optional-dependencies]
ml = ["torch"]
all = ["p[ml]", "rich"]
[dependency-groups]
lint = ["ruff"]
dev = ["pytest", {include-group = "lint"}, "p[all]"]
`;
    const { all } = declarationsOf({ 'pyproject.toml': toml });
    const taken = all.filter(({ reference }) => reference !== undefined);
    expect(
      taken.map(({ name, section, reference }) => [sectionLabel(section), name, reference]),
    ).toMatchObject([
      ['extra all', 'torch', { path: ['project', 'optional-dependencies', 'all', 0] }],
      ['group dev', 'torch', { path: ['dependency-groups', 'dev', 2] }],
      ['group dev', 'rich', { path: ['dependency-groups', 'dev', 2] }],
      ['group dev', 'ruff', { path: ['dependency-groups', 'dev', 1] }],
    ]);
  });

  test('a requirements file that is the declaration is not listed twice', () => {
    const repo = { 'requirements.txt': 'a\n', 'requirements-test.txt': 'b\n', 'app.py': '' };
    expect(listed(declarationsOf(repo))).toEqual(['dependencies: a', 'requirements-test.txt: b']);
  });

  test('a line that is only a place declares the project that lies there', () => {
    const repo = {
      'app/requirements.txt':
        '-e ../libs/core[ml]\n/container/packages/shared-audio\ngit+https://host.example/x/Some_Tool.git@v1\n-r other.txt\n',
      'app/other.txt': '',
      'app/main.py': '',
      'libs/core/pyproject.toml': '[project]\nname = "acme-core"\n',
    };
    const { all } = declarationsOf(repo, 'app');
    expect(all.map(({ name, extras, section }) => [name, extras, section.kind])).toEqual([
      ['acme-core', ['ml'], 'base'],
      ['shared-audio', [], 'base'],
      ['some-tool', [], 'base'],
    ]);
  });

  test('Hatch environments are groups', () => {
    const toml =
      '[project]\nname = "p"\ndependencies = ["a"]\n[tool.hatch.envs.Test]\ndependencies = ["pytest", 3]\nextra-dependencies = ["b"]\n[tool.hatch.envs]\nodd = 1\n';
    expect(listed(declarationsOf({ 'pyproject.toml': toml }))).toEqual([
      'dependencies: a',
      'group test: pytest',
      'group test: b',
    ]);
  });

  test('Hatch environments that stand in hatch.toml, with their place', () => {
    const declarations = declarationsOf({
      'pyproject.toml':
        '[project]\nname = "p"\ndependencies = []\n[tool.hatch.envs.test]\ndependencies = ["a"]\n',
      'hatch.toml': '[envs.test]\ndependencies = ["pytest"]\n',
    });
    expect(listed(declarations)).toEqual(['group test: pytest']);
    expect(declarations.all[0]?.origin).toEqual({
      file: 'hatch.toml',
      path: ['envs', 'test', 'dependencies', 0],
    });
  });

  test('what the workspace root declares counts for its members, and for nobody else', () => {
    const repo = {
      'python/pyproject.toml':
        '[tool.uv.workspace]\nmembers = ["packages/*"]\n[dependency-groups]\ndev = ["pytest"]\n',
      'python/packages/a/pyproject.toml': '[project]\nname = "a"\ndependencies = ["httpx"]\n',
      'python/other/pyproject.toml': '[project]\nname = "other"\ndependencies = []\n',
    };
    expect(listed(declarationsOf(repo, 'python/packages/a'))).toEqual([
      'dependencies: httpx',
      'the workspace root: pytest',
    ]);
    expect(listed(declarationsOf(repo, 'python/other'))).toEqual([]);
    expect(listed(declarationsOf(repo, 'python'))).toEqual(['group dev: pytest']);
  });

  test('a service asks for what its service.edn names', () => {
    const repo = {
      'services/foo/service.edn':
        '{:service/name "foo" :runtime {:lang :python :entry "main:app"} :deps {:python [{:pkg "shared_audio" :extras [:ml]}]}}',
      'services/foo/pyproject.toml': '[project]\nname = "foo"\ndependencies = ["fastapi"]\n',
    };
    const { byName } = declarationsOf(repo, 'services/foo');
    expect([...byName.keys()]).toEqual(['fastapi', 'shared-audio']);
    expect(byName.get('shared-audio')).toMatchObject([
      { section: { kind: 'base' }, extras: ['ml'], origin: { file: 'services/foo/service.edn' } },
    ]);
  });

  test('extras that take each other in without end are cut, and said to be unknowable', () => {
    const size = 600;
    const extras = Array.from({ length: size }, (_, i) => `x${i} = ["d${i}", "p[x${(i + 1) % size}]"]`);
    const toml = `[project]\nname = "p"\n[project.optional-dependencies]\n${extras.join('\n')}\n`;
    const { all, unknowable } = declarationsOf({ 'pyproject.toml': toml });
    expect(all.length).toBeLessThanOrEqual(100_000);
    expect(unknowable?.why).toContain('100000');
  });
});
