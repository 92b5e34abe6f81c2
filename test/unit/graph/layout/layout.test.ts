import { describe, expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { isPackaged, pythonLayout } from '#core/graph/layout/layout';
import { pythonRoles } from '#core/graph/python/role/roles';
import { repoPath } from '#core/model/repo-path';
import { readPythonProjects } from '#core/read/python/python-projects';
import { memoryTree } from '../../../support/memory-tree.ts';

/** The project of a folder with those files (empty ones for a list), its layout, and the role of each source file. */
function projectOf(files: Record<string, string>, sources: readonly string[], folder = '.') {
  const tree = memoryTree({ ...files, ...Object.fromEntries(sources.map((path) => [path, ''])) });
  const project = readPythonProjects(tree, locateToml).projects.find((each) => each.folder === folder);
  if (project === undefined) throw new Error(`no project in ${folder}`);
  const own = sources.map((path) => repoPath(path));
  const layout = pythonLayout(project, tree, own);
  const roleOf = pythonRoles(project, layout);
  return {
    project,
    layout,
    shipped: own.filter(layout.ships),
    names: Object.fromEntries(own.map((path) => [path, layout.moduleOf(path)])),
    roles: Object.fromEntries(own.map((path) => [path, roleOf(path)])),
  };
}

const system = (backend: string) => `[build-system]\nrequires = ["x"]\nbuild-backend = "${backend}"\n`;
const named = (more = '') => `[project]\nname = "my-pkg"\nversion = "1"\n${more}\n`;

describe('a project that nothing builds', () => {
  it.each([
    ['requirements.txt', { 'requirements.txt': 'flask\n' }],
    ['no build-system', { 'pyproject.toml': named() }],
    [
      'uv, package = false',
      { 'pyproject.toml': named('[tool.uv]\npackage = false') + system('hatchling.build') },
    ],
    ['Poetry, package-mode = false', { 'pyproject.toml': '[tool.poetry]\npackage-mode = false\n' }],
    ['PDM, distribution = false', { 'pyproject.toml': named('[tool.pdm]\ndistribution = false') }],
  ])('%s: all in its folder is the app, but what is named for something else', (_, files) => {
    const { project, roles, names, layout } = projectOf(files, [
      'main.py',
      'app/x.py',
      'src/lib.py',
      'tests/test_a.py',
      'docs/conf.py',
    ]);
    expect(isPackaged(project)).toBe(false);
    expect(roles).toEqual({
      'main.py': 'runtime',
      'app/x.py': 'runtime',
      'src/lib.py': 'runtime',
      'tests/test_a.py': 'test',
      'docs/conf.py': 'docs',
    });
    expect(names).toMatchObject({
      'main.py': 'main',
      'app/x.py': 'app.x',
      'src/lib.py': 'lib',
      'tests/test_a.py': 'tests.test_a',
    });
    expect(layout.roots.map(({ folder }) => folder)).toEqual(['src', '.']);
  });
});

describe('a setup.py beside [tool.poetry]', () => {
  const setupPy = 'T = "acme"\nsetup(name="x", packages=find_namespace_packages(include=[f"{T}.*"]))\n';
  const poetry = '[tool.poetry]\nname = "x"\npackages = [{ include = "other" }]\n';
  const sources = ['acme/core/a.py', 'other/b.py'];

  it('says what is shipped where nothing names Poetry as what builds', () => {
    const { shipped } = projectOf({ 'pyproject.toml': poetry, 'setup.py': setupPy }, sources);
    expect(shipped).toEqual(['acme/core/a.py']);
  });

  it('is left over where [build-system] does', () => {
    const files = { 'pyproject.toml': poetry + system('poetry.core.masonry.api'), 'setup.py': setupPy };
    expect(projectOf(files, sources).shipped).toEqual(['other/b.py']);
  });
});

describe('sources from elsewhere', () => {
  it('is told by a name that no module of the folder answers to', () => {
    const { layout, roles } = projectOf(
      { 'client/pyproject.toml': named() + system('hatchling.build') },
      ['client/build_client.py'],
      'client',
    );
    expect(layout.elsewhere).toBe(true);
    expect(roles).toEqual({ 'client/build_client.py': 'script' });
  });

  it.each([
    [
      'hatchling',
      '[tool.hatch.build.targets.wheel.force-include]\n"../shared" = "my_pkg/shared"',
      'hatchling.build',
    ],
    [
      'setuptools',
      '[tool.setuptools]\npackages = ["my_pkg"]\npackage-dir = { my_pkg = "../src/my_pkg" }',
      'setuptools.build_meta',
    ],
    [
      'Poetry',
      '[tool.poetry]\npackages = [{ include = "x", from = "../lib" }, { include = "my_pkg" }]',
      'poetry.core.masonry.api',
    ],
    ['PDM', '[tool.pdm.build]\npackage-dir = "../src"', 'pdm.backend'],
    ['uv_build', '[tool.uv.build-backend]\nmodule-root = "../src"', 'uv_build'],
  ])('is told by the settings of %s', (_, settings, backend) => {
    const { layout } = projectOf(
      { 'p/pyproject.toml': named(settings) + system(backend) },
      ['p/my_pkg/__init__.py'],
      'p',
    );
    expect(layout.elsewhere).toBe(true);
  });

  it('is not told of a project that is whole', () => {
    const { layout } = projectOf({ 'pyproject.toml': named() + system('hatchling.build') }, [
      'my_pkg/__init__.py',
    ]);
    expect(layout.elsewhere).toBe(false);
  });
});

describe('backends', () => {
  it.each([
    ['setuptools_scm, which tells it what git tracks', 'setuptools_scm>=8', '', true],
    ['setuptools-scm, without data', 'setuptools-scm', 'include-package-data = false', false],
    ['nothing of the sort', 'wheel', '', false],
  ])('setuptools with %s', (_, requires, data, isShipped) => {
    const settings = `[tool.setuptools]\n${data}\n[tool.setuptools.packages.find]\ninclude = ["my_pkg"]`;
    const build = `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "setuptools.build_meta"\n`;
    const { layout, names } = projectOf({ 'pyproject.toml': named(settings) + build }, [
      'my_pkg/__init__.py',
      'my_pkg/deep/er/a.py',
      'other/b.py',
    ]);
    expect(layout.ships(repoPath('my_pkg/deep/er/a.py'))).toBe(isShipped);
    expect(names['my_pkg/deep/er/a.py']).toBe('my_pkg.deep.er.a');
    expect(layout.ships(repoPath('other/b.py'))).toBe(false);
  });

  it.each([
    ['setuptools.build_meta', '[tool.setuptools]\npy-modules = []'],
    ['setuptools.build_meta', '[tool.setuptools]\npackages = []'],
    ['hatchling.build', '[tool.hatch.build.targets.wheel]\nbypass-selection = true'],
  ])('%s that is told to take nothing leaves an app', (backend, settings) => {
    const { project, roles, layout } = projectOf({ 'pyproject.toml': named(settings) + system(backend) }, [
      'app/main.py',
      'tests/test_a.py',
    ]);
    expect(roles).toEqual({ 'app/main.py': 'runtime', 'tests/test_a.py': 'test' });
    expect(layout.elsewhere).toBe(false);
    expect(isPackaged(project)).toBe(true);
  });

  it('ships several packages of a flat folder, although setuptools would refuse to choose', () => {
    const { shipped } = projectOf({ 'pyproject.toml': named() + system('setuptools.build_meta') }, [
      'one/a.py',
      'two/b.py',
      'tests/c.py',
    ]);
    expect(shipped).toEqual(['one/a.py', 'two/b.py']);
  });

  it('goes by what a backend of the project’s own requires', () => {
    const own =
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "mine"\nbackend-path = ["build_tools"]\n';
    const { shipped, roles } = projectOf({ 'pyproject.toml': named() + own }, [
      'src/my_pkg/__init__.py',
      'build_tools/mine.py',
      'other/x.py',
    ]);
    expect(shipped).toEqual(['src/my_pkg/__init__.py']);
    expect(roles['build_tools/mine.py']).toBe('tooling');
  });

  it.each([
    [
      'maturin',
      '[tool.maturin]\npython-source = "py"\nmodule-name = "my_pkg._core"',
      'py/my_pkg/__init__.py',
    ],
    ['maturin', '', 'python/my_pkg/__init__.py'],
    [
      'scikit_build_core.build',
      '[tool.scikit-build]\nwheel.packages = ["lib/other"]',
      'lib/other/__init__.py',
    ],
    ['mesonpy', '', 'something/__init__.py'],
  ])('finds the package of %s %s', (backend, settings, path) => {
    const { shipped, names } = projectOf({ 'pyproject.toml': named(settings) + system(backend) }, [
      path,
      'tests/__init__.py',
    ]);
    expect(shipped).toEqual([path]);
    expect(names[path]).toBe(path.split('/').at(-2));
  });

  it('puts what Poetry renames and hatchling moves under its new name', () => {
    const poetry = projectOf(
      {
        'pyproject.toml': `[tool.poetry]\nname = "x"\nversion = "1"\npackages = [{ include = "two", from = "lib", to = "space" }]\n`,
      },
      ['lib/two/a.py'],
    );
    expect(poetry.names).toEqual({ 'lib/two/a.py': 'space.two.a' });
    expect(poetry.layout.roots).toContainEqual({ folder: 'lib', prefix: 'space' });
  });

  it('gives no name to what no import can say', () => {
    const { names } = projectOf({ 'pyproject.toml': named() + system('hatchling.build') }, [
      'my_pkg/my-script.py',
      'my_pkg/class_/__init__.pyi',
      'run me.py',
    ]);
    expect(names).toEqual({
      'my_pkg/my-script.py': null,
      'my_pkg/class_/__init__.pyi': 'my_pkg.class_',
      'run me.py': null,
    });
  });

  it('has nothing to say of files outside its folder', () => {
    const { layout } = projectOf({ 'p/pyproject.toml': named() }, ['p/a.py'], 'p');
    expect(layout.ships(repoPath('q/a.py'))).toBe(false);
    expect(layout.moduleOf(repoPath('q/a.py'))).toBeNull();
  });
});

describe('roles', () => {
  const PACKAGE = {
    'pyproject.toml': named('[tool.poetry]\nbuild.script = "compile.py"') + system('poetry.core.masonry.api'),
  };

  it.each([
    ['my_pkg/a.py', 'runtime'],
    ['my_pkg/tools/a.py', 'runtime'],
    ['my_pkg/testing/a.py', 'runtime'],
    ['my_pkg/test_utils/__init__.py', 'runtime'],
    ['my_pkg/examples/a.py', 'runtime'],
    ['my_pkg/.templates/blank/app.py', 'script'],
    ['my_pkg/templates/blank/app.py', 'runtime'],
    ['my_pkg/my-templates/app.py', 'runtime'],
    ['my_pkg/tests/helper.py', 'test'],
    ['my_pkg/deep/test_a.py', 'test'],
    ['my_pkg/a_test.py', 'test'],
    ['my_pkg/a_tests.py', 'test'],
    ['my_pkg/a_test_base.py', 'runtime'],
    ['run_test_system.py', 'test'],
    ['my_pkg/unit_tests/helper.py', 'test'],
    ['my_pkg/guide.ipynb', 'example'],
    ['conftest.py', 'test'],
    ['testing/helper.py', 'test'],
    ['integration_tests/run.py', 'test'],
    ['features/steps/a.py', 'test'],
    ['features/environment.py', 'test'],
    ['setup.py', 'tooling'],
    ['noxfile.py', 'tooling'],
    ['tasks.py', 'tooling'],
    ['compile.py', 'tooling'],
    ['.github/scripts/a.py', 'tooling'],
    ['docs/conf.py', 'docs'],
    ['api/source/conf.py', 'docs'],
    ['doc/a.ipynb', 'docs'],
    ['examples/a/b.py', 'example'],
    ['a.ipynb', 'example'],
    ['scripts/a.py', 'script'],
    ['tools/a.py', 'script'],
    ['anything/a.py', 'script'],
  ])('%s is %s', (path, role) => {
    expect(projectOf(PACKAGE, ['my_pkg/__init__.py', path]).roles[path]).toBe(role);
  });

  it.each(['wheel', 'sdist', 'mine'])(
    'a hook of the target %s is one where a pattern ships it too',
    (target) => {
      const hatch = `[tool.hatch.build]\ninclude = ["**/*.py"]\n[tool.hatch.build.targets.${target}.hooks.custom]\npath = "hooks/go.py"\n`;
      const files = { 'pyproject.toml': named() + system('hatchling.build') + hatch };
      expect(projectOf(files, ['my_pkg/a.py', 'hooks/go.py', 'hooks/more.py']).roles).toEqual({
        'my_pkg/a.py': 'runtime',
        'hooks/go.py': 'tooling',
        'hooks/more.py': 'runtime',
      });
    },
  );

  it('a folder with a dot that the path of imports leads through holds code as any other does', () => {
    const find = '[tool.setuptools.packages.find]\nwhere = [".code"]\n';
    const files = { 'pyproject.toml': named(find) + system('setuptools.build_meta') };
    const sources = ['.code/my_pkg/__init__.py', '.code/my_pkg/a.py', '.code/my_pkg/.data/b.py'];
    expect(projectOf(files, sources).roles).toEqual({
      '.code/my_pkg/__init__.py': 'runtime',
      '.code/my_pkg/a.py': 'runtime',
      '.code/my_pkg/.data/b.py': 'tooling',
    });
  });

  it('a command is no test, whatever its module is called', () => {
    const script = '[project.scripts]\ndrive = "my_pkg.tests.test_driver:main"\n';
    const files = { 'pyproject.toml': named() + script + system('setuptools.build_meta') };
    expect(projectOf(files, ['my_pkg/tests/test_driver.py', 'my_pkg/tests/test_a.py']).roles).toEqual({
      'my_pkg/tests/test_driver.py': 'runtime',
      'my_pkg/tests/test_a.py': 'test',
    });
  });

  it('keeps tools and tasks of a service for its own code, which they are not at the root of a repository', () => {
    const sources = ['s/tools/search.py', 's/tasks.py', 's/scripts/a.py'];
    expect(projectOf({ 's/requirements.txt': '' }, sources, 's').roles).toEqual({
      's/tools/search.py': 'runtime',
      's/tasks.py': 'runtime',
      's/scripts/a.py': 'script',
    });
    expect(projectOf({ 'requirements.txt': '' }, ['a.py', 'tools/search.py', 'tasks.py']).roles).toEqual({
      'a.py': 'runtime',
      'tools/search.py': 'script',
      'tasks.py': 'tooling',
    });
  });

  it('takes the test folders of a distribution of test helpers for its code', () => {
    const files = {
      'pyproject.toml': `${named().replace('my-pkg', 'space-test-utils')}${system('setuptools.build_meta')}`,
    };
    const sources = [
      'src/space/test/base.py',
      'src/space/base_tests.py',
      'src/space/test/test_a.py',
      'tests/test_a.py',
    ];
    expect(projectOf(files, sources).roles).toEqual({
      'src/space/test/base.py': 'runtime',
      'src/space/base_tests.py': 'runtime',
      'src/space/test/test_a.py': 'test',
      'tests/test_a.py': 'test',
    });
  });

  it.each([
    ['tests/fixtures', 'test'],
    ['framework/e2e', 'test'],
    ['integration-tests', 'test'],
    ['test_resources', 'test'],
    ['my_e2e_tests', 'test'],
    ['testers', 'runtime'],
    ['contest', 'runtime'],
    ['tests-report', 'runtime'],
  ])('tells by the folder whether a project is among tests: %s', (folder, role) => {
    const files = { [`${folder}/p/pyproject.toml`]: named() + system('hatchling.build') };
    const source = `${folder}/p/my_pkg/__init__.py`;
    expect(projectOf(files, [source], `${folder}/p`).roles).toEqual({ [source]: role });
  });
});
