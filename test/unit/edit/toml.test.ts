import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { type ArrayRules, EditError, type Plain } from '#core/edit/change';
import { editToml } from '#core/edit/toml';

/** Requirements after a simple fashion: equal but for case and blanks, kin by name. */
const rules: ArrayRules = {
  same: (item) => (typeof item === 'string' ? item.toLowerCase().replaceAll(' ', '') : JSON.stringify(item)),
  kin: (item) =>
    typeof item === 'string'
      ? (/^[\w.-]+/.exec(item.toLowerCase())?.[0] ?? '')
      : Object.keys(item as object).join(),
};

/** The items of `x = [...]` changed. */
function list(text: string, value: Plain): string {
  return editToml(text, [{ path: ['x'], value, array: rules }]);
}

function set(text: string, path: string, value: Plain | undefined): string {
  return editToml(text, [{ path: path === '' ? [] : path.split('.'), value, array: rules }]);
}

const PROJECT = `# Copyright

[build-system]
requires = ["hatchling"]

[project]
name = "x"  # ours
# license = "MIT"

# The scripts
[project.scripts]
x = "x:y"

# About uv
[tool.uv]
package = true
`;

describe('what is equal already', () => {
  test('changes not one byte: order, case and blanks under rules; key order; formatting', () => {
    const text = '[a]\r\ny = 1\r\nx = [ "B >= 1","a" ,] # c\r\n[a.t]\r\nq= 0x10';
    expect(editToml(text, [{ path: ['a', 'x'], value: ['a', 'b>=1'], array: rules }])).toBe(text);
    expect(set(text, 'a', { t: { q: 16 }, x: ['a', 'b>=1'], y: 1 })).toBe(text);
  });

  test('duplicates count', () => {
    expect(list('x = ["a", "a"]', ['a'])).toBe('x = ["a"]');
    expect(list('x = ["a"]', ['a', 'a'])).toBe('x = ["a", "a"]');
  });

  test('without rules the order of an array counts', () => {
    expect(editToml('x = ["a", "b", "c"]', [{ path: ['x'], value: ['a', 'c', 'b'] }])).toBe(
      'x = ["a", "c", "b"]',
    );
    expect(editToml('x = [1, 2, 4] # c', [{ path: ['x'], value: [1, 2, 3, 4] }])).toBe(
      'x = [1, 2, 3, 4] # c',
    );
  });

  test('an absent value to remove, an empty table that is not there', () => {
    expect(set(PROJECT, 'tool.x.y', undefined)).toBe(PROJECT);
    expect(set(PROJECT, 'project.optional-dependencies', {})).toBe(PROJECT);
  });
});

describe('scalars', () => {
  test.each([
    ['basic', 'x = "a" # c', 'b"\\\t\u007f', 'x = "b\\"\\\\\\t\\u007f" # c'],
    ['literal', "x = 'a'", 'C:\\dir', "x = 'C:\\dir'"],
    ['literal that cannot hold it', "x = 'a'", "it's", 'x = "it\'s"'],
    ['literal that may not hold it', "x = 'a'", 'b\u0007', 'x = "b\\u0007"'],
    ['multi-line basic', 'x = """\na\nb"""', 'a\n"c"', 'x = """\na\n\\"c\\""""'],
    ['multi-line literal', "x = '''a'''", 'b\nc', "x = '''b\nc'''"],
    ['multi-line literal that cannot hold it', "x = '''a'''", "b'''c", "x = \"b'''c\""],
    ['multi-line under CRLF', 'x = """\r\na"""\r\n', 'a\nb', 'x = "a\\nb"\r\n'],
    ['number', 'x=1 # c', 2.5, 'x=2.5 # c'],
    ['boolean to string', 'x = true', 'no', 'x = "no"'],
    ['string to array', "x = 'a'", ['b'], "x = ['b']"],
  ])('%s', (_, text, value, expected) => {
    expect(set(text, 'x', value)).toBe(expected);
  });

  test('a hostile key or string comes out as one key or string', () => {
    const hostile = 'a"\n[tool.uv]\nindex-url="https://evil"';
    const edited = editToml('[project]\nname = "x"\n', [
      { path: ['project', 'name'], value: hostile },
      { path: ['project', 'optional-dependencies', hostile], value: [hostile], array: rules },
    ]);
    expect(parse(edited)).toEqual({
      project: { name: hostile, 'optional-dependencies': { [hostile]: [hostile] } },
    });
  });

  test('`__proto__` is a key like any other', () => {
    const edited = editToml('[a]\n', [{ path: ['a', '__proto__'], value: 'x' }]);
    expect(edited).toBe('[a]\n__proto__ = "x"\n');
    expect(editToml('x = [{ __proto__ = {} }]', [{ path: ['x'], value: [{ q: {} }] }])).toBe(
      'x = [{ q = {} }]',
    );
    expect(set(edited, 'a.__proto__', 'y')).toBe('[a]\n__proto__ = "y"\n');
  });
});

