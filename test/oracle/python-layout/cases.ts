/** A small project: its settings and the source files in it. Each is built by the real backend. */
export interface LayoutCase {
  readonly title: string;
  /** pyproject.toml. */
  readonly pyproject: string;
  /** Python source files, to which their own path is written. */
  readonly sources: readonly string[];
  /** Other files. */
  readonly files?: Readonly<Record<string, string>>;
  /** How many of the sources the wheel holds, so that a case cannot come to mean nothing. */
  readonly shipped: number;
}

const BACKENDS = {
  setuptools: 'setuptools.build_meta',
  hatchling: 'hatchling.build',
  'poetry-core': 'poetry.core.masonry.api',
  'uv-build': 'uv_build',
  'flit-core': 'flit_core.buildapi',
  'pdm-backend': 'pdm.backend',
} as const;

const project = (backend: keyof typeof BACKENDS, settings = '', name = 'my-pkg') =>
  `[project]\nname = "${name}"\nversion = "1"\ndescription = "d"\n${settings}\n[build-system]\nrequires = ["${backend}"]\nbuild-backend = "${BACKENDS[backend]}"\n`;

const bare = (backend: keyof typeof BACKENDS) =>
  `[build-system]\nrequires = ["${backend}"]\nbuild-backend = "${BACKENDS[backend]}"\n`;

const FLAT = [
  'my_pkg/__init__.py',
  'my_pkg/a.py',
  'my_pkg/sub/__init__.py',
  'my_pkg/sub/b.py',
  'my_pkg/data/c.py',
];
const SRC = FLAT.map((path) => `src/${path}`);
const BESIDE = ['tests/__init__.py', 'tests/test_a.py', 'docs/conf.py', 'noxfile.py', 'scripts/run.py'];

