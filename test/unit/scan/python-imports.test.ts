import { describe, expect, it } from 'vitest';
import type { ImportFact } from '#core/model/imports';
import { scanPythonImports } from '#core/scan/python-imports';

function imports(source: string): readonly ImportFact[] {
  const scan = scanPythonImports(source);
  if (!scan.ok) throw new Error(`line ${scan.line}: ${scan.error}`);
  return scan.imports;
}

/** One line a fact: `module(names) @line-endLine scope guard`. */
function brief(source: string): readonly string[] {
  return imports(source).map(({ module, names, line, endLine, level, scope, guard, kind }) => {
    const from = names.length > 0 ? `(${names.join(',')})` : '';
    const at = line === endLine ? `@${line}` : `@${line}-${endLine}`;
    const kinds = kind === 'dynamic' ? ['dynamic'] : [];
    return [`${'.'.repeat(level)}${module}${from}`, at, ...kinds, ...scope, ...(guard ? [guard] : [])].join(
      ' ',
    );
  });
}

function refusal(source: string): readonly [number, string] | null {
  const scan = scanPythonImports(source);
  return scan.ok ? null : [scan.line, scan.error];
}

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

describe('scopes', () => {
  it('names what encloses an import, outermost first', () => {
    expect(
      brief(
        'class A:\n  import a\n  async def f(self):\n    if x:\n      import b\n  import c\nfor x in y: import d\nelse:\n\timport e\nwith z:\n  import f\n@g\ndef h(): import i; import j\nimport k',
      ),
    ).toEqual([
      'a @2 class',
      'b @5 class function conditional',
      'c @6 class',
      'd @7 conditional',
      'e @9 conditional',
      'f @11 top',
      'i @13 function',
      'j @13 function',
      'k @14 top',
    ]);
  });

  it('names each scope once, and takes := for no colon', () => {
    expect(brief('if x:\n  if y := 1: import a\n')).toEqual(['a @2 conditional']);
  });

  it('keeps the else of TYPE_CHECKING apart', () => {
    expect(
      brief(
        'if typing.TYPE_CHECKING:\n  import a\nelse:\n  import b\nif not TYPE_CHECKING: import c\nelse: import d',
      ),
    ).toEqual(['a @2 type-checking', 'b @4 conditional', 'c @5 conditional', 'd @6 type-checking']);
  });

  it('knows TYPE_CHECKING by another name, and within a compound condition', () => {
    expect(
      brief(
        'from typing import TYPE_CHECKING as TC\nif TC: import a\nif TC and sys.version_info >= (3, 11):\n  import b\nif TC or x: import c\n',
      ).slice(1),
    ).toEqual([
      'a @2 type-checking',
      'b @4 type-checking conditional sys.version_info >= (3, 11)',
      'c @5 conditional',
    ]);
  });

  it('tells version and platform tests, and what holds behind them', () => {
    expect(
      brief(
        'if sys.version_info >= (3, 11):\n  import a\nelif os.name == "nt" and x:\n  import b\nelse:\n  import c\nif "sys.platform" in x: import d\n',
      ),
    ).toEqual([
      'a @2 conditional sys.version_info >= (3, 11)',
      'b @4 conditional not (sys.version_info >= (3, 11)) and os.name == "nt"',
      'c @6 conditional not (sys.version_info >= (3, 11))',
      'd @7 conditional',
    ]);
  });

  it('tells the parts of a try apart, though its handlers come last', () => {
    const found = imports(
      'try:\n  import a\nexcept ValueError:\n  import b\nexcept (OSError, ImportError):\n  import c\nelse:\n  import d\nfinally:\n  import e\ntry:\n  import f\nexcept Exception:\n  pass\n',
    );
    expect(
      found.map(({ module, scope, attempt }) => [module, scope[0], attempt?.line, attempt?.part]),
    ).toEqual([
      ['a', 'guarded', 1, 'body'],
      ['b', 'conditional', undefined, undefined],
      ['c', 'guarded', 1, 'handler'],
      ['d', 'guarded', 1, 'else'],
      ['e', 'top', undefined, undefined],
      ['f', 'top', 11, 'body'],
    ]);
  });

  it.each([
    ['try:\n  import a\nexcept:\n  pass', 1],
    ['try:\n  import a\nexcept (OSError, BaseException) as e:\n  pass', 1],
    ['try:\n  import a\nexcept MyException:\n  pass', undefined],
    ['with LazyImport("run pip install a") as lazy:\n  import a', 1],
    ['with try_import():\n  import a', 1],
    ['with importlib.resources.path("x"):\n  import a', undefined],
  ])('tells where a missing module is taken without being named: %j', (source, line) => {
    const [found] = imports(source);
    expect([found?.scope, found?.attempt?.line]).toEqual([['top'], line]);
  });

  it.each([
    ['library == "trio"', 'import trio.lowlevel', true],
    ['_check_numpy()', 'import numpy as np', true],
    ['x:\n  pass\nelif BACKEND == Backend.TORCH', 'from torch import nn', true],
    ['_is_devkit_installed()', 'import promptflow.sdk', true],
    ['not GPU_AVAILABLE', 'import os_', true],
    ['available', 'import trio', undefined],
    ['verbose', 'import trio', undefined],
    ['x == "trio":\n  pass\nelse', 'import trio', undefined],
    ['"os" in x', 'import os', undefined],
  ])('tells whether a condition names the module: if %s', (condition, statement, asked) => {
    expect(imports(`if ${condition}:\n  ${statement}\n`)[0]?.asked).toBe(asked);
  });

  it.each([
    ['except ImportError as e:\n  x()\n  raise ImportError("install a") from e', 'guarded', true],
    ['except ImportError: raise', 'guarded', true],
    ['except ImportError:\n  if x: raise', 'guarded', undefined],
    ['except ImportError:\n  a = None\nraise_ = 1', 'guarded', undefined],
    ['except Exception:\n  raise RuntimeError()', 'top', undefined],
  ])('tells a handler that raises in turn: %j', (handler, scope, raises) => {
    const [found] = imports(`try:\n  import a\n${handler}\n`);
    expect([found?.scope[0], found?.attempt?.raises]).toEqual([scope, raises]);
    expect(found?.attempt === undefined).toBe(scope === 'top');
  });

  it.each([
    ['importlib.util.find_spec("a") is not None', true],
    ['"a" in sys.modules', true],
    ['is_torch_available()', true],
    ['HAS_NUMPY and x', true],
    ['"find_spec" in x', false],
    ['this_available', false],
  ])('a test whether something is installed is a guard: %s', (condition, isGuard) => {
    const found = imports(`if ${condition}:\n  import a`).at(-1);
    expect(found?.guard !== undefined).toBe(isGuard);
    expect(found?.scope).toEqual(['conditional']);
  });

  it('reads on to the handlers behind the last import', () => {
    expect(
      brief(`try:\n  import a\n  x = 1\n${'  y = 2\n'.repeat(50)}except ModuleNotFoundError: pass`),
    ).toEqual(['a @2 guarded']);
  });

  it('knows contextlib.suppress and except*', () => {
    expect(
      brief(
        'with contextlib.suppress(OSError, ImportError): import a\ntry:\n  import b\nexcept* ImportError: pass',
      ),
    ).toEqual(['a @1 guarded', 'b @3 guarded']);
  });

  it('takes the cases of a match for branches', () => {
    expect(brief('match x:\n  case {"a": 1} if y:\n    import a\n  case _: import b\nimport c')).toEqual([
      'a @3 conditional',
      'b @4 conditional',
      'c @5 top',
    ]);
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

describe('how far a text is read', () => {
  it.each([
    ['import z'],
    ['if x:\n\timport z'],
    ['import\\\n  z'],
    ['# ends with a backslash \\\nimport z'],
    ['from\\\n  z import(y)'],
    ['from . z import*'],
    ['from y.lazy import z'],
    ['lazy from .y import z'],
    ['lazy \\\n import z'],
    ['x = "import"; import z'],
    ['if "import" in x: import z'],
    ['x = __import__ ("z")'],
    ['importlib.import_module("z")'],
    ['pytest.importorskip("z")'],
    ['importlib . \\\n util.find_spec("z")'],
    ['(importlib\n.util.find_spec("z"))'],
  ])('to the last import: %j', (last) => {
    expect(imports(`import a\npass\n${last}\n# import, importlib, "import x"`)).toHaveLength(2);
  });

  it.each([
    ['from importlib import import_module as load', 'load("z")'],
    ['from pytest import importorskip as need', 'need("z")'],
    ['from builtins import __import__ as get', 'get("z")'],
    ['from importlib.util import find_spec', 'find_spec("z")'],
    ['from importlib import util as u', 'u.find_spec("z")'],
  ])('to the last call by another name: %s', (bound, last) => {
    expect(imports(`${bound}\npass\n${last}\nx = 1`)).toHaveLength(2);
  });

  it.each([
    ['# import b'],
    ['x = "import b"'],
    ['reimport(b)'],
    ['imports = importlib.metadata'],
    ['how to import it'],
    ['pytest.mark.b'],
    ['# plumb: ignore[b] why'],
  ])('no further than that: %j', (behind) => {
    expect(brief(`import a\nimport pytest\n${behind}\n)`)).toHaveLength(2);
  });

  it('to the handlers behind the last import, and to the last print of Python 2', () => {
    expect(refusal('try:\n  import a\n  x\nexcept (: pass')).not.toBeNull();
    expect(refusal('import a\nx\nprint "b"\n)')).toEqual([3, 'a print statement: this is Python 2']);
    expect(refusal('x\nprint "b"\n)')).toEqual([2, 'a print statement: this is Python 2']);
  });

  it('not at all without an import', () => {
    expect(scanPythonImports(') # plumb: ignore[a] b')).toEqual({ ok: true, imports: [], ignores: [] });
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
  const timed = (source: string): number => {
    const start = performance.now();
    scanPythonImports(source);
    return performance.now() - start;
  };
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
    expect(timed(source)).toBeLessThan(5_000);
  });

  it('reads 50 MB', () => {
    const line = 'x = {"a": [1, 2, f"{y}"], "b": (3, 4)}  # a comment\n';
    const scan = scanPythonImports(`${line.repeat(50e6 / line.length)}import a\n`);
    expect(scan.ok && scan.imports.map(({ module }) => module)).toEqual(['a']);
  });
});
