import { describe, expect, it } from 'vitest';
import type { StaticValue } from '#core/model/workspace';
import { readSetupPy } from '#core/read/setup-py';

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
  plain(readSetupPy(`${before}\nsetup(\n    x=${expression},\n    y="after",\n)\n`)?.get('x'));

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
    ['lambda: 1', null],
  ])('reads %s', (expression, value) => {
    expect(argument(expression)).toEqual(value);
    expect(plain(readSetupPy(`setup(x=${expression}, y="after")`)?.get('y'))).toBe('after');
  });

  it.each([
    ['N = ["a"]', ['a']],
    ['M = ["a"]\nN = M + M', ['a', 'a']],
    ['with open("r.txt") as f:\n    N = f.read().splitlines()', '<r.txt>'],
    ['N = ["a"]  # = x\nprint(N == 1)', ['a']],
    // Names that are bound in another way, or changed.
    ['N = ["a"]\nN += ["b"]', null],
    ['N = ["a"]\nN.append("b")', null],
    ['N = {}\nN["a"] = 1', null],
    ['N = ["a"]\nif x:\n    N = []', null],
    ['if x:\n    N = ["a"]', null],
    ['def f():\n    N = ["a"]', null],
    ['N = N', null],
    ['', null],
  ])('knows a name that %j binds', (before, value) => {
    expect(argument('N', before)).toEqual(value);
  });

  it('finds the call wherever it stands, and no other', () => {
    expect([
      ...(readSetupPy('def setup(): pass\nif __name__ == "__main__":\n    setuptools.setup(name="n")\n') ??
        []),
    ]).toEqual([['name', { kind: 'text', value: 'n', line: 3 }]]);
    expect(readSetupPy('import os\nprint("no package")\n')).toBeNull();
  });

  it('says that arguments cannot be seen', () => {
    expect([...(readSetupPy('setup(**config)')?.keys() ?? [])]).toEqual(['**']);
    expect([...(readSetupPy('config = dict(name="n")\nsetup(**config)')?.keys() ?? [])]).toEqual(['name']);
    expect([...(readSetupPy('setup("')?.keys() ?? [])]).toEqual(['**']);
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
    ])
      expect(readSetupPy(text), text.slice(0, 20)).not.toBeNull();
  });
});