const SETUPTOOLS: readonly LayoutCase[] = [
  { title: 'setuptools, flat', pyproject: project('setuptools'), sources: [...FLAT, ...BESIDE], shipped: 5 },
  {
    title: 'setuptools, src with a module beside',
    pyproject: project('setuptools'),
    sources: [...SRC, 'src/single.py', 'src/other-name/d.py', ...BESIDE],
    shipped: 7,
  },
  {
    title: 'setuptools, one flat module',
    pyproject: project('setuptools'),
    sources: ['single.py', 'conftest.py', 'noxfile.py', 'tests/test_a.py'],
    shipped: 1,
  },
  {
    title: 'setuptools, stubs beside and a package of stubs',
    pyproject: project('setuptools', '[tool.setuptools]\npackages = ["my_pkg", "my_pkg-stubs"]'),
    sources: ['my_pkg/__init__.py', 'my_pkg/a.pyi', 'my_pkg-stubs/__init__.pyi'],
    shipped: 3,
  },
  {
    title: 'setuptools, find where with include and exclude',
    pyproject: project(
      'setuptools',
      '[tool.setuptools.packages.find]\nwhere = ["lib"]\ninclude = ["my_pkg*"]\nexclude = ["my_pkg.sub*"]',
    ),
    sources: [...FLAT.map((path) => `lib/${path}`), 'lib/other/__init__.py', 'lib/my_pkg/deep/er/x.py'],
    shipped: 4,
  },
  {
    title: 'setuptools, find without namespaces',
    pyproject: project(
      'setuptools',
      '[tool.setuptools.packages.find]\nnamespaces = false\nexclude = ["tests*"]',
    ),
    sources: [...FLAT, 'my_pkg/data/deep/__init__.py', ...BESIDE],
    shipped: 4,
  },
  {
    title: 'setuptools, exclude that cuts off what is below',
    pyproject: project(
      'setuptools',
      '[tool.setuptools.packages.find]\nexclude = ["my_pkg.sub.*", "tests", "docs", "scripts"]',
    ),
    sources: [...FLAT, 'my_pkg/sub/deep/__init__.py', ...BESIDE],
    shipped: 5,
  },
  {
    title: 'setuptools, package-dir of single packages',
    pyproject: project(
      'setuptools',
      '[tool.setuptools]\npackages = ["my_pkg", "my_pkg.sub", "my_pkg.vendored"]\npackage-dir = { "my_pkg" = "code", "my_pkg.vendored" = "vendor/thing" }',
    ),
    sources: ['code/__init__.py', 'code/a.py', 'code/sub/__init__.py', 'vendor/thing/v.py', 'code/left/x.py'],
    shipped: 4,
  },
  {
    title: 'setuptools, package-dir alone',
    pyproject: project('setuptools', '[tool.setuptools]\npackage-dir = { "my_pkg" = "code" }'),
    sources: ['code/__init__.py', 'code/sub/b.py', 'other/x.py'],
    shipped: 2,
  },
  {
    title: 'setuptools, py-modules',
    pyproject: project(
      'setuptools',
      '[tool.setuptools]\npy-modules = ["one", "two"]\npackage-dir = { "" = "lib" }',
    ),
    sources: ['lib/one.py', 'lib/two.py', 'lib/three.py', 'lib/my_pkg/__init__.py'],
    shipped: 2,
  },
  {
    title: 'setuptools, namespace in src',
    pyproject: project('setuptools'),
    sources: ['src/space/inner/part/__init__.py', 'src/space/inner/part/a.py', 'src/space/plain.py'],
    shipped: 3,
  },
  {
    title: 'setuptools, setup.cfg',
    pyproject: bare('setuptools'),
    files: {
      'setup.cfg':
        '[metadata]\nname = my-pkg\nversion = 1\n[options]\npackage_dir =\n    = src\npackages = find:\npy_modules = single\n[options.packages.find]\nwhere = src\nexclude =\n    tests*\n    my_pkg.sub\n',
    },
    sources: [...SRC, 'src/single.py', 'src/tests/__init__.py'],
    shipped: 3,
  },
  {
    title: 'setuptools, setup.py',
    pyproject: bare('setuptools'),
    files: {
      'setup.py':
        'from setuptools import setup, find_namespace_packages\nNAME = "my-pkg"\nsetup(\n    name=NAME,\n    version="1",\n    packages=find_namespace_packages(include=["my_pkg", "my_pkg.*"], exclude=["*.data"]),\n    py_modules=["single"],\n)\n',
    },
    sources: [...FLAT, 'single.py', ...BESIDE],
    shipped: 5,
  },
  {
    title: 'setuptools, setup.py with a list',
    pyproject: bare('setuptools'),
    files: {
      'setup.py':
        'import setuptools\nPACKAGES = ["my_pkg"] + ["my_pkg.sub"]\nsetuptools.setup(name="my-pkg", version="1", packages=PACKAGES, package_dir={"": "src"})\n',
    },
    sources: SRC,
    shipped: 4,
  },
];

const wheel = (settings: string) => `[tool.hatch.build.targets.wheel]\n${settings}`;

