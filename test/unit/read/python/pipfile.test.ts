import { expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { repoPath } from '#core/model/repo-path';
import { readPipfile } from '#core/read/python/pipfile';

const FILE = repoPath('Pipfile');

it('reads packages, categories and the interpreter', () => {
  const { declaration, problems } = readPipfile(
    `[[source]]
url = "https://h.example/simple"
name = "own"
[packages]
Foo_Bar = "*"
b = "==1.0"
c = {version = ">=2", extras = ["x"], index = "own", sys_platform = "== 'win32'"}
d = {path = ".", editable = true}
e = {git = "https://h.example/e.git", ref = "v1"}
[dev-packages]
pytest = "~=8.0"
[docs]
sphinx = "*"
[requires]
python_version = "3.11"
[scripts]
run = "python x.py"
`,
    FILE,
    locateToml,
  );
  expect(problems).toEqual([]);
  expect(declaration?.requiresPython).toBe('==3.11.*');
  expect(
    declaration?.dependencies?.map(({ requirement: r }) => [
      r.name,
      r.extras.join(),
      r.specifier,
      r.url,
      r.marker,
    ]),
  ).toEqual([
    ['foo-bar', '', '', null, null],
    ['b', '', '==1.0', null, null],
    ['c', 'x', '>=2', null, "sys_platform == 'win32'"],
    ['d', '', '', '.', null],
    ['e', '', '', 'git+https://h.example/e.git@v1', null],
  ]);
  expect([...(declaration?.groups.keys() ?? [])]).toEqual(['dev', 'docs']);
});

it('says what is no dependency, at its place', () => {
  const { problems } = readPipfile('[packages]\na = 1\n', FILE, locateToml);
  expect(problems).toMatchObject([{ at: { span: { start: { line: 2, column: 5 } } } }]);
});

it('reports a file that is no TOML', () => {
  const { declaration, problems } = readPipfile('[packages\n', FILE, locateToml);
  expect(declaration).toBeNull();
  expect(problems).toHaveLength(1);
});
