import { describe, expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { repoPath } from '#core/model/repo-path';
import type { GroupEntry, PythonDependency } from '#core/model/workspace';
import { readPyproject } from '#core/read/python/pyproject';

const FILE = repoPath('p/pyproject.toml');
const read = (text: string) => readPyproject(text, FILE, locateToml);
const texts = (list: readonly (PythonDependency | GroupEntry)[] | null | undefined) =>
  list?.map((entry) => ('include' in entry ? `include ${entry.include}` : entry.requirement.text));
const table = <T extends GroupEntry>(map: ReadonlyMap<string, readonly T[]> | undefined) =>
  Object.fromEntries([...(map ?? [])].map(([name, list]) => [name, texts(list)]));
const problems = (text: string) =>
  read(text).problems.map(({ at, message }) => [
    at.kind === 'span' ? `${at.span.start.line}:${at.span.start.column}` : at.kind,
    message,
  ]);

describe('PEP 621 and PEP 735', () => {
  const text = `
[build-system]
build-backend = "hatchling.build"
[project]
name = "My_Pkg"
dynamic = ["version"]
requires-python = ">=3.10"
dependencies = ["a>=1", "b[x]; python_version < '3.11'"]
[project.optional-dependencies]
Big_Extra = ["c", "my-pkg[other]"]
other = []
[dependency-groups]
test = ["pytest", {include-group = "Lint_All"}]
lint_all = ["ruff"]
`;
  it('reads all of it, with extras and groups under normalised names', () => {
    const { declaration, buildBackend, problems: found } = read(text);
    expect(found).toEqual([]);
    expect(buildBackend).toBe('hatchling.build');
    expect(declaration).toMatchObject({
      name: 'My_Pkg',
      version: null,
      requiresPython: '>=3.10',
      dynamic: ['version'],
    });
    expect(texts(declaration?.dependencies)).toEqual(['a>=1', "b[x]; python_version < '3.11'"]);
    expect(table(declaration?.extras)).toEqual({ 'big-extra': ['c', 'my-pkg[other]'], other: [] });
    expect(table(declaration?.groups)).toEqual({
      test: ['pytest', 'include lint-all'],
      'lint-all': ['ruff'],
    });
  });

  it('says where each value stands', () => {
    const { declaration } = read(text);
    expect(declaration?.dependencies?.[1]?.origin).toEqual({
      file: FILE,
      path: ['project', 'dependencies', 1],
    });
    expect(declaration?.extras.get('big-extra')?.[0]?.origin).toEqual({
      file: FILE,
      path: ['project', 'optional-dependencies', 'Big_Extra', 0],
    });
  });

  it('keeps undeclared and empty dependencies apart', () => {
    expect(read('[project]\nname = "x"').declaration?.dependencies).toBeNull();
    expect(read('[project]\nname = "x"\ndependencies = []').declaration?.dependencies).toEqual([]);
  });

  it('points at what is wrong and reads the rest', () => {
    const wrong = `[project]
name = "-x"
dependencies = ["a", "b=1", 3]
dynamic = "version"
[dependency-groups]
t = [{include = "x"}, "ok"]
[project.optional-dependencies]
e = "x"
`;
    expect(problems(wrong)).toEqual([
      ['6:6', 'dependency-groups.t[0] is neither a requirement nor an include'],
      ['4:11', 'project.dynamic is the string "version", not a list'],
      ['2:8', 'project.name is no name of a distribution'],
      ['3:24', 'project.dependencies[1]: unexpected "=1"'],
      ['3:29', 'project.dependencies[2] is the number 3, not a string'],
      ['8:5', 'project.optional-dependencies.e is the string "x", not a list'],
    ]);
    expect(texts(read(wrong).declaration?.dependencies)).toEqual(['a']);
  });

  it('never mistakes a table for a name, whatever the types', () => {
    expect(problems('project = 3')).toEqual([['1:11', 'project is the number 3, not a table']]);
    expect(problems('[tool]\nuv = 1\npoetry = []\npdm = "x"')).toContainEqual([
      '3:10',
      'tool.poetry is a list, not a table',
    ]);
    expect(problems('[project]\nname.x = 1')).toEqual([['2:1', 'project.name is a table, not a string']]);
  });

  it('lists 20 problems and counts the rest', () => {
    const found = problems(`[project]\nname = "x"\ndependencies = [${'"?",'.repeat(5_000)}]`);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual(['file', 'holds 4980 more values that are not what they should be']);
  });

  it('takes __proto__ for an extra like any other', () => {
    const { declaration } = read('[project]\nname="x"\n[project.optional-dependencies]\n__proto__ = ["a"]\n');
    expect(table(declaration?.extras)).toEqual({ '-proto-': ['a'] });
  });
});

describe('what tools keep', () => {
  it('is no project where there are settings only', () => {
    expect(read('[tool.ruff]\nline-length = 100\n[build-system]\nrequires = []').declaration).toBeNull();
  });

  it('reads the pins, sources and dev dependencies of uv', () => {
    const reading = read(`
[tool.uv]
dev-dependencies = ["pytest"]
constraint-dependencies = ["a<2"]
override-dependencies = ["B==1; os_name == 'nt'"]
[tool.uv.workspace]
members = ["packages/*"]
exclude = ["packages/old"]
[tool.uv.sources]
a = { workspace = true }
b = { path = "../b", editable = true }
c = [{ git = "https://h.example/c", marker = "os_name == 'nt'" }, { index = "own" }]
d = { url = "https://h.example/d.whl" }
`);
    expect(reading.problems).toEqual([]);
    expect(table(reading.declaration?.groups)).toEqual({ dev: ['pytest'] });
    expect(reading.uvWorkspace).toEqual({ members: ['packages/*'], exclude: ['packages/old'] });
    expect(
      reading.pins.map(({ name, value, by, requirement }) => [name, value, by, requirement?.marker]),
    ).toEqual([
      ['a', '<2', 'uv-constraint', null],
      ['b', '==1', 'uv-override', "os_name == 'nt'"],
    ]);
    expect(reading.sources.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['a', 'workspace', ''],
      ['b', 'path', '../b'],
      ['c', 'git', 'https://h.example/c'],
      ['c', 'index', 'own'],
      ['d', 'url', 'https://h.example/d.whl'],
    ]);
    expect(problems('[tool.uv.sources]\na = 1')).toEqual([['2:5', 'tool.uv.sources.a is no source']]);
  });

  it('joins uv’s dev dependencies with the group dev', () => {
    const { declaration } = read('[dependency-groups]\ndev = ["a"]\n[tool.uv]\ndev-dependencies = ["b"]\n');
    expect(table(declaration?.groups)).toEqual({ dev: ['a', 'b'] });
  });

  it('knows what uv would not take as a member', () => {
    expect(read('[project]\nname = "x"').uvMember).toBe(true);
    expect(read('[project]\nname = "x"\n[tool.uv]\nmanaged = false').uvMember).toBe(false);
    expect(read('[tool.poetry]\nname = "x"').uvMember).toBe(false);
  });

  it('reads groups of PDM, editable projects by their name', () => {
    const { declaration } = read(
      `[tool.pdm.dev-dependencies]\ntest = ["pytest", "-e file:///\${PROJECT_ROOT}/x#egg=my_x"]`,
    );
    const names = declaration?.groups
      .get('test')
      ?.map((entry) => ('requirement' in entry ? entry.requirement.name : ''));
    expect(names).toEqual(['pytest', 'my-x']);
  });

  it('reads the files of setuptools’ dynamic dependencies', () => {
    const { requirementFiles } = read(`[project]
name = "x"
dynamic = ["dependencies", "optional-dependencies"]
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt"] }
optional-dependencies.dev = { file = "dev.txt" }
version = { attr = "x.__version__" }
`);
    expect(requirementFiles).toEqual([
      { extra: null, files: ['requirements.txt'] },
      { extra: 'dev', files: ['dev.txt'] },
    ]);
  });
});