describe('arrays on one line', () => {
  test.each([
    ['a new item at the end', 'x = ["b", "a"] # c', ['a', 'b', 'c'], 'x = ["b", "a", "c"] # c'],
    ['at its sorted place', 'x = ["a", "c"]', ['a', 'b', 'c'], 'x = ["a", "b", "c"]'],
    ['several at their sorted places', 'x = ["a", "d"]', ['a', 'd', 'c', 'b'], 'x = ["a", "b", "c", "d"]'],
    ['without a blank as its neighbours', 'x=["b","a"]', ['a', 'b', 'c'], 'x=["b","a","c"]'],
    ["in its neighbour's quotes", "x = ['b', 'a',]", ['a', 'b', 'c'], "x = ['b', 'a', 'c',]"],
    ['a changed item in its place', 'x = [\'b>=1\', "a"]', ['a', 'b>=2'], 'x = [\'b>=2\', "a"]'],
    ['the first gone', 'x = [ "b", "a" ]', ['a'], 'x = [ "a" ]'],
    ['the last gone', 'x = [ "b", "a" ]', ['b'], 'x = [ "b" ]'],
    ['all gone', 'x = [ "b", "a", ]', [], 'x = []'],
    ['from empty', 'x = [ ]', ['b', 'a'], 'x = ["b", "a"]'],
  ])('%s', (_, text, value, expected) => {
    expect(list(text, value)).toBe(expected);
  });
});

describe('arrays over lines', () => {
  const text = `x = [
  # servers
  "uvicorn>=0.1",  # the runner
  'starlette',

  # clients
  "httpx"  # no comma
]
`;

  test('a changed item keeps its quotes, its line and its comment', () => {
    const edited = list(text, ['uvicorn>=0.2', 'starlette>1', 'httpx']);
    expect(edited).toBe(text.replace('>=0.1', '>=0.2').replace('starlette', 'starlette>1'));
  });

  test('a removed item goes with its line and its own comment; comments on lines of their own stay', () => {
    expect(list(text, ['starlette', 'httpx'])).toBe(text.replace('  "uvicorn>=0.1",  # the runner\n', ''));
    expect(list(text, ['uvicorn>=0.1', 'starlette'])).toBe(
      text.replace("'starlette',", "'starlette'").replace('  "httpx"  # no comma\n', ''),
    );
  });

  test('a new last item takes indent and quotes; its neighbour gets a comma before its comment', () => {
    expect(list(text, ['uvicorn>=0.1', 'starlette', 'httpx', 'aio'])).toBe(
      text.replace('"httpx"  # no comma', '"httpx",  # no comma\n  "aio"'),
    );
  });

  test('a new item in a sorted array stands above the comments of the next one', () => {
    const sorted = 'x = [ # all\n\t# about b\n\t"b",\n\t# about d\n\t"d",\n]';
    expect(list(sorted, ['b', 'c', 'd', 'a'])).toBe(
      'x = [ # all\n\t"a",\n\t# about b\n\t"b",\n\t"c",\n\t# about d\n\t"d",\n]',
    );
  });

  test('all gone: the comments keep the lines', () => {
    expect(list(text, [])).toBe('x = [\n  # servers\n\n  # clients\n]\n');
    expect(list('x = [\n  "a",  # one\n]', [])).toBe('x = []');
  });

  test('the last gone: a comment above it keeps its line, a blank line goes', () => {
    expect(list('x = [\n  "a",\n  # why\n  "b"]', ['a'])).toBe('x = [\n  "a"\n  # why\n]');
    expect(list('x = [\n  "a",\n\n  "b",\n]', ['a'])).toBe('x = [\n  "a",\n]');
  });

  test('items that share lines', () => {
    const mixed = 'x = ["a", "b", # two\n  "c", "e",\n  "d"]';
    expect(list(mixed, ['a', 'c', 'd', 'e'])).toBe('x = ["a", # two\n  "c", "e",\n  "d"]');
    expect(list(mixed, ['a', 'b', 'd', 'e'])).toBe('x = ["a", "b", # two\n  "e",\n  "d"]');
    expect(list(mixed, ['a', 'b', 'c', 'e', 'd', 'f'])).toBe(
      'x = ["a", "b", # two\n  "c", "e",\n  "d",\n  "f"]',
    );
  });

  test('commas that lead their lines', () => {
    const leading = 'x = [\n    "b"\n  , "a" # own\n  , "c"\n]';
    expect(list(leading, ['b', 'c'])).toBe('x = [\n    "b"\n  , "c"\n]');
    expect(list(leading, ['b', 'a'])).toBe('x = [\n    "b"\n  , "a" # own\n]');
  });

  test('an empty array over lines, with and without comments', () => {
    expect(list('x = [\n]', ['b', 'a'])).toBe('x = [\n    "b",\n    "a",\n]');
    expect(list('x = [ # why\n   # none yet\n]', ['b'])).toBe('x = [ # why\n   # none yet\n   "b",\n]');
  });

  test('strings over lines and inline tables as items', () => {
    const odd = 'x = [\n  """b; \\\n    c""",\n  {include-group = "t"},\n  "a",\n]';
    expect(list(odd, ['b; c', { 'include-group': 't' }])).toBe(odd.replace('  "a",\n', ''));
    expect(list(odd, ['a', { 'include-group': 't' }])).toBe(odd.replace('  """b; \\\n    c""",\n', ''));
    expect(list(odd, ['a', 'b; c', { 'include-group': 'u' }])).toBe(odd.replace('"t"', '"u"'));
    expect(list(odd, ['a', 'b; c', { 'include-group': 't' }, { other: 1 }])).toContain(
      '  "a",\n  {other = 1},\n]',
    );
  });

  test('CRLF and no final newline stay', () => {
    const crlf = text.replaceAll('\n', '\r\n').trimEnd();
    const edited = list(crlf, ['uvicorn>=0.1', 'httpx', 'aio']);
    expect(edited).toBe(
      'x = [\r\n  # servers\r\n  "uvicorn>=0.1",  # the runner\r\n\r\n  # clients\r\n  "httpx",  # no comma\r\n  "aio"\r\n]',
    );
  });
});

