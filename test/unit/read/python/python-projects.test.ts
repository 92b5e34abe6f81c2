import { describe, expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import type { FileRead } from '#core/model/file-tree';
import { at } from '#core/model/finding';
import { isWithin, repoPath } from '#core/model/repo-path';
import { readPythonProject } from '#core/read/python/python-project';
import { readPythonProjects } from '#core/read/python/python-projects';
import { isRequirementsFile } from '#core/read/python/requirement-file-names';
import { memoryTree } from '../../../support/memory-tree.ts';

const readOne = (files: Record<string, string | FileRead>, folder = 'p') =>
  readPythonProject(
    memoryTree(files),
    repoPath(folder),
    locateToml,
    Object.keys(files)
      .map((path) => repoPath(path))
      .filter((path) => isWithin(path, repoPath(folder)) && isRequirementsFile(path))
      .sort(),
  );
const readAll = (files: Record<string, string>) => readPythonProjects(memoryTree(files), locateToml);
const names = (list: readonly { requirement: { text: string } }[] | undefined) =>
  list?.map(({ requirement }) => requirement.text);

describe('readPythonProject', () => {
  it('is null for a folder that holds settings of tools only', () => {
    const files = { 'p/pyproject.toml': '[tool.ruff]\n', 'p/setup.cfg': '[flake8]\n', 'p/x.py': '' };
    expect(readOne(files).project).toBeNull();
  });

  it('takes the root of a uv workspace for a project without a name', () => {
    const { project, uvWorkspace } = readOne({
      'p/pyproject.toml': '[tool.uv.workspace]\nmembers = ["x"]\n',
    });
    expect(project).toMatchObject({ name: null, spelledName: null, file: 'p/pyproject.toml' });
    expect(uvWorkspace).toEqual({ members: ['x'], exclude: [] });
  });

  it('completes pyproject.toml by setup.cfg, and goes before it', () => {
    const { project } = readOne({
      'p/pyproject.toml': '[project]\nname = "P_x"\nversion = "2"\ndynamic = ["dependencies"]\n',
      'p/setup.cfg': '[metadata]\nname = other\nversion = 1\n[options]\ninstall_requires =\n  a\n',
    });
    expect(project).toMatchObject({
      name: 'p-x',
      spelledName: 'P_x',
      version: '2',
      file: 'p/pyproject.toml',
    });
    expect(names(project?.dependencies)).toEqual(['a']);
  });

  it('reads setup.py without running it: everything is dynamic', () => {
    const { project } = readOne({
      'p/setup.py': 'from setuptools import setup\nsetup(name="x")\n',
      'p/pyproject.toml': '[build-system]\nbuild-backend = "setuptools.build_meta"\n',
    });
    expect(project).toMatchObject({ name: 'x', file: 'p/setup.py', buildBackend: 'setuptools.build_meta' });
    expect(project?.dynamic).toContain('dependencies');
    expect(readOne({ 'p/setup.py': 'print("no package")\n' }).project).toBeNull();
    expect(readOne({ 'p/setup.py': 'def setup():\n    print("clones it")\nsetup()\n' }).project).toBeNull();
  });

  it('knows the name and packages that a function of setup.py returns', () => {
    const { project } = readOne({
      'p/setup.py':
        'import setuptools\nNAME = "y"\ndef arguments():\n    return dict(name="acme-x", packages=[NAME])\nsetuptools.setup(**arguments())\n',
    });
    expect(project?.name).toBe('acme-x');
    expect(project?.settings.setupPy?.get('packages')).toMatchObject({ items: [{ value: 'y' }] });
  });

  it('reads the files that setuptools’ dynamic dependencies name', () => {
    const { project } = readOne({
      'p/pyproject.toml':
        '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = "deps.txt" }\noptional-dependencies.dev = { file = ["dev.txt"] }\n',
      'p/deps.txt': 'a\n-r more.txt\n-c pins.txt\n',
      'p/more.txt': 'b\n',
      'p/pins.txt': 'a==1\n',
      'p/dev.txt': 'c\n',
    });
    expect(names(project?.dependencies)).toEqual(['a', 'b']);
    expect(names(project?.extras.get('dev'))).toEqual(['c']);
  });

  it('makes a Pipfile a project, and its groups part of one that has another file', () => {
    const pipfile = '[packages]\na = "*"\n[dev-packages]\nb = "*"\n';
    expect(names(readOne({ 'p/Pipfile': pipfile }).project?.dependencies)).toEqual(['a']);
    const { project } = readOne({
      'p/Pipfile': pipfile,
      'p/pyproject.toml': '[project]\nname = "x"\ndependencies = ["c"]\n',
    });
    expect(names(project?.dependencies)).toEqual(['c']);
    expect([...(project?.groups.keys() ?? [])]).toEqual(['dev', 'packages']);
    const silent = readOne({ 'p/Pipfile': pipfile, 'p/pyproject.toml': '[project]\nname = "x"\n' });
    expect(names(silent.project?.dependencies)).toEqual(['a']);
    expect([...(silent.project?.groups.keys() ?? [])]).toEqual(['dev']);
  });

  it('takes setup.py for what is built beside a [tool.poetry] without [build-system]', () => {
    const poetry = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\nb = "*"\n';
    const beside = (toml: string, setupPy: string) =>
      readOne({ 'p/pyproject.toml': toml, 'p/setup.py': setupPy }).project;
    const call = 'from setuptools import setup\nsetup(name="y", install_requires=["a"])\n';
    const project = beside(poetry, call);
    expect(project).toMatchObject({ name: 'y', file: 'p/setup.py' });
    expect(names(project?.dependencies)).toEqual(['a']);
    expect([...(project?.groups.keys() ?? [])]).toEqual(['main']);
    for (const poetrys of [
      beside(
        `${poetry}[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n`,
        call,
      ),
      beside(poetry, 'print("no package")\n'),
      readOne({ 'p/pyproject.toml': poetry }).project,
    ]) {
      expect(poetrys).toMatchObject({ name: 'x', file: 'p/pyproject.toml' });
      expect(poetrys?.dependencies).toMatchObject([{ requirement: { name: 'b' } }]);
      expect(poetrys?.groups.size).toBe(0);
    }
  });

  it('does not take a Pipfile for what setup.py beside it computes', () => {
    const unknowable = (setup: string) =>
      readOne({
        'p/Pipfile': '[packages]\na = "*"\n',
        'p/setup.py': `from setuptools import setup\n${setup}\n`,
      }).project?.unknowable;
    expect(unknowable('setup(name="x", install_requires=load())')).toEqual({
      why: 'setup.py computes install_requires',
      at: at.point(repoPath('p/setup.py'), 2, 1),
    });
    expect(unknowable('setup(name="x", install_requires=["b"])')).toBeNull();
    expect(unknowable('setup(name="x")')).toBeNull();
  });

  it('drops comments behind the requirements of setup.py, as setuptools does', () => {
    const setup = (requirement: string) =>
      readOne({ 'p/setup.py': `setup(name="x", install_requires=["${requirement}"])\n` }).project;
    const known = setup('a>=1  # why not');
    expect(known?.unknowable).toBeNull();
    expect(names(known?.dependencies)).toEqual(['a>=1']);
    expect(setup('a>=1# why')?.unknowable?.why).toBe('setup.py computes install_requires');
  });

  it('cannot know what a package of ROS needs', () => {
    const unknowable = (xml: string) =>
      readOne({ 'p/package.xml': xml, 'p/setup.py': 'setup(name="x", install_requires=["setuptools"])\n' })
        .project?.unknowable;
    const xml =
      '<?xml version="1.0"?>\n<package format="2">\n  <name>x</name>\n  <exec_depend>python3-yaml</exec_depend>\n</package>\n';
    expect(unknowable(xml)).toEqual({
      why: 'package.xml names the dependencies by keys of rosdep',
      at: at.file(repoPath('p/package.xml')),
    });
    expect(unknowable(xml.replaceAll('exec_depend', 'author'))).toBeNull();
    expect(unknowable(xml.replaceAll('package', 'pear'))).toBeNull();
  });

  it('takes requirements.txt for the dependencies of a folder that has nothing else', () => {
    const { project, pins } = readOne({
      'p/requirements.txt': '-c constraints.txt\n-r base.txt\na\n',
      'p/base.txt': 'b\n',
      'p/requirements-dev.txt': 'pytest\n',
      'p/constraints.txt': 'a==1 ; os_name == "nt"\n',
    });
    expect(project).toMatchObject({ file: 'p/requirements.txt', name: null });
    expect(names(project?.dependencies)).toEqual(['a', 'b']);
    expect(project?.requirementFiles.map(({ file, kind }) => `${kind} ${file}`).sort()).toEqual([
      'constraints p/constraints.txt',
      'requirements p/base.txt',
      'requirements p/requirements-dev.txt',
      'requirements p/requirements.txt',
    ]);
    expect(pins).toMatchObject([
      { name: 'a', value: '==1', by: 'constraints', requirement: { marker: 'os_name == "nt"' } },
    ]);
  });

  it('reports files that cannot be read, each at its line', () => {
    const unreadable: FileRead = {
      kind: 'unreadable',
      message: 'is no UTF-8',
      hint: 'save it as UTF-8',
      line: 7,
    };
    const { project, problems } = readOne({
      'p/pyproject.toml': unreadable,
      'p/requirements.txt': unreadable,
    });
    expect(project?.file ?? null).toBe('p/requirements.txt');
    expect(problems).toMatchObject([
      { at: { file: 'p/pyproject.toml', span: { start: { line: 7 } } }, message: 'is no UTF-8' },
      { at: { file: 'p/requirements.txt', span: { start: { line: 7 } } }, message: 'is no UTF-8' },
    ]);
  });

  it('says nothing of files that are elsewhere', () => {
    const { project, problems } = readOne({ 'p/pyproject.toml': { kind: 'elsewhere', why: 'sparse' } });
    expect(project).toBeNull();
    expect(problems).toEqual([]);
  });
});

describe('readPythonProjects: whose requirements file', () => {
  const folders = (files: Record<string, string>) =>
    readAll(files).projects.map((project) => [
      project.folder,
      project.requirementFiles.map(({ file }) => file).join(),
    ]);
  const root = { 'pyproject.toml': '[project]\nname = "root"\n' };

  it('gives it to the nearest project above', () => {
    expect(
      folders({ ...root, 'docs/requirements.txt': '', 'docs/conf.py': '', 'ci/dev-requirements.txt': '' }),
    ).toEqual([['.', 'ci/dev-requirements.txt,docs/requirements.txt']]);
    expect(
      folders({ ...root, 'p/pyproject.toml': '[project]\nname="p"\n', 'p/requirements/test.txt': '' }),
    ).toEqual([
      ['.', ''],
      ['p', 'p/requirements/test.txt'],
    ]);
  });

  it('makes a service of its own of requirements.txt beside code', () => {
    expect(folders({ ...root, 'services/foo/requirements.txt': 'a\n', 'services/foo/main.py': '' })).toEqual([
      ['.', ''],
      ['services/foo', 'services/foo/requirements.txt'],
    ]);
    expect(
      folders({ ...root, 'services/foo/requirements.txt': '', 'services/foo/src/main.py': '' }),
    ).toHaveLength(2);
  });

  it('does not split a package, nor a folder without code, nor for dev requirements alone', () => {
    expect(folders({ ...root, 'pkg/requirements.txt': '', 'pkg/__init__.py': '' })).toHaveLength(1);
    expect(folders({ ...root, 'deploy/requirements.txt': '' })).toHaveLength(1);
    expect(folders({ ...root, 'x/dev-requirements.txt': '', 'x/y.py': '' })).toHaveLength(1);
  });

  it('makes a project of any requirements file beside code where there is none above', () => {
    expect(
      folders({ 'docs/requirements.txt': '', 'docs/conf.py': '', 'deploy/requirements.txt': '' }),
    ).toEqual([['docs', 'docs/requirements.txt']]);
  });

  it('leaves the source of a compiled file aside', () => {
    expect(folders({ ...root, 'requirements.in': 'a\n', 'requirements.txt': 'a==1\n' })).toEqual([
      ['.', 'requirements.txt'],
    ]);
  });

  it('leaves what is excluded out of sight', () => {
    const tree = memoryTree({ ...root, 'vendor/pyproject.toml': '[project]\nname="v"\n' });
    const reading = readPythonProjects(tree, locateToml, (path) => path.startsWith('vendor/'));
    expect(reading.projects.map(({ folder }) => folder)).toEqual(['.']);
  });
});

describe('readPythonProjects: pins and members', () => {
  it('reads constraints where no project is, once', () => {
    const { projects, pins } = readAll({
      'constraints.txt': 'a==1\n',
      'p/pyproject.toml': '[project]\nname="p"\n',
      'p/requirements.txt': '-c ../constraints.txt\n',
    });
    expect(projects.map(({ folder }) => folder)).toEqual(['p']);
    expect(pins.map(({ name, origin }) => [name, origin])).toEqual([
      ['a', { file: 'constraints.txt', line: 1 }],
    ]);
  });

  it('lists the members uv takes: the root where it is one, not the unmanaged or nameless', () => {
    const project = (name: string, more = '') => `[project]\nname = "${name}"\n${more}`;
    const { memberSets } = readAll({
      'pyproject.toml': project(
        'root',
        '[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/old"]\n',
      ),
      'packages/b/pyproject.toml': project('b'),
      'packages/a/pyproject.toml': project('a'),
      'packages/old/pyproject.toml': project('old'),
      'packages/deep/er/pyproject.toml': project('deeper'),
      'packages/unmanaged/pyproject.toml': project('u', '[tool.uv]\nmanaged = false\n'),
      'packages/tools/pyproject.toml': '[tool.ruff]\n',
      'packages/none/x.py': '',
    });
    expect(memberSets).toEqual([
      { tool: 'uv', root: '.', file: 'pyproject.toml', members: ['.', 'packages/a', 'packages/b'] },
    ]);
  });

  it('reports what is wrong in a shared file once', () => {
    const { problems } = readAll({
      'a/pyproject.toml': '[project]\nname="a"\n',
      'a/requirements.txt': '-r ../common.txt\n',
      'b/pyproject.toml': '[project]\nname="b"\n',
      'b/requirements.txt': '-r ../common.txt\n',
      'common.txt': 'x=1\n',
    });
    expect(problems).toHaveLength(1);
  });
});
