import { describe, expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { repoPath } from '#core/model/repo-path';
import type { PythonDependency } from '#core/model/workspace';
import { readPythonProject } from '#core/read/python/python-project';
import { memoryTree } from '../../support/memory-tree.ts';

function read(files: Record<string, string>) {
  const tree = memoryTree(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`p/${path}`, text])),
  );
  const { project, problems } = readPythonProject(tree, repoPath('p'), locateToml, []);
  if (project === null) throw new Error('no project');
  const texts = (list: readonly PythonDependency[]) => list.map(({ requirement }) => requirement.text);
  return {
    project,
    problems,
    base: texts(project.dependencies),
    extras: Object.fromEntries([...project.extras].map(([extra, list]) => [extra, texts(list)])),
    unknowable: project.unknowable?.why ?? null,
  };
}

const dynamic = (keys: string, more: string, backend = 'hatchling.build') =>
  `[project]\nname = "x"\nversion = "1"\ndynamic = ${keys}\n${more}\n[build-system]\nrequires = ["b>=1"]\nbuild-backend = "${backend}"\n`;

describe('plugins of setuptools', () => {
  const TABLE = '[tool.setuptools_dynamic_dependencies';
  const both = '["dependencies", "optional-dependencies"]';

  it('reads what setuptools-dynamic-dependencies supplies, versions left to the build', () => {
    const text = `${TABLE}]\ndependencies = ["core == {version}", "torch>=2"]\n${TABLE}.optional-dependencies]\ntest = ["help == {version}"]`;
    const { base, extras, unknowable, project } = read({
      'pyproject.toml': dynamic(both, text, 'setuptools.build_meta'),
    });
    expect({ base, extras, unknowable }).toEqual({
      base: ['core == {version}', 'torch>=2'],
      extras: { test: ['help == {version}'] },
      unknowable: null,
    });
    expect(project.dependencies.map(({ requirement }) => requirement.name)).toEqual(['core', 'torch']);
  });

  it('says that they are unknown where a name is filled in', () => {
    const text = `${TABLE}]\ndependencies = ["{core}"]`;
    expect(
      read({ 'pyproject.toml': dynamic('["dependencies"]', text, 'setuptools.build_meta') }).unknowable,
    ).toContain('supplies the dependencies');
  });
});

describe('hooks of hatchling', () => {
  const HOOK = '[tool.hatch.metadata.hooks';

  it('reads what uv-dynamic-versioning supplies, versions left to the build', () => {
    const { base, extras, unknowable, problems, project } = read({
      'pyproject.toml': dynamic(
        '["dependencies", "optional-dependencies"]',
        `${HOOK}.uv-dynamic-versioning]\ndependencies = ["slim[a]=={{ version }}"]\n${HOOK}.uv-dynamic-versioning.optional-dependencies]\nMl_x = ["torch"]`,
      ),
    });
    expect({ base, extras, unknowable, problems }).toEqual({
      base: ['slim[a]=={{ version }}'],
      extras: { 'ml-x': ['torch'] },
      unknowable: null,
      problems: [],
    });
    expect(project.dependencies[0]?.origin).toEqual({
      file: 'p/pyproject.toml',
      path: ['tool', 'hatch', 'metadata', 'hooks', 'uv-dynamic-versioning', 'dependencies', 0],
    });
  });

  it('reads the files that hatch-requirements-txt names', () => {
    const { base, extras, unknowable } = read({
      'pyproject.toml': dynamic(
        '["dependencies", "optional-dependencies"]',
        `${HOOK}.requirements_txt]\nfiles = ["a.txt"]\n${HOOK}.requirements_txt.optional-dependencies]\nml = ["b.txt"]`,
      ),
      'a.txt': 'one\n',
      'b.txt': 'two\n',
    });
    expect({ base, extras, unknowable }).toEqual({
      base: ['one'],
      extras: { ml: ['two'] },
      unknowable: null,
    });
  });

  it('says that a hook nobody knows supplies dependencies, where they are dynamic', () => {
    const text = `${HOOK}.custom]\n`;
    const why = 'the metadata hook custom of hatchling supplies dependencies';
    expect(read({ 'pyproject.toml': dynamic('["dependencies"]', text) }).unknowable).toBe(why);
    expect(read({ 'pyproject.toml': dynamic('["version"]', text) }).unknowable).toBeNull();
    expect(read({ 'pyproject.toml': dynamic('["dependencies"]', `${HOOK}.vcs]\n`) }).unknowable).toBe(
      'hatchling.build supplies the dependencies, which pyproject.toml calls dynamic',
    );
  });

  it('says so where a template hides the name', () => {
    const text = `${HOOK}.uv-dynamic-versioning]\ndependencies = ["{{ name }}"]`;
    expect(read({ 'pyproject.toml': dynamic('["dependencies"]', text) }).unknowable).toMatch(
      'uv-dynamic-versioning',
    );
  });
});

