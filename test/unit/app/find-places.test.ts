import { describe, expect, test } from 'vitest';
import { atTheirPlaces, withErrorsAtTheirPlaces } from '#core/app/find-places';
import { survey } from '#core/app/survey';
import { UserError } from '#core/model/errors';
import { at, type Finding, type Location } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../support/memory-tree.ts';

const FILES = {
  'pyproject.toml':
    '[project]\nname = "a"\ndependencies = [\n  "x", # why\n  "y",\n]\n[tool.poetry.dependencies]\nz = "^1"\n',
  Pipfile: '[packages]\nx = "*"\n',
  'package.json': '{\n  "name": "a",\n  "dependencies": {\n    "x": "1"\n  }\n}\n',
  'pixi.yaml': 'dependencies:\n  x: "*"\n',
  's/service.edn':
    '{:service/name "s"\n :runtime {:lang :python :entry "a:b"}\n :deps {:python [{:pkg "a"}\n                {:pkg "b"}]}}\n',
};

const OWNED = {
  'p/package.edn': `{:package/name "p"
 :runtimes [{:lang :python :deps ["six" "Typing.Extensions>=4"]
             :extras {:Fast_IO ["orjson"]}
             :groups {"test" ["pytest"]} :dev-deps ["ruff"]}
            {:lang :node :deps ["zod@4"] :dev-deps ["tsx"]
             :peers ["react" {:pkg "vue" :optional true}] :optional-deps ["fsevents"]}]}
`,
  'p/pyproject.toml': `[project]
name = "p"
dependencies = ["typing-extensions>=4", "six", "by-hand"]
[project.optional-dependencies]
fast-io = ["orjson"]
[dependency-groups]
test = ["pytest"]
dev = ["ruff"]
[tool.uv]
dev-dependencies = ["six"]
`,
  'p/package.json':
    '{"name": "p", "dependencies": {"zod": "4"}, "devDependencies": {"tsx": "*"}, "peerDependencies": {"react": "*", "vue": "*"}, "optionalDependencies": {"fsevents": "*"}}',
  // only what a manifest has is its own
  'q/package.edn': '{:package/name "q" :lang :python}',
  'q/pyproject.toml': '[project]\nname = "q"\ndependencies = ["six"]\n',
  's/service.edn':
    '{:service/name "s" :runtime {:lang :node :entry "a:b"}\n :deps {:node [{:pkg "a"} {:pkg "b"}]}}',
  's/package.json': '{"name": "s", "dependencies": {"b": "*"}}',
};

const workspaceOf = async (files: Readonly<Record<string, string>> = FILES) =>
  (await survey(memoryTree(files), null, new Set())).workspace;

const findingAt = (place: Location): Finding => ({
  rule: 'extras-coverage/unknowable',
  at: place,
  data: { name: 'a', why: 'w' },
});

