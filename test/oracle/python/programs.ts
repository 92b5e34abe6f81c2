import fc from 'fast-check';

/** Statements that fill one line, as far as CPython 3.11 knows them. */
const LINES = [
  'import a',
  'import a.b.c as d, e',
  'import a . b, c as é',
  'from a import b',
  'from . import b as c, d',
  'from ...a.b import *',
  'from .import a',
  'from a import (b, c as d,)',
  'from a import (  # import x\n   b,\n\n c\n)',
  'import a, \\\n   b',
  'from a \\\n import b',
  'import a; import b; x = 1',
  'x = 1; import a;',
  'import_a = 1',
  'from_ = importlib = 1',
  'x = a.import_',
  'x = "import a"',
  "x = '''import a\nimport b'''",
  'x = r"\\\\"; import a',
  "x = 'a\\'; import b'",
  'x = """a\\"""\nimport b\n"""',
  "x = rb'import' + BR'''\nimport a'''",
  'x = f"{a:{b}} {{import a}} {c!r:>{d}}" ; import z',
  "x = f'''{\n\"import a\"}'''",
  "x = f'\\N{BULLET}{y}' rf'\\N{y}'",
  'x = "a" if"b"else"c"',
  'x = [1,\nimport_,\n  (2), {"a": [3]}]',
  'x = (  # import a\n"import b")',
  'x = 1 \\\n  + 2',
  '# import a',
  '',
  '    # import a, indented',
  '\f',
  'x = importlib.import_module("a.b")',
  'x = importlib.import_module(name)',
  'x = importlib.import_module("a" "b", package=None)',
  'x = importlib.import_module("a" + "b")',
  'x = importlib \\\n  .import_module(".a", "b")',
  '(importlib\n .util\n .find_spec("a"))',
  'pytest.importorskip ("a", reason=f"{(1)}")',
  'x = __import__("a", fromlist=[__import__(\'b\')])',
  'x.import_module("a"), a().find_spec("b")',
  'x = lambda: __import__("a"), __import__("b")',
  'x = [lambda a=__import__("a"), *b: (__import__("b"), lambda: 1), __import__("c")]',
  'x = {lambda: __import__("a"): __import__("b")}',
  'x = f"{__import__(\'a\')}"',
  'from importlib import import_module as load; load("a")',
  'import importlib.util as u; u.find_spec("a")',
  'from typing import TYPE_CHECKING as TC',
  'match = 1; match[1]: int = 2',
  'match(1)',
  'case = type = lazy = 1',
  'x: int = 1',
  'x = a[1:2, ::3]',
  'assert a != b, x if x else y',
  '@a.import_\n@b("import c")\ndef f(a=__import__("d")) -> "import e": import g',
  'async def f(): from a import b; return 1',
  'class A(b, metaclass=__import__("a")): import c',
  'if x: import a; import b',
  'while x: import a',
  'if (y := 1): import a',
  'if [lambda: 1]: import a',
  'with suppress(ImportError): import a',
  'if not is_a_available(): continue',
  'if sys.version_info < (3, 8): return; x',
  'if not HAS_A: raise ImportError("a") # import b',
  'if sys.platform == "a": x\nelif "a" not in sys.modules: raise x\nelse: break',
  'if "a" in sys.modules: import c\nelse: return',
  'return',
  'continue; raise',
  'try: import a\nexcept ImportError: import b\nelse: import c\nfinally: import d',
] as const;

const CONDITIONS = [
  'x',
  'TYPE_CHECKING',
  'typing.TYPE_CHECKING',
  'TC',
  'not TYPE_CHECKING',
  'not (TYPE_CHECKING)',
  'TYPE_CHECKING and sys.version_info >= (3, 11)',
  'TYPE_CHECKING or x',
  'sys.version_info >= (3, 11)',
  'importlib.util.find_spec("a")',
  '"a" in sys.modules and x',
  'not is_a_available()',
  'HAS_A',
  'sys.version_info[:2] < (3, 8) or sys.platform == "win32"',
  'not (sys.version_info >= (3, 11) and sys.platform == "a or b")',
  'os.name == "nt" and x',
  'x and (sys.platform != "linux" or PY2)',
  '(  # or\n  platform.system() == "Darwin"\n  and not x)',
  'foo.sys.platform == 1',
  'orx and andy',
  'x if sys.platform else y',
] as const;