const HATCHLING: readonly LayoutCase[] = [
  { title: 'hatchling, flat', pyproject: project('hatchling'), sources: [...FLAT, ...BESIDE], shipped: 5 },
  { title: 'hatchling, src', pyproject: project('hatchling'), sources: [...SRC, ...BESIDE], shipped: 5 },
  {
    title: 'hatchling, spelled name',
    pyproject: project('hatchling', '', 'My.Pkg'),
    sources: ['My.Pkg/__init__.py', 'my_pkg/__init__.py'],
    shipped: 1,
  },
  {
    title: 'hatchling, module',
    pyproject: project('hatchling'),
    sources: ['my_pkg.py', 'other.py'],
    shipped: 1,
  },
  {
    title: 'hatchling, one namespace deep',
    pyproject: project('hatchling'),
    sources: ['space/my_pkg/__init__.py', 'space/other/x.py', ...BESIDE],
    shipped: 2,
  },
  {
    title: 'hatchling, packages',
    pyproject: project(
      'hatchling',
      wheel('packages = ["src/space", "lib/two"]\nexclude = ["*_gen.py", "/lib/two/tests"]'),
    ),
    sources: [
      'src/space/a/__init__.py',
      'src/space/a/x_gen.py',
      'lib/two/b.py',
      'lib/two/tests/test_b.py',
      'lib/three.py',
    ],
    shipped: 2,
  },
  {
    title: 'hatchling, only-include and sources',
    pyproject: project('hatchling', wheel('only-include = ["src/my_pkg", "tool.py"]\nsources = ["src"]')),
    sources: [...SRC, 'tool.py', 'src/other.py'],
    shipped: 6,
  },
  {
    title: 'hatchling, include and exclude',
    pyproject: project(
      'hatchling',
      wheel('include = ["my_pkg/**/*.py", "/single.py", "extra/"]\nexclude = ["sub", "!my_pkg/sub/b.py"]'),
    ),
    sources: [...FLAT, 'single.py', 'deep/single.py', 'deep/extra/y.py'],
    shipped: 6,
  },
  {
    title: 'hatchling, sources as a table',
    pyproject: project(
      'hatchling',
      wheel('packages = ["python"]\n[tool.hatch.build.targets.wheel.sources]\npython = "my_pkg/inner"'),
    ),
    sources: ['python/__init__.py', 'python/sub/b.py', 'other.py'],
    shipped: 2,
  },
  {
    title: 'hatchling, force-include',
    pyproject: project(
      'hatchling',
      '[tool.hatch.build.targets.wheel.force-include]\n"gen/one.py" = "my_pkg/one.py"\n"gen/more" = "my_pkg/more"',
    ),
    sources: [...FLAT, 'gen/one.py', 'gen/more/m.py', 'gen/left.py'],
    shipped: 7,
  },
  {
    title: 'hatchling, settings of all targets',
    pyproject: project('hatchling', '[tool.hatch.build]\npackages = ["src/my_pkg"]\nexclude = ["data"]'),
    sources: SRC,
    shipped: 4,
  },
  {
    title: 'hatchling, hatch.toml in place of the same tables',
    pyproject: project('hatchling', '[tool.hatch.build.targets.wheel]\npackages = ["my_pkg"]'),
    files: { 'hatch.toml': '[build.targets.wheel]\nonly-include = ["tool.py"]\n' },
    sources: [...FLAT, 'tool.py'],
    shipped: 1,
  },
  {
    title: 'hatchling, hatch.toml beside other tables',
    pyproject: project('hatchling', '[tool.hatch.build.targets.wheel]\nonly-include = ["tool.py"]'),
    files: { 'hatch.toml': '[envs.default]\ndependencies = ["pytest"]\n' },
    sources: [...FLAT, 'tool.py'],
    shipped: 1,
  },
];

const POETRY: readonly LayoutCase[] = [
  {
    title: 'poetry-core, flat',
    pyproject: project('poetry-core'),
    sources: [...FLAT, ...BESIDE],
    shipped: 5,
  },
  { title: 'poetry-core, src', pyproject: project('poetry-core'), sources: [...SRC, ...BESIDE], shipped: 5 },
  {
    title: 'poetry-core, module',
    pyproject: project('poetry-core'),
    sources: ['my_pkg.py', 'x.py'],
    shipped: 1,
  },
  {
    title: 'poetry-core, packages',
    pyproject: project(
      'poetry-core',
      '[tool.poetry]\npackages = [\n  { include = "one", from = "lib" },\n  { include = "two", from = "lib", to = "space" },\n  { include = "three/**/*.py" },\n  { include = "tests", format = "sdist" },\n]\nexclude = ["lib/one/gen", "**/left.py"]',
    ),
    sources: [
      'lib/one/__init__.py',
      'lib/one/gen/x.py',
      'lib/two/__init__.py',
      'lib/two/left.py',
      'three/a/b.py',
      'tests/test_a.py',
    ],
    shipped: 3,
  },
  {
    title: 'poetry-core, include',
    pyproject: project(
      'poetry-core',
      '[tool.poetry]\ninclude = ["for_sdist.py", { path = "extra", format = ["sdist", "wheel"] }]\nexclude = ["my_pkg/data"]',
    ),
    sources: [...FLAT, 'for_sdist.py', 'extra/e.py'],
    shipped: 5,
  },
];