describe('atTheirPlaces', () => {
  test.each<[file: keyof typeof FILES, value: KeyPath, line: number, column: number]>([
    ['pyproject.toml', ['project', 'dependencies', 1], 5, 3],
    ['pyproject.toml', ['tool', 'poetry', 'dependencies', 'z'], 8, 5],
    ['Pipfile', ['packages', 'x'], 2, 5],
    ['package.json', ['dependencies', 'x'], 4, 10],
    ['pixi.yaml', ['dependencies', 'x'], 2, 6],
    ['s/service.edn', ['deps', 'python', 1], 4, 17],
    // the nearest that is there
    ['pyproject.toml', ['project', 'dependencies', 7], 3, 16],
    ['package.json', ['dependencies', 'no'], 3, 19],
  ])('%s %j', async (file, value, line, column) => {
    const path = repoPath(file);
    const [found] = await atTheirPlaces([findingAt(at.value(path, value))], await workspaceOf());
    expect(found?.at).toMatchObject({ kind: 'span', file, span: { start: { line, column } } });
  });

  test.each<[file: keyof typeof OWNED, value: KeyPath, place: string]>([
    ['p/pyproject.toml', ['project', 'dependencies', 0], 'p/package.edn:2:41'],
    ['p/pyproject.toml', ['project', 'dependencies', 1], 'p/package.edn:2:35'],
    ['p/pyproject.toml', ['project', 'optional-dependencies', 'fast-io', 0], 'p/package.edn:3:33'],
    ['p/pyproject.toml', ['dependency-groups', 'test', 0], 'p/package.edn:4:31'],
    ['p/pyproject.toml', ['dependency-groups', 'dev', 0], 'p/package.edn:4:53'],
    ['p/package.json', ['dependencies', 'zod'], 'p/package.edn:5:33'],
    ['p/package.json', ['devDependencies', 'tsx'], 'p/package.edn:5:53'],
    ['p/package.json', ['peerDependencies', 'vue'], 'p/package.edn:6:30'],
    ['p/package.json', ['optionalDependencies', 'fsevents'], 'p/package.edn:6:75'],
    ['s/package.json', ['dependencies', 'b'], 's/service.edn:2:27'],
    // what no manifest has stands where it was written
    ['p/pyproject.toml', ['project', 'dependencies', 2], 'p/pyproject.toml:3:48'],
    ['p/pyproject.toml', ['project', 'name'], 'p/pyproject.toml:2:8'],
    ['p/pyproject.toml', ['tool', 'uv', 'dev-dependencies', 0], 'p/pyproject.toml:10:21'],
    ['p/package.json', ['name'], 'p/package.json:1:10'],
    ['q/pyproject.toml', ['project', 'dependencies', 0], 'q/pyproject.toml:3:17'],
    ['s/package.json', ['name'], 's/package.json:1:10'],
  ])('what a manifest owns stands there: %s %j', async (file, value, place) => {
    const [found] = await atTheirPlaces(
      [findingAt(at.value(repoPath(file), value))],
      await workspaceOf(OWNED),
    );
    const shown = found?.at;
    if (shown?.kind !== 'span') throw new Error('no line');
    expect(`${shown.file}:${shown.span.start.line}:${shown.span.start.column}`).toBe(place);
  });

  test.each<[why: string, place: Location]>([
    ['the file as a whole', at.file(repoPath('pyproject.toml'))],
    ['a place that is known', at.point(repoPath('pyproject.toml'), 2, 1)],
    ['a value that is not there', at.value(repoPath('pyproject.toml'), ['build-system', 'requires'])],
    ['a file that is not there', at.value(repoPath('b/pyproject.toml'), ['project'])],
    ['a file that cannot be read', at.value(repoPath('c/package.json'), ['name'])],
    ['the workspace', at.workspace],
  ])('%s stays what it is', async (_, place) => {
    const workspace = await workspaceOf({ ...FILES, 'c/package.json': '{' });
    expect(await atTheirPlaces([findingAt(place)], workspace)).toEqual([findingAt(place)]);
  });
});

describe('withErrorsAtTheirPlaces', () => {
  const thrown = async (error: Error) => {
    const run = () => {
      throw error;
    };
    return await withErrorsAtTheirPlaces(await workspaceOf(), run).catch((caught: unknown) => caught);
  };

  test('an error of a value says the line of the value', async () => {
    const place = at.value(repoPath('pyproject.toml'), ['project', 'dependencies', 0]);
    const error = new UserError('no', 'hint', { at: place });
    expect(await thrown(error)).toMatchObject({
      message: 'no',
      hint: 'hint',
      at: { kind: 'span', span: { start: { line: 4, column: 3 } } },
    });
  });

  test('every other is handed on as it is, and what is returned as well', async () => {
    const others = [
      new Error('bug'),
      new UserError('no', 'hint'),
      new UserError('no', 'hint', { at: at.workspace }),
    ];
    for (const error of others) expect(await thrown(error)).toBe(error);
    expect(await withErrorsAtTheirPlaces(await workspaceOf(), () => 7)).toBe(7);
  });
});