describe('Poetry', () => {
  const text = `
[tool.poetry]
name = "My.App"
version = "1.2"
[tool.poetry.dependencies]
python = "^3.9"
a = "^1.2"
b = "1.5"
c = "*"
d = { version = ">=2", extras = ["x", "y"], markers = "sys_platform == 'linux'" }
e = { path = "../e", develop = true }
f = { git = "https://h.example/f.git", rev = "abc" }
g = { version = "~3", optional = true }
h = [{ version = "1", python = "<3.10" }, { version = "2", python = ">=3.10" }]
[tool.poetry.extras]
Gee = ["g", "c"]
[tool.poetry.group.test.dependencies]
pytest = "^8"
[tool.poetry.dev-dependencies]
black = "*"
`;
  it('reads dependencies, keeping the ranges PEP 440 does not know', () => {
    const { declaration, problems: found } = read(text);
    expect(found).toEqual([]);
    expect(declaration).toMatchObject({ name: 'My.App', version: '1.2', requiresPython: '^3.9' });
    expect(
      declaration?.dependencies?.map(({ requirement: r }) => [
        r.name,
        r.extras.join(),
        r.specifier,
        r.url,
        r.marker,
      ]),
    ).toEqual([
      ['a', '', '^1.2', null, null],
      ['b', '', '==1.5', null, null],
      ['c', '', '', null, null],
      ['d', 'x,y', '>=2', null, "sys_platform == 'linux'"],
      ['e', '', '', '../e', null],
      ['f', '', '', 'git+https://h.example/f.git@abc', null],
      ['h', '', '==1', null, 'python_version < "3.10"'],
      ['h', '', '==2', null, 'python_version >= "3.10"'],
    ]);
  });

  it('reads extras, with what is optional in them alone, and groups', () => {
    const { declaration } = read(text);
    expect(table(declaration?.extras)).toEqual({ gee: ['g ~3', 'c'] });
    expect(table(declaration?.groups)).toEqual({ test: ['pytest ^8'], dev: ['black'] });
  });

  it('lets [project] go before', () => {
    const both = `[project]\nname = "x"\ndependencies = ["a"]\n[tool.poetry.dependencies]\nb = "*"\n[tool.poetry.group.dev.dependencies]\nc = "*"`;
    const { declaration } = read(both);
    expect(texts(declaration?.dependencies)).toEqual(['a']);
    expect(table(declaration?.groups)).toEqual({ dev: ['c'] });
    const dynamic = read(
      '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.poetry.dependencies]\nb = "*"',
    );
    expect(texts(dynamic.declaration?.dependencies)).toEqual(['b']);
  });

  it('says what is no dependency', () => {
    expect(problems('[tool.poetry.dependencies]\na = 3')).toEqual([
      ['2:5', 'tool.poetry.dependencies.a is no dependency'],
    ]);
  });
});