describe('new keys', () => {
  test('stand behind the last key of their table, not under the comments behind it', () => {
    expect(set(PROJECT, 'project.dependencies', ['a'])).toBe(
      PROJECT.replace('# ours\n', '# ours\ndependencies = ["a"]\n'),
    );
  });

  test('copy equals signs, indent and blank lines of their neighbours', () => {
    expect(set('[a]\n  x="1"\n', 'a.y', 'z')).toBe('[a]\n  x="1"\n  y="z"\n');
    expect(set('[a]\nx = 1\n\ny = 2\n\n# end\n', 'a.z', 3)).toBe('[a]\nx = 1\n\ny = 2\n\nz = 3\n\n# end\n');
  });

  test('copy arrays, quotes and commas of the file', () => {
    const text = "[g]\na = [\n  'x',\n  'y'\n]\n";
    expect(set(text, 'g.b', ['p', 'q'])).toBe(`${text}b = [\n  'p',\n  'q'\n]\n`);
    expect(set('[g]\na = ["x", "y"]', 'g.b', ['p', 'q'])).toBe('[g]\na = ["x", "y"]\nb = ["p", "q"]');
  });

  test('are quoted only where TOML demands it', () => {
    expect(set('[a]', 'a.b c', 1)).toBe('[a]\n"b c" = 1');
    expect(set('[a]', 'a.ml-1_x', 1)).toBe('[a]\nml-1_x = 1');
    expect(editToml('["é"]\n', [{ path: ['é', ''], value: 1 }])).toBe('["é"]\n"" = 1\n');
  });

  test('follow dotted keys where the table is written so', () => {
    const dotted = '[project]\nname = "x"\noptional-dependencies.ml = ["a"] # one\nversion = "1"\n';
    expect(set(dotted, 'project.optional-dependencies.cpu', [])).toBe(
      dotted.replace('# one\n', '# one\noptional-dependencies.cpu = []\n'),
    );
    expect(set('project.name = "x"\n\n[tool.z]\n', 'project.optional-dependencies.cpu', ['b'])).toBe(
      'project.name = "x"\nproject.optional-dependencies.cpu = ["b"]\n\n[tool.z]\n',
    );
    expect(set('[project]\nurls.a = "b"\n', 'project.optional-dependencies.cpu', ['b'])).toBe(
      '[project]\nurls.a = "b"\noptional-dependencies.cpu = ["b"]\n',
    );
  });

  test('go into inline tables', () => {
    expect(set('[p]\nx = {a = ["1"], b=[]} # c\n', 'p.x', { a: ['1', '2'], c: ['3'] })).toBe(
      '[p]\nx = {a = ["1", "2"], c = ["3"]} # c\n',
    );
    expect(set('[p]\nx = {}\n', 'p.x.a.b', 1)).toBe('[p]\nx = { a = { b = 1 } }\n');
    expect(set('[p]\nx = {a=1, b=2}\n', 'p.x.a', undefined)).toBe('[p]\nx = {b=2}\n');
  });

  test('of the root stand above the first table', () => {
    expect(set('a = 1\n[t]\n', 'b', 2)).toBe('a = 1\nb = 2\n[t]\n');
    expect(set('# licence\n\n[t]\n', 'b', 2)).toBe('# licence\n\nb = 2\n\n[t]\n');
    expect(set('', 'b', 2)).toBe('b = 2\n');
  });
});