const OTHERS: readonly LayoutCase[] = [
  {
    title: 'uv_build, src',
    pyproject: project('uv-build'),
    sources: [...SRC, 'src/other/__init__.py', ...BESIDE],
    shipped: 5,
  },
  {
    title: 'uv_build, module-root and excludes',
    pyproject: project(
      'uv-build',
      '[tool.uv.build-backend]\nmodule-root = ""\nmodule-name = "thing"\nwheel-exclude = ["/thing/gen", "sub/gen", "*_x.py", "/thing/c.py"]',
    ),
    sources: [
      'thing/__init__.py',
      'thing/gen/a.py',
      'thing/b_x.py',
      'thing/c.py',
      'thing/sub/gen/c.py',
      'x.py',
    ],
    shipped: 2,
  },
  {
    title: 'uv_build, dotted and several',
    pyproject: project('uv-build', '[tool.uv.build-backend]\nmodule-name = ["space.one", "two"]'),
    sources: [
      'src/space/one/__init__.py',
      'src/space/left/__init__.py',
      'src/two/__init__.py',
      'src/two/deep/b.py',
    ],
    shipped: 3,
  },
  {
    title: 'uv_build, namespace',
    pyproject: project('uv-build', '[tool.uv.build-backend]\nmodule-name = "space"\nnamespace = true'),
    sources: ['src/space/one/__init__.py', 'src/space/two/__init__.py', 'src/other/__init__.py'],
    shipped: 2,
  },
  { title: 'flit_core, flat', pyproject: project('flit-core'), sources: [...FLAT, ...BESIDE], shipped: 5 },
  { title: 'flit_core, src', pyproject: project('flit-core'), sources: [...SRC, ...BESIDE], shipped: 5 },
  {
    title: 'flit_core, dotted module',
    pyproject: project('flit-core', '[tool.flit.module]\nname = "space.part"'),
    sources: ['space/part/__init__.py', 'space/part/a.py', 'space/left/x.py'],
    shipped: 2,
  },
  {
    title: 'flit_core, one file',
    pyproject: project('flit-core', '[tool.flit.module]\nname = "single"'),
    sources: ['src/single.py', 'src/other.py'],
    shipped: 1,
  },
  {
    title: 'pdm-backend, flat',
    pyproject: project('pdm-backend'),
    sources: [...FLAT, ...BESIDE],
    shipped: 5,
  },
  {
    title: 'pdm-backend, src with two packages',
    pyproject: project('pdm-backend'),
    sources: [...SRC, 'src/two/__init__.py', 'src/space/x.py', ...BESIDE],
    shipped: 6,
  },
  {
    title: 'pdm-backend, modules',
    pyproject: project('pdm-backend'),
    sources: ['one.py', 'two.py', 'deep/x.py'],
    shipped: 2,
  },
  {
    title: 'pdm-backend, includes and excludes',
    pyproject: project(
      'pdm-backend',
      '[tool.pdm.build]\nincludes = ["src/my_pkg", "tool.py"]\nexcludes = ["src/my_pkg/data", "**/b.py"]\nsource-includes = ["extra"]',
    ),
    sources: [...SRC, 'tool.py', 'extra/e.py', 'src/other/__init__.py'],
    shipped: 4,
  },
  {
    title: 'pdm-backend, package-dir',
    pyproject: project('pdm-backend', '[tool.pdm.build]\npackage-dir = "lib"'),
    sources: [...FLAT.map((path) => `lib/${path}`), 'tests/test_a.py'],
    shipped: 5,
  },
];

export const CASES: readonly LayoutCase[] = [...SETUPTOOLS, ...HATCHLING, ...POETRY, ...OTHERS];
