import { describe, expect, it } from 'vitest';
import { scanPythonImports } from '#core/scan/python-imports';
import { brief, refusal } from '../../support/python-scan.ts';

it('tells of script metadata, with imports or without', () => {
  const metadata = '# /// script\r\n# ///\r\n';
  for (const code of ['', 'import a\n', 'x = 1\n'])
    for (const mark of ['', '\ufeff']) {
      expect(scanPythonImports(`${mark}${metadata}${code}`)).toMatchObject({ ok: true, script: true });
      expect(scanPythonImports(`${mark}${code}`)).not.toHaveProperty('script');
    }
});

describe('statements', () => {
  it('reads each form, one fact a module', () => {
    expect(
      brief(
        'import a.b.c as d, e\nfrom . import (f as g,  # h\n  i,\n)\nfrom ...j.k import*\nimport l; x = 1; import m\n',
      ),
    ).toEqual(['a.b.c @1 top', 'e @1 top', '.(f,i) @2-4 top', '...j.k(*) @5 top', 'l @6 top', 'm @6 top']);
  });

  it('follows backslashes, and ends where the statement does', () => {
    expect(brief('from a \\\n  import b, \\\n  c\nimport d')).toEqual(['a(b,c) @1-3 top', 'd @4 top']);
  });

  it('ends an import at its last word, though a backslash goes on', () => {
    expect(brief('import a \\\n\nimport b')).toEqual(['a @1 top', 'b @3 top']);
  });

  it('reads lazy imports, and leaves lazy, type, match and case as names', () => {
    expect(
      brief(
        'lazy import a.b\nlazy from c import d\nlazy = type = match = case = 1\nmatch[1]: int = 2\nimport e',
      ),
    ).toEqual(['a.b @1 top', 'c(d) @2 top', 'e @5 top']);
  });

  it('takes words that only begin like a keyword for names', () => {
    expect(brief('import_a = 1\nfrom_ = a.import_\nimporté = 2\nimport b')).toEqual(['b @4 top']);
  });

  it('compares names as Python does', () => {
    expect(brief('import ﬁne')).toEqual(['fine @1 top']);
  });

  it.each([['\r\n'], ['\r'], ['\n']])('counts lines that end with %j', (feed) => {
    expect(brief(`\ufeffx = """a${feed}b"""${feed}\f${feed}import a`)).toEqual(['a @4 top']);
  });
});

describe('what only looks like an import', () => {
  it.each([
    ['"""\nimport a\n"""'],
    ["r'\\'; import a'"],
    ['x = "\\\nimport a"'],
    ['# import a'],
    ['x = rb"""\\"""\nimport a\n"""'],
    ['x = f"{y}import a{{import b}}"'],
    ['x = f"{y["import a"]!r:>{z["; import b"]}}"'],
    ['x = f"""{\n"import a"  # import b "\n}"""'],
    ['x = t"{t"{"import a"}"}"'],
    ['x = f"\\N{LATIN SMALL LETTER A}; import a"'],
    ['x = "a"if"b"else"import c"'],
    ['x = (\nimport_, y)'],
    ['x = f"{y:\'>3}; import a"'],
    ['x = f"{{\'}}; import a"'],
    ['x = y if"}"else"import a"'],
  ])('%j', (source) => {
    expect(brief(`${source}\nimport z`).map((line) => line.split(' ')[0])).toEqual(['z']);
  });
});

describe('calls that import', () => {
  it('reads literal first arguments only', () => {
    expect(
      brief(
        'importlib.import_module("a.b")\nimportlib.import_module(a)\nimportlib.import_module("a" + b)\nimportlib.import_module(f"a")\n__import__ ("c" "d")\npytest.importorskip(\n  "e",\n  reason=")",\n)\nimportlib.util.find_spec(".f", "g")\nother.import_module("h")\n',
      ),
    ).toEqual(['a.b @1 dynamic top', 'cd @5 dynamic top', 'e @6-9 dynamic top', '.f @10 dynamic top']);
  });

  it('follows other names for these functions, behind the last import too', () => {
    expect(
      brief(
        'from importlib import import_module as load\nimport importlib.util as u\nload("a")\nu.find_spec("b")\nfind_spec("c")',
      ).slice(2),
    ).toEqual(['a @3 dynamic top', 'b @4 dynamic top']);
    expect(brief('import_module("a")')).toEqual([]);
  });

  it('sees them in fields of f-strings, and knows a lambda for a function', () => {
    expect(
      brief(
        'x = f"{__import__("a")}"\ny = lambda b=__import__("b"), *c: (1, __import__("c")), __import__("d")\nz = {lambda: 1: __import__("e")}',
      ),
    ).toEqual([
      'a @1 dynamic top',
      'b @2 dynamic top',
      'c @2 dynamic function',
      'd @2 dynamic top',
      'e @3 dynamic top',
    ]);
  });
});