describe('new tables', () => {
  test('stand right behind their parent and its tables, before the comment of the next header', () => {
    expect(set(PROJECT, 'project.optional-dependencies', { ml: ['torch'], cpu: [] })).toBe(
      PROJECT.replace('"x:y"\n', '"x:y"\n\n[project.optional-dependencies]\nml = ["torch"]\ncpu = []\n'),
    );
    expect(set(PROJECT, 'tool.a', { b: 1 })).toBe(`${PROJECT}\n[tool.a]\nb = 1\n`);
  });

  test('leave no comment behind that belonged to the table before', () => {
    expect(set('[a]\nx = 1\n# y = 2\n\n# b\n[b]\n', 'a.t.z', 1)).toBe(
      '[a]\nx = 1\n# y = 2\n\n[a.t]\nz = 1\n\n# b\n[b]\n',
    );
  });

  test('have their usual places in a pyproject.toml', () => {
    expect(set(PROJECT, 'dependency-groups.dev', ['pytest'])).toBe(
      PROJECT.replace('"x:y"\n', '"x:y"\n\n[dependency-groups]\ndev = ["pytest"]\n'),
    );
    const bare = '[project]\nname = "x"\n[tool.y]\n';
    expect(set(bare, 'build-system.requires', ['h'])).toBe(
      '[project]\nname = "x"\n\n[build-system]\nrequires = ["h"]\n\n[tool.y]\n',
    );
    expect(set('# mypy\n[tool.mypy]\n', 'project.name', 'x')).toBe(
      '[project]\nname = "x"\n\n# mypy\n[tool.mypy]\n',
    );
  });

  test('are made in an empty file, and before tables that only implied them', () => {
    expect(set('', 'project', { name: 'x', license: { text: 'MIT' }, scripts: {} })).toBe(
      '[project]\nname = "x"\nlicense = { text = "MIT" }\nscripts = {}\n',
    );
    expect(set('[a.b]\nx = 1\n', 'a.y', 2)).toBe('[a]\ny = 2\n\n[a.b]\nx = 1\n');
    expect(set('', 'tool.setuptools', { packages: { find: { where: ['src'] } } })).toBe(
      '[tool.setuptools.packages.find]\nwhere = ["src"]\n',
    );
  });
});