const HANDLERS = [
  'ImportError',
  '(ValueError, ModuleNotFoundError) as e',
  'ValueError',
  'builtins.ImportError',
  'MyImportError',
  'Exception',
  '(ValueError, BaseException) as e',
  'MyException',
];

const indents = fc.constantFrom('    ', '  ', '\t', ' \t');

type Suite = readonly (readonly string[])[];

/** Programs of CPython 3.11 as texts: statements above, nested in every compound statement. */
export const programs: fc.Arbitrary<string> = fc
  .record({
    body: fc.letrec<{ suite: Suite }>((tie) => ({
      suite: fc.array(
        fc.oneof(
          { maxDepth: 4, depthSize: 'small' },
          fc.constantFrom(...LINES).map(statements),
          compound(tie('suite')),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    })).suite,
    feed: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '', '\ufeff'),
    end: fc.constantFrom('\n', '', '\n\n', '\n  # import a'),
  })
  .map(({ body, feed, mark, end }) => `${mark}${body.flat().join('\n')}${end}`.replaceAll('\n', feed));

function compound(suite: fc.Arbitrary<Suite>): fc.Arbitrary<readonly string[]> {
  const headed = (header: fc.Arbitrary<string>) =>
    fc.tuple(header, suite, indents).map(([head, body, by]) => [...statements(head), ...indented(body, by)]);
  const maybe = (part: fc.Arbitrary<readonly string[]>) => fc.option(part, { nil: [] as readonly string[] });
  const clause = (header: string) => headed(fc.constant(header));
  return fc.oneof(
    fc
      .tuple(
        headed(fc.constantFrom(...CONDITIONS).map((condition) => `if ${condition}:`)),
        maybe(headed(fc.constantFrom(...CONDITIONS).map((condition) => `elif(${condition}):`))),
        maybe(clause('else:  # import a')),
      )
      .map((parts) => parts.flat()),
    fc
      .tuple(
        clause('try:'),
        headed(fc.constantFrom(...HANDLERS).map((handler) => `except ${handler}:`)),
        maybe(clause('except:')),
        maybe(clause('else:')),
        maybe(clause('finally:')),
      )
      .map((parts) => parts.flat()),
    fc
      .tuple(clause('try:'), headed(fc.constantFrom(...HANDLERS).map((handler) => `except* ${handler}:`)))
      .map((parts) => parts.flat()),
    headed(
      fc.constantFrom(
        'def f(a: int = 1, *, b="import c") -> x:',
        'async def f():',
        'class A:',
        'class A(importlib.import_module("a").B):',
        'with a as b, c:',
        'with LazyImport("a") as b, c:',
        'with (contextlib.suppress(ValueError, ImportError), b):',
        'async with a:',
        'while a:',
        'async for a in b:',
        '@a\nclass A:',
      ),
    ),
    fc.tuple(clause('for a, b in c:'), maybe(clause('else:'))).map((parts) => parts.flat()),
    fc
      .tuple(fc.array(clause('case [1, *_] | {"a": import_} if x:'), { minLength: 1, maxLength: 2 }), indents)
      .map(([cases, by]) => ['match x, {"a": 1}:', ...cases.flat().map((text) => by + text)]),
  );
}

/** A statement of one clause may go on over further lines, or hold them in a string: these keep their indentation. */
function statements(text: string): readonly string[] {
  return /^(?:@|try:|if .*\nel)/.test(text) ? text.split('\n') : [text];
}

function indented(suite: Suite, by: string): readonly string[] {
  return [...suite.flat().map((text) => by + text), `${by}pass`];
}