describe('inline ignores', () => {
  it('reads rules and reason, and not those in strings', () => {
    const scan = scanPythonImports(
      'import a  # noqa # plumb: ignore[extras-coverage/undeclared, b] a reason\nx = "# plumb: ignore[c] no"\n#plumb:ignore[d]\nimport b',
    );
    expect(scan.ok && scan.ignores).toEqual([
      { line: 1, rules: ['extras-coverage/undeclared', 'b'], reason: 'a reason' },
      { line: 3, rules: ['d'], reason: '' },
    ]);
  });

  it('reads each once where a statement is looked at twice', () => {
    const scan = scanPythonImports('match(x,  # plumb: ignore[a] b\n  y)\nimport a\n');
    expect(scan.ok && scan.ignores.length).toBe(1);
  });
});

describe('what is no Python 3', () => {
  it.each([
    ['import a\nprint "b"\n', 2, 'a print statement: this is Python 2'],
    ['x = """\nimport a', 1, 'a string in triple quotes is never closed'],
    ["x = 'a\nimport b", 1, 'a string is never closed'],
    ['x = (\nimport a', 1, 'the ( is never closed'],
    ['x = (]\nimport a', 1, 'the ] closes nothing'],
    ['\nimport a b', 2, 'an import statement is not well-formed'],
    ['from a import (b', 1, 'an import statement is not well-formed'],
    ['if x:\nimport a', 2, 'an indented block is missing'],
    ['if x:\n    y\n  import a', 3, 'the indentation is that of no block around'],
    ['if x:\n\ty\n        import a', 3, 'tabs and spaces are mixed'],
    ['x = `y`\nimport a', 1, '` stands where no Python 3 has one'],
    ['import a\0', 1, 'the file holds a NUL character'],
    ['else: import a', 1, 'the else belongs to nothing'],
    ['x = f"{y}; import a', 1, 'an f-string is never closed'],
  ])('%j', (source, line, error) => {
    expect(refusal(source)).toEqual([line, error]);
  });

  it.each([
    ['print\nimport a'],
    ['print is None; import a'],
    ['print("a") ; import b'],
    ['exec = 1\nimport a'],
  ])('not %j', (source) => {
    expect(refusal(source)).toBeNull();
  });
});

describe('hostile sources', () => {
  const MILLION = 1_000_000;

  it.each([
    ['nested brackets', `x = ${'('.repeat(MILLION)}\nimport a`],
    ['nested f-strings', `x = ${'f"{'.repeat(MILLION)}\nimport a`],
    ['nested format specifications', `x = f"${'{x:'.repeat(MILLION)}"\nimport a`],
    ['an unterminated string', `x = """${'\\"""'.repeat(MILLION)}\nimport a`],
    ['escapes', `x = """${'\\'.repeat(4 * MILLION)}"""\nimport a`],
    ['lambdas', `x = [${'lambda: '.repeat(MILLION)}0]\nimport a`],
    ['calls', `${'__import__("a")\n'.repeat(MILLION / 4)}`],
    ['calls in one list', `x = [${'lambda: __import__("a"),'.repeat(MILLION / 4)}]`],
    ['unclosed calls', `x = ${'__import__("a",'.repeat(MILLION)}`],
    ['white space before a bracket', `x = y${' '.repeat(4 * MILLION)}("import")`],
    ['dots', `from ${'.'.repeat(4 * MILLION)} import a`],
    ['one long condition', `if ${'not '.repeat(MILLION)}TYPE_CHECKING: import a`],
    ['many conditions', `if x: pass\n${'elif sys.platform == "a": import b\n'.repeat(MILLION / 10)}`],
    ['ignores', `# ${'# plumb: ignore[ '.repeat(MILLION)}\nimport a`],
    ['match in match', `${'match '.repeat(MILLION)}\nimport a`],
    ['lines of match', `${'match(1)\n'.repeat(MILLION)}import a`],
    ['continued lines', `${'x = 1 \\\n'.repeat(MILLION)}\nimport a`],
    ['imports in one try', `try:\n${'  import a\n'.repeat(MILLION / 4)}except ImportError: pass`],
    ['words on one line', `import a\nx = "${'y import '.repeat(MILLION)}"`],
    ['words in one name', `import a\nx = ${'import'.repeat(MILLION)}`],
    [
      'other names',
      `${Array.from({ length: MILLION / 20 }, (_, i) => `from importlib import import_module as f${i}\n`).join('')}x = 1\n`.repeat(
        4,
      ),
    ],
    [
      'names that may lead to imports',
      `${'import importlib\n'.repeat(MILLION / 4)}${'x = 1\n'.repeat(MILLION)}`,
    ],
    ['script metadata', `${'# /// script'.repeat(MILLION)}\n# /// script${' '.repeat(MILLION)}x\nimport a`],
    ['semicolons', `${'import a;'.repeat(MILLION / 2)}`],
  ])('reads %s in linear time', (_, source) => {
    expect(scanPythonImports(source)).toHaveProperty('ok');
  });

  it('reads 50 MB', () => {
    const line = 'x = {"a": [1, 2, f"{y}"], "b": (3, 4)}  # a comment\n';
    const scan = scanPythonImports(`${line.repeat(50e6 / line.length)}import a\n`);
    expect(scan.ok && scan.imports.map(({ module }) => module)).toEqual(['a']);
  });
});