describe('setup.py', () => {
  it('declares what its literals say', () => {
    const { project, base, extras, unknowable } = read({
      'setup.py': `from setuptools import setup
BASE = ["a>=1", "b[c]"]
setup(
    name="My_Name", version="1.2", python_requires=">=3.9",
    install_requires=BASE + ["d"],
    extras_require={"ML": ["torch"], ":python_version<'3.11'": ["tomli"], "ml:os_name=='nt'": ["winml"]},
    tests_require=["pytest"],
)`,
    });
    expect(project).toMatchObject({ name: 'my-name', version: '1.2', requiresPython: '>=3.9' });
    expect(base).toEqual(['a>=1', 'b[c]', 'd', 'tomli']);
    expect(extras).toEqual({ ml: ['torch', 'winml'] });
    expect(project.dependencies.map(({ requirement }) => requirement.marker)).toEqual([
      null,
      null,
      null,
      "python_version<'3.11'",
    ]);
    expect(project.dependencies[0]?.origin).toEqual({ file: 'p/setup.py', line: 2 });
    expect(project.groups.get('tests')).toMatchObject([{ requirement: { name: 'pytest' } }]);
    expect(unknowable).toBeNull();
  });

  it('reads a file of requirements that it opens', () => {
    const files = {
      'setup.py': 'setup(install_requires=open("r.txt").read().splitlines())',
      'r.txt': 'a\n# b\nc==1\n',
    };
    expect(read(files)).toMatchObject({ base: ['a', 'c==1'], unknowable: null });
    expect(read({ 'setup.py': files['setup.py'] }).unknowable).toBe(
      'r.txt, which holds dependencies, is not in the repository',
    );
  });

  it.each([
    ['setup(install_requires=read("r.txt"))', 'setup.py computes install_requires'],
    ['setup(install_requires=["a", B])', 'setup.py computes install_requires'],
    ['setup(install_requires=["{}"])', 'setup.py computes install_requires'],
    ['setup(**config)', 'setup.py computes install_requires'],
    ['setup(install_requires=[], extras_require={"a": f()})', 'setup.py computes extras_require'],
    ['setup("', 'setup.py computes install_requires'],
    ['setup(name="x")', null],
    ['setup(install_requires=None)', null],
  ])('of %s says %s', (text, why) => {
    expect(read({ 'setup.py': text }).unknowable).toBe(why);
  });

  it('is heeded beside [project] only for what that calls dynamic', () => {
    const setup = { 'setup.py': 'setup(install_requires=["a"], extras_require={"x": ["b"]})' };
    const backend = 'setuptools.build_meta';
    expect(read({ ...setup, 'pyproject.toml': dynamic('["dependencies"]', '', backend) })).toMatchObject({
      base: ['a'],
      extras: {},
    });
    expect(read({ ...setup, 'pyproject.toml': dynamic('[]', '', backend) })).toMatchObject({
      base: [],
      extras: {},
      unknowable: null,
    });
    expect(read({ ...setup, 'pyproject.toml': dynamic('["dependencies"]', '') })).toMatchObject({ base: [] });
    const computed = { 'setup.py': 'setup(install_requires=f())' };
    expect(read({ ...computed, 'pyproject.toml': dynamic('[]', '', backend) }).unknowable).toBeNull();
    expect(read({ ...computed, 'setup.cfg': '[options]\ninstall_requires =\n  a\n' })).toMatchObject({
      base: ['a'],
      unknowable: null,
    });
  });
});

it('reads flit’s old metadata', () => {
  const { project, base, extras } = read({
    'pyproject.toml':
      '[tool.flit.metadata]\nmodule = "my_mod"\nrequires = ["a"]\nrequires-python = ">=3.8"\n[tool.flit.metadata.requires-extra]\ntest = ["pytest"]\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n',
  });
  expect(project).toMatchObject({ name: 'my-mod', requiresPython: '>=3.8', unknowable: null });
  expect({ base, extras }).toEqual({ base: ['a'], extras: { test: ['pytest'] } });
});

it('keeps the files as parsed, and what building requires', () => {
  const { project } = read({
    'pyproject.toml': dynamic('[]', '[tool.x]\n__proto__ = 1\n'),
    'setup.cfg': '[Section]\nKey-name = a\n  b\n',
    'setup.py': 'setup(name="other")',
  });
  expect(project.buildRequires).toMatchObject([
    { requirement: { text: 'b>=1' }, origin: { path: ['build-system', 'requires', 0] } },
  ]);
  expect(Object.keys(project.settings.pyproject.tool as object)).toEqual(['x']);
  expect(project.settings.setupCfg.get('Section')?.get('key-name')).toEqual(['a', 'b']);
  expect(project.settings.setupPy?.get('name')).toMatchObject({ value: 'other' });
});