describe('a table taken key by key', () => {
  test('missing keys go, new ones come, equal arrays stay as they are', () => {
    const text = '[e]\nml = ["B",\n "a"]\n\n# old\nold = ["x"] # o\n\nup = ["u>=1", "v"]\n';
    expect(set(text, 'e', { new: ['n'], up: ['v', 'u>=2'], ml: ['a', 'b'] })).toBe(
      '[e]\nml = ["B",\n "a"]\n\n# old\n\nup = ["u>=2", "v"]\n\nnew = ["n"]\n',
    );
  });

  test('the last key goes with its header where no comment is left', () => {
    expect(set(PROJECT, 'tool.uv.package', undefined)).toBe(
      `${PROJECT.replace('[tool.uv]\npackage = true\n', '').trimEnd()}\n`,
    );
    expect(set('[a]\nx = 1 # own\n\n[b]\ny = 1', 'a', {})).toBe('[b]\ny = 1');
    expect(set('[a]\n# why\nx = 1\n\n[b]\n', 'a.x', undefined)).toBe('[a]\n# why\n\n[b]\n');
    expect(set('[a]\nx = 1\n[a.t]\ny = 1\n', 'a.x', undefined)).toBe('[a.t]\ny = 1\n');
  });

  test('a comment above a removed section does not come to stand above the next', () => {
    expect(set(PROJECT, 'project.scripts', undefined)).toBe(
      PROJECT.replace('[project.scripts]\nx = "x:y"\n', ''),
    );
  });

  test('a table goes with its sections, dotted keys and tables', () => {
    expect(set('[a]\nb.c = 1\nd = 2\n[a.b.e]\nf = 1\n[z]\n', 'a.b', undefined)).toBe('[a]\nd = 2\n[z]\n');
    expect(set('[a]\nx = 1\n\n[[a.t]]\ny = 1\n\n[[a.t]]\ny = 2\n', 'a.t', undefined)).toBe('[a]\nx = 1\n');
  });

  test('rules are for the arrays directly in the table', () => {
    expect(set('[p]\nx = { a = ["A"], b = { c = ["A"] } }\n', 'p.x', { a: ['a'], b: { c: ['a'] } })).toBe(
      '[p]\nx = { a = ["A"], b = { c = ["a"] } }\n',
    );
  });

  test('a new table among sections is a section', () => {
    expect(set('[s.a]\nx = 1\n', 's', { a: { x: 1 }, b: { x: 2 } })).toBe('[s.a]\nx = 1\n\n[s.b]\nx = 2\n');
  });

  test('a table that only dotted keys made stays as an empty one where that is wanted', () => {
    expect(set('[p]\nurls.a = "b"\nv = 1\n', 'p', { urls: {}, v: 1 })).toBe('[p]\nv = 1\nurls = {}\n');
  });

  test('of the blank lines around a removed key one stays', () => {
    expect(set('[a]\nx = 1\n\ny = 2\n\nz = 3\n', 'a.y', undefined)).toBe('[a]\nx = 1\n\nz = 3\n');
    expect(set('[a]\nx = 1\ny = 2', 'a.y', undefined)).toBe('[a]\nx = 1');
  });
});

describe('arrays of tables', () => {
  const text = '[[t.s]]\nname = "a"\n\n[[t.s]]\nname = "b"\n';

  test('take values in an element that is there', () => {
    const change = { path: ['t', 's', 1, 'name'], value: 'c' };
    expect(editToml(text, [change])).toBe(text.replace('"b"', '"c"'));
    expect(editToml(text, [{ path: ['t', 's', 0, 'url'], value: 'u' }])).toBe(
      text.replace('"a"\n', '"a"\nurl = "u"\n'),
    );
  });

  test('are refused as a whole', () => {
    expect(() => set(text, 't.s', [{ name: 'a' }])).toThrow('t.s: it is an array of tables');
    expect(() => editToml(text, [{ path: ['t', 's', 2, 'x'], value: 1 }])).toThrow(EditError);
    expect(() => editToml(text, [{ path: ['t', 's', 0, 'u', 'x'], value: 1 }])).toThrow(
      'would be a new table in an array',
    );
    expect(() => editToml('', [{ path: ['t', 0, 'x'], value: 1 }])).toThrow('there is no array on the way');
  });
});

describe('what cannot be done without guessing', () => {
  test.each([
    ['a text that is no TOML', '[a', 'a.b', 1, 'not valid TOML'],
    ['a scalar on the way', '[a]\nb = 1\n', 'a.b.c', 1, 'a.b.c: a value that is no table stands on the way'],
    [
      'a section where a value is wanted',
      '[a]\nb = 1\n',
      'a',
      1,
      'a: a table stands where a value is wanted',
    ],
    ['null', '[a]\n', 'a.b', null, 'a.b: TOML has no null'],
    ['half a character', '[a]\n', 'a.b', '\ud800', 'lone surrogate'],
    ['a number beyond what JavaScript holds', 'a = 1\n', 'a', 2 ** 53, 'cannot be changed'],
    ['keys without end', `${'a.'.repeat(60_000)}b = 1\n`, 'c', 1, 'nests too deeply'],
    ['brackets without end', `a = ${'['.repeat(200_000)}\n`, 'c', 1, 'not valid TOML'],
  ])('%s is refused', (_, text, path, value, message) => {
    const edit = () => set(text, path, value);
    expect(edit).toThrow(EditError);
    expect(edit).toThrow(message);
  });
});

test('several changes are made in turn, one upon the other', () => {
  const edited = editToml(PROJECT, [
    { path: ['project', 'dependencies'], value: ['a'], array: rules },
    { path: ['project', 'dependencies'], value: ['b', 'a'], array: rules },
    { path: ['project', 'name'], value: 'y' },
  ]);
  expect(edited).toBe(PROJECT.replace('"x"  # ours\n', '"y"  # ours\ndependencies = ["a", "b"]\n'));
});
