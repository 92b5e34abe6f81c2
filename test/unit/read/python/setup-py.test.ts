import { describe, expect, it } from 'vitest';
import type { StaticValue } from '#core/model/workspace';
import { readSetupPy } from '#core/read/python/setup-py';

/** A value in short: texts and lists as they are, a file as `<path>`, a call as its name, what is not known as null. */
function plain(value: StaticValue | undefined): unknown {
  switch (value?.kind) {
    case 'text':
      return value.value;
    case 'list':
      return value.items.map(plain);
    case 'table':
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]));
    case 'file':
      return `<${value.path}>`;
    case 'call':
      return `${value.name}()`;
    case 'other':
      return 0;
    default:
      return null;
  }
}

const argument = (expression: string, before = '') =>
  plain(readSetupPy(`${before}\nsetup(\n    x=${expression},\n    y="after",\n)\n`)?.named.get('x'));

describe('readSetupPy', () => {
  it.each([
    ['"a" \'b\' """c"""', 'abc'],
    ['["a", ("b"), ("c",), (), {"k": ["v"]},]', ['a', 'b', ['c'], [], { k: ['v'] }]],
    ['["a"] + ["b"] + []', ['a', 'b']],
    ['[*["a", "b"], "c"]', ['a', 'b', 'c']],
    ['dict(a=["b"])', { a: ['b'] }],
    ['{"a": [], **{"b": ["c"]}}', { a: [], b: ['c'] }],
    ['list(("a",))', ['a']],
    ['r"\\n" "\\n\\x"', '\\n\n\\x'],
    ['f"a=={V}"', 'a=={V}'],
    ['f"{{V}}" f"{V.x}"', '{{V}}{V.x}'],
    ['"a==" + V', 'a=={}'],
    ['None', 0],
    ['find_packages(where="src")', 'find_packages()'],
    ['setuptools.find_packages()', 'find_packages()'],
    ['open("r.txt").read().splitlines()', '<r.txt>'],
    ['open(os.path.join(here, "a", "r.txt")).readlines()', '<a/r.txt>'],
    ['[l.strip() for l in open("r.txt") if l]', '<r.txt>'],
    // What only running it tells.
    ['read("r.txt")', 'read()'],
    ['["a"] if WIN else []', null],
    ['["a==%s" % V]', [null]],
    ['[x for x in names]', [null]],
    ['sum(extras.values(), [])', 'sum()'],
    ['{key: [] for key in names}', null],
    ['names[0]', null],
    ['{"a": "b"}["a"]', 'b'],
    ['{"a": "b"}["c"]', null],
    ['here / "r.txt"', '<r.txt>'],
    ['(Path(__file__).parent / "a" / "r.txt").read_text().splitlines()', '<a/r.txt>'],
    ['parse_requirements("r.txt", session=False)', '<r.txt>'],
    ['1 / 2', null],
    ['lambda: 1', null],
  ])('reads %s', (expression, value) => {
    expect(argument(expression)).toEqual(value);
    expect(plain(readSetupPy(`setup(x=${expression}, y="after")`)?.named.get('y'))).toBe('after');
  });

  it.each([
    ['N = ["a"]', ['a']],
    ['M = ["a"]\nN = M + M', ['a', 'a']],
    ['M = "a"\nN = f"{M}.{M}-{V}.{{M}}" "{M}"', 'a.a-{V}.{{M}}{M}'],
    ['if x:\n    M = "a"\nN = f"{M}"', '{M}'],
    ['with open("r.txt") as f:\n    N = f.read().splitlines()', '<r.txt>'],
    ['N = ["a"]  # = x\nprint(N == 1)', ['a']],
    [
      'from pathlib import Path\nwith Path("a/r.txt").open() as f:\n    N = [str(r) for r in parse_requirements(f)]',
      '<a/r.txt>',
    ],
    ['if __name__ == "__main__":\n    N = ["a"]', ['a']],
    // Changes that are carried out for certain.
    ['N = ["a"]\nN += ["b"]', ['a', 'b']],
    ['N = ["a"]\nN += N', ['a', 'a']],
    ['N = ["a"]\nN.append("b")\nN.extend(["c", "d"])', ['a', 'b', 'c', 'd']],
    ['N = {}\nN["a"] = ["x"]\nN["b"] = N["a"] + ["y"]\nN["a"] += ["z"]', { a: ['x', 'z'], b: ['x', 'y'] }],
    ['N = {"a": 1}\nN.update({"b": "c"}, d="e")', { a: 0, b: 'c', d: 'e' }],
    ['N = made()\nif __name__ == "__main__":\n    N.update(dict(b="c"))', { '**': null, b: 'c' }],
    // Others, and names that are bound in another way.
    ['N = ["a"]\nN += other()', null],
    ['N = ["a"]\nN.insert(0, "b")', null],
    ['N = ["a"]\nfor x in y:\n    N.append(x)', null],
    ['N = ["a"]\nif x:\n    N += ["b"]', null],
    ['N = ["a"]\nif __name__ == "__main__":\n    if x:\n        N += ["b"]', null],
    ['N = ["a"]\ndef f():\n    N.append("b")', null],
    ['N = ["a"]\ndef f():\n    global N\n    N = []', null],
    ['N = {}\nN[x] = 1', null],
    ['N = {}\nN["a"]["b"] = 1', null],
    ['N = ["a"]\nN["a"] = 1', null],
    ['N = ["a"]\nif x:\n    N = []', null],
    ['if x:\n    N = ["a"]', null],
    ['def f():\n    N = ["a"]', null],
    ['N = N', null],
    ['', null],
  ])('knows a name that %j binds', (before, value) => {
    expect(argument('N', before)).toEqual(value);
  });

  it.each([
    ['def f():\n    with open("r.txt") as x:\n        return x.read()', 'f()', '<r.txt>'],
    ['def f(name: str = "r.txt") -> list[str]:\n    return [l for l in open(name)]', 'f()', '<r.txt>'],
    ['def f(name):\n    return (ROOT / "reqs" / name).read_text().split()', 'f("r.in")', '<reqs/r.in>'],
    [
      'def f(a, name):\n    path = os.path.join(a, name)\n    found = []\n    for line in open(path):\n        found.append(line)\n    return found',
      'f(HERE, "r.txt")',
      '<r.txt>',
    ],
    [
      'def g(name):\n    return open(name)\ndef f(name):\n    return g("a/" + name)',
      'f("r.txt")',
      '<a/r.txt>',
    ],
    ['N = ["a"]\ndef f():\n    N = ["b"]\n    return open("r.txt")', 'N + f()', null],
    ['N = ["a"]\ndef f():\n    N = ["b"]', 'N', ['a']],
    // A function that does nothing but return a value.
    ['def f():\n    return ["a"]', 'f()', ['a']],
    [
      'N = "a"\ndef f(b, c="c"):\n    """Text."""\n    return dict(a=[N], b=b, c=c)',
      'f("b")',
      { a: ['a'], b: 'b', c: 'c' },
    ],
    ['def f(b, c="c"):\n    return [b, c]', 'f(c="d", b="e")', ['e', 'd']],
    // It does more, or it is not known what it returns.
    ['def f(N):\n    N.append("b")\n    return ["a"]', 'f([])', 'f()'],
    ['def f():\n    if WIN:\n        return ["b"]\n    return ["a"]', 'f()', 'f()'],
    ['def f():\n    if WIN:\n        return ["a"]', 'f()', 'f()'],
    ['def f():\n    return ["a"]\nif WIN:\n    def f():\n        return ["b"]', 'f()', 'f()'],
    ['def f(b="b"):\n    return b', 'f(**x)', 'f()'],
    ['def f():\n    return [x, "a"]', 'f()', 'f()'],
    ['def f():\n    return g()', 'f()', 'f()'],
    [
      'def parse_requirements(name):\n    return [str(r) for r in g(name)]',
      'parse_requirements("r.txt")',
      '<r.txt>',
    ],
    // Nothing is read, or it is not known what.
    ['def f(name):\n    return open(name)', 'f(x)', 'f()'],
    ['def f():\n    return open("a.txt") + open("b.txt")', 'f()', 'f()'],
    ['def f():\n    a = open("a.txt")\n    return open("b.txt")', 'f()', 'f()'],
    ['def f(name):\n    return f(name)', 'f("r.txt")', 'f()'],
    ['def f(name):\n    return open(name)', 'other.f("r.txt")', 'f()'],
    ['class A:\n    def f(name):\n        return open(name)', 'f("r.txt")', 'f()'],
  ])('what %j makes of %j', (before, expression, value) => {
    expect(argument(expression, before)).toEqual(value);
  });

  it('finds the call wherever it stands, and no other', () => {
    expect([
      ...(readSetupPy('def setup(): pass\nif __name__ == "__main__":\n    setuptools.setup(name="n")\n')
        ?.named ?? []),
    ]).toEqual([['name', { kind: 'text', value: 'n', line: 3 }]]);
    expect(readSetupPy('import os\nprint("no package")\n')).toBeNull();
  });

  it.each([
    'def setup():\n    pass\nif __name__ == "__main__":\n    setup()\n',
    'import asyncio\nasync def setup():\n    pass\nasyncio.run(setup())\n',
    'from os import path\ndef setup(name):\n    print(name)\nsetup(name="n")\n',
  ])('takes a function of the file for no call: %j', (source) => {
    expect(readSetupPy(source)).toBeNull();
  });

  it.each([
    'from setuptools import setup\nsetup(name="n")\n',
    'import setuptools\nsetuptools.setup(name="n")\n',
    '__import__("setuptools").setup(name="n")\n',
    'from distutils.core import setup\nsetup(name="n")\n',
    'from skbuild import setup\nsetup(name="n")\n',
    // Its own function may wrap one that it imports.
    'from skbuild import setup as build\ndef setup(**named):\n    build(**named)\nsetup(name="n")\n',
    'import skbuild\ndef setup(**named):\n    skbuild.setup(**named)\nsetup(name="n")\n',
    'import setuptools as tools\nbuild = tools\ndef setup(**named):\n    build.run(**named)\nsetup(name="n")\n',
    // A method is no name of the file.
    'from build import *\nclass A:\n    def setup(self): pass\nsetup(name="n")\n',
  ])('takes one for the call that may be of setuptools: %j', (source) => {
    expect(readSetupPy(source)).not.toBeNull();
  });

  it.each([
    ['def main():\n    setup(x=N)\nN = ["a"]\nmain()\n', ['a']],
    ['N = ["b"]\ndef main():\n    N = ["a"]\n    setup(x=N)\nmain()\n', ['a']],
    ['def reqs():\n    return open("r.txt")\ndef main():\n    setup(x=reqs())\n', '<r.txt>'],
    ['def main():\n    N = ["a"]\n    N = ["b"]\n    setup(x=N)\n', null],
    ['def main(N):\n    setup(x=N)\nN = ["a"]\n', null],
  ])('in a function names are what they are there: %j', (source, value) => {
    expect(plain(readSetupPy(source)?.named.get('x'))).toEqual(value);
  });

  it('says that arguments cannot be seen', () => {
    expect([...(readSetupPy('setup(**config)')?.named.keys() ?? [])]).toEqual(['**']);
    expect([...(readSetupPy('config = dict(name="n")\nsetup(**config)')?.named.keys() ?? [])]).toEqual([
      'name',
    ]);
    expect([...(readSetupPy('setup("')?.named.keys() ?? [])]).toEqual(['**']);
  });

  it('stays quick and small whatever is written', () => {
    const doubled = Array.from({ length: 200 }, (_, index) => `a${index + 1} = a${index} + a${index}`).join(
      '\n',
    );
    expect(argument('a200', `a0 = ["x"]\n${doubled}`)).toBeNull();
    expect(argument('"x"', `a0 = "x"\n${doubled}`)).toBe('x');
    for (const text of [
      `setup(x=${'['.repeat(100_000)}`,
      `setup(x=${'['.repeat(100_000)}${']'.repeat(100_000)})`,
      `setup(x=${'f('.repeat(50_000)}${')'.repeat(50_000)})`,
      `setup(x=${'{'.repeat(50_000)}${'}'.repeat(50_000)})`,
      `setup(x=[${'"a" + '.repeat(100_000)}"b"])`,
      `${'with open("a") as f:\n    x = 1\n'.repeat(20_000)}setup(x=x)`,
      `x = []\n${'x.append("a")\n'.repeat(50_000)}setup(x=x)`,
      `${Array.from({ length: 200 }, (_, index) => `a${index + 1} = f"${`{a${index}}`.repeat(10)}"`).join('\n')}\na0 = "x"\nsetup(x=[${Array.from({ length: 200 }, (_, index) => `a${index}`).join(', ')}])`,
      `x = {}\n${'x["a"] = x\n'.repeat(900)}setup(x=x)`,
      `${Array.from({ length: 200 }, (_, index) => `def f${index}(a):\n    b = f${index + 1}(a)\n    return f${index + 1}(b)\n`).join('')}setup(x=f0("a"))`,
    ])
      expect(readSetupPy(text), text.slice(0, 20)).not.toBeNull();
  });
});
