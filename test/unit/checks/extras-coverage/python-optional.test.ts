import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

const PROJECT =
  '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "p"\nversion = "1"\ndependencies = []\n';

/** What is found in a package p without dependencies; `more` stands behind its `[project]`. */
async function lines(files: Repo, more = ''): Promise<readonly string[]> {
  const repo = { 'pyproject.toml': PROJECT + more, 'src/p/__init__.py': '', ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

test.each([
  ['a handler that takes everything', 'try:\n    import requests\nexcept Exception:\n    pass\n', 2],
  ['a lazy import', 'with LazyImport("pip install requests"):\n    import requests\n', 2],
  ['a condition that names it', 'def f(client):\n    if client == "requests":\n        import requests\n', 3],
  ['a test whether it is there', 'if is_requests_available():\n    import requests\n', 2],
])('%s makes an import optional', async (_, text, line) => {
  expect(await lines({ 'src/p/m.py': text })).toEqual([`notice optional-undeclared src/p/m.py:${line}`]);
});

test.each([
  ['if has_orjson():\n    import orjson\n', 'tested'],
  ['import importlib.util as u\ndef f():\n    u.find_spec("orjson")\n    import orjson\n', 'tested'],
  ['if sys.version_info > (3, 12) and has_orjson():\n    import orjson\n', 'conditional'],
  ['try:\n    import orjson\nexcept ImportError:\n    pass\n', 'guarded'],
])('%j is %s', async (text, how) => {
  const repo = { 'pyproject.toml': PROJECT, 'src/p/__init__.py': '', 'src/p/m.py': text };
  const { findings } = await foundBy(checkPythonCoverage, repo);
  expect(findings.map(({ data }) => data)).toContainEqual(expect.objectContaining({ module: 'orjson', how }));
});

test('a handler that takes everything and raises does not', async () => {
  const text = 'try:\n    import requests\nexcept Exception as e:\n    raise RuntimeError("x") from e\n';
  expect(await lines({ 'src/p/m.py': text })).toEqual(['error undeclared src/p/m.py:2']);
});

const OTHER = PROJECT.replace('"p"', '"q"');

test.each([
  ['in a function, of what depends on it', 'def f():\n    import q\n', '["p"]', 'notice undeclared'],
  ['in a function, of what does not', 'def f():\n    import q\n', '[]', 'error undeclared'],
  ['at the top, of what depends on it', 'import q\n', '["p"]', 'error undeclared'],
])('an import %s', async (_, text, dependencies, expected) => {
  const found = await lines({
    'src/p/m.py': text,
    'q/pyproject.toml': OTHER.replace('[]', dependencies),
    'q/src/q/__init__.py': '',
  });
  expect(found.map((line) => line.replace(/:\d+$/, ''))).toEqual([`${expected} src/p/m.py`]);
});

describe('a module that is asked for before it is taken', () => {
  const ASKS =
    'import importlib.util\nif importlib.util.find_spec("orjson") is None:\n    raise ValueError("pip install orjson")\n';
  const NOTICE = expect.stringMatching(/^notice optional-undeclared /);

  test('by the __init__ of a package around the file', async () => {
    const files = { 'src/p/chat/__init__.py': ASKS, 'src/p/chat/a/m.py': 'import orjson\n' };
    expect(await lines(files)).toEqual([NOTICE]);
    const beside = { 'src/p/chat/__init__.py': ASKS, 'src/p/other/m.py': 'import orjson\n' };
    expect(await lines(beside)).toEqual(['error undeclared src/p/other/m.py:1']);
    const another = { 'src/p/chat/__init__.py': ASKS, 'src/p/chat/m.py': 'import requests\n' };
    expect(await lines(another)).toEqual(['error undeclared src/p/chat/m.py:1']);
    const lazy = `def f():\n    import importlib.util\n    importlib.util.find_spec("orjson")\n`;
    const later = { 'src/p/chat/__init__.py': lazy, 'src/p/chat/m.py': 'import orjson\n' };
    expect(await lines(later)).toEqual(['error undeclared src/p/chat/m.py:1']);
  });

  test('by an import in the same file whose failure is caught, for what functions import', async () => {
    const tries =
      'def has():\n    try:\n        import orjson\n    except ImportError:\n        raise ValueError("pip install orjson")\n';
    expect(await lines({ 'src/p/m.py': `${tries}def f():\n    from orjson import dumps\n` })).toEqual([
      NOTICE,
    ]);
    expect(await lines({ 'src/p/m.py': `${tries}from orjson import dumps\n` })).toEqual([
      'error undeclared src/p/m.py:6',
    ]);
    expect(await lines({ 'src/p/m.py': `${tries}def f():\n    import requests\n` })).toEqual([
      NOTICE,
      'error undeclared src/p/m.py:7',
    ]);
  });

  test('in the same file, for what functions import', async () => {
    const asks =
      'import importlib.util\ndef has():\n    return importlib.util.find_spec("orjson") is not None\n';
    expect(await lines({ 'src/p/m.py': `${asks}def f():\n    import orjson\n` })).toEqual([NOTICE]);
    expect(await lines({ 'src/p/m.py': `${asks}import orjson\n` })).toEqual([
      'error undeclared src/p/m.py:4',
    ]);
  });
});

test('what each file tries first that imports a file, within functions alone, nobody lacks who comes there', async () => {
  const tries = 'def has():\n    try:\n        import orjson\n    except ImportError:\n        raise\n';
  const takes = 'def f():\n    from p import m\n';
  const found = (files: Repo) => lines({ 'src/p/m.py': 'import orjson\n', ...files });
  const ERROR = 'error undeclared src/p/m.py:1';
  const MILD = ['notice optional-undeclared src/p/a.py:3', 'notice undeclared src/p/m.py:1'];
  expect(await found({ 'src/p/a.py': takes })).toEqual([ERROR]);
  expect(await found({ 'src/p/a.py': tries + takes })).toEqual(MILD);
  const other = tries.replace('orjson', 'requests');
  expect(await found({ 'src/p/a.py': other + takes })).toContain(ERROR);
  expect(await found({ 'src/p/a.py': tries + takes, 'src/p/b.py': takes })).toContain(ERROR);
  expect(await found({ 'src/p/a.py': `${tries}from p import m\n` })).toContain(ERROR);
  const all = tries.replace('except ImportError', 'except Exception').replace('raise', 'pass');
  expect(await found({ 'src/p/a.py': all + takes })).toContain(ERROR);
  expect(await found({ 'src/p/a.py': tries })).toContain(ERROR);
});

test('what each importer of a file tries first nobody lacks who calls a function of it', async () => {
  const tries = 'try:\n    import orjson\nexcept ImportError:\n    raise\n';
  const takes = 'from p.m import f\n';
  const lazy = 'def f():\n    import orjson\n';
  const found = (files: Repo) => lines({ 'src/p/m.py': lazy, ...files });
  const ERROR = 'error undeclared src/p/m.py:2';
  expect(await found({ 'src/p/a.py': tries + takes })).toEqual([
    'notice optional-undeclared src/p/a.py:2',
    'notice undeclared src/p/m.py:2',
  ]);
  expect(await found({ 'src/p/a.py': tries + takes, 'src/p/b.py': takes })).toContain(ERROR);
  expect(await found({ 'src/p/a.py': tries })).toContain(ERROR);
  expect(await found({ 'src/p/a.py': tries + takes, 'src/p/m.py': 'import orjson\n' })).toContain(
    'error undeclared src/p/m.py:1',
  );
});

test('a project that asks by name for what it can do without says so of each name', async () => {
  const registry = (ask: string, name: string) => ({
    'src/p/deps.py': `import importlib.util\nclass D:\n    def has(self):\n        return importlib.util.${ask} is not None\nd = D("${name}")\n`,
    'src/p/m.py': 'from p.deps import d\ndef f():\n    import orjson\n',
  });
  expect(await lines(registry('find_spec(self.name)', 'orjson'))).toEqual(['notice undeclared src/p/m.py:3']);
  expect(await lines(registry('find_spec(self.name)', 'other'))).toEqual(['error undeclared src/p/m.py:3']);
  expect(await lines(registry('find_spec("json")', 'orjson'))).toEqual(['error undeclared src/p/m.py:3']);
  const top = { ...registry('find_spec(self.name)', 'orjson'), 'src/p/m.py': 'import orjson\n' };
  expect(await lines(top)).toEqual(['error undeclared src/p/m.py:1']);
});

describe('a module that functions of a file import, and that the file deals in by its name', () => {
  const lazy = (text: string) => ({ 'src/p/m.py': `${text}\ndef f():\n    import orjson\n` });
  const NOTICE = [expect.stringMatching(/^notice undeclared /)];
  const ERROR = [expect.stringMatching(/^error undeclared /)];

  test.each([
    'def name():\n    return "orjson"',
    "LOADED = 'orjson' in sys.modules",
    'CODEC = "orjson" not in sys.modules',
    'FAST = codec == "orjson"',
    'VERSION = version("orjson")',
    'register(\n    "orjson", f)',
    'CODECS = {"json": g, "orjson": f}',
    'class Codec: ...\nCODECS = {\n    "orjson": Codec,\n}',
  ])('%s', async (text) => {
    expect(await lines(lazy(text))).toEqual(NOTICE);
    expect(await lines(lazy(text.replace('orjson', 'orjson-x')))).toEqual(ERROR);
    expect(await lines({ 'src/p/m.py': `${text}\nimport orjson\n` })).toEqual(ERROR);
  });

  test('by the name of something in it, where that chooses the function', async () => {
    expect(await lines(lazy('HASHES = {"json.A": g, "orjson.A": f}'))).toEqual(NOTICE);
    expect(await lines(lazy('HASHES = {\n    "orjson.A": g,\n    "orjson.a.B": f,\n}'))).toEqual(NOTICE);
    expect(await lines(lazy('def g(): ...\nHASHES = {"orjson.A": g}'))).toEqual(ERROR);
    expect(await lines(lazy('HASHES = {"orjsonx.A": f}'))).toEqual(ERROR);
    const inner = (more: string) =>
      lines({
        'src/p/m.py': `HASHES = {"orjson.A": f}\ndef _g():\n    import orjson\ndef f():\n    _g()\n${more}`,
      });
    expect(await inner('')).toEqual(NOTICE);
    expect(await inner('def other():\n    _g()\n')).toEqual(ERROR);
    expect(await lines(lazy('A = "orjson.A"'))).toEqual(ERROR);
  });

  test.each([
    'LOG = logging.getLogger("orjson")',
    'PACKAGES = ["orjson"]',
    '# return orjson',
    'def name():\n    return "orjson.x"',
    'X = {"orjson": 1}',
    'X = {"orjson": url}',
  ])('not %s', async (text) => {
    expect(await lines(lazy(text))).toEqual(ERROR);
  });
});

describe('a function of the file alone that is called for those who choose by name', () => {
  const calls = (text: string, module = 'orjson', name = '_make') => ({
    'src/p/m.py': `def ${name}():\n    import ${module}\n\ndef f(kind):\n${text}\n`,
  });
  const NOTICE = ['notice undeclared src/p/m.py:2'];
  const ERROR = ['error undeclared src/p/m.py:2'];

  test.each([
    ['    if kind == Codec.Orjson:\n        return _make()', 'orjson'],
    [
      '    if kind == 1:\n        pass\n    elif self.kind() == ORJSON:\n        x = 1\n        _make()',
      'orjson',
    ],
    ['    match kind:\n        case "orjson":\n            return _make()', 'orjson'],
    [
      '    if kind == Exporter.OtlpGrpc:\n        return _make()\n    if kind == Exporter.OTLP:\n        return _make()',
      'opentelemetry.exporter.otlp.proto.grpc.trace_exporter',
    ],
  ])('%s', async (text, module) => {
    expect(await lines(calls(text, module))).toEqual(NOTICE);
    expect(await lines(calls(`${text}\n    _make()`, module))).toEqual(ERROR);
    expect(await lines(calls(text.replaceAll('_make', 'make'), module, 'make'))).toEqual(ERROR);
  });

  test.each([
    '    pass',
    '    if kind == "other":\n        return _make()',
    '    match kind:\n        case _:\n            return _make()',
    '    if not kind == "orjson":\n        return _make()',
    '    if kind == "orjson" or kind == "other":\n        return _make()',
    '    if kind == "orjson":\n        pass\n    else:\n        return _make()',
    '    if kind == "orjson":\n        pass\n    return _make()',
  ])('not %s', async (text) => {
    // a string with the module's name is what the file deals in
    const named = text.replaceAll('"orjson"', 'Codec.Orjson');
    expect(await lines(calls(named))).toEqual(ERROR);
  });
});

describe('a decorator that lets a function run only where a module is there', () => {
  const LEVEL = (level: string) => [expect.stringMatching(new RegExp(`^${level} undeclared src/p/m.py:`))];

  test.each([
    ['@if_orjson_available', 'notice'],
    ['@noop\n@checks.requires_orjson', 'notice'],
    ['@needs_orjson(min="3")\n@noop', 'notice'],
    ['@if_redis_available', 'error'],
    ['@requires_login', 'error'],
    ['@orjson_noop', 'error'],
    ['# @if_orjson_available', 'error'],
  ])('%j: %s', async (decorator, level) => {
    const itself = `${decorator}\ndef f():\n    import orjson\n`;
    expect(await lines({ 'src/p/m.py': itself })).toEqual(LEVEL(level));
    const make = 'def _make():\n    import orjson\n';
    const called = `${make}\n${decorator}\ndef f():\n    return _make()\n`;
    expect(await lines({ 'src/p/m.py': called })).toEqual(LEVEL(level));
    expect(await lines({ 'src/p/m.py': `${called}\ndef g():\n    _make()\n` })).toEqual(LEVEL('error'));
  });
});

test('a function that goes no further without a module can do without it', async () => {
  const leaves = (test_: string, how: string) => ({
    'src/p/m.py': `def f():\n    if ${test_}:\n        ${how}\n    import orjson\n`,
  });
  const NOTICE = ['notice optional-undeclared src/p/m.py:4'];
  const ERROR = ['error undeclared src/p/m.py:4'];
  expect(await lines(leaves('not has_orjson()', 'return None'))).toEqual(NOTICE);
  expect(await lines(leaves('not is_orjson_available()', 'raise ImportError("orjson")'))).toEqual(NOTICE);
  expect(await lines(leaves('sys.version_info < (3, 9)', 'return'))).toEqual(NOTICE);
  expect(await lines(leaves('sys.version_info < (3, 9)', 'raise RuntimeError'))).toEqual(ERROR);
  expect(await lines(leaves('not orjson_url', 'raise ValueError'))).toEqual(ERROR);
  expect(await lines(leaves('not is_orjson_available()', 'log()'))).toEqual(ERROR);
  expect(await lines(leaves('not is_orjson_available()', 'g = lambda: 1; x = returned'))).toEqual(ERROR);
  expect(await lines(leaves('data is None', 'return'))).toEqual(ERROR);
});

test('a file that a function alone imports, and says what to install where that fails, is for those who have it', async () => {
  const takes = (handler: string) =>
    `def f():\n    try:\n        from p import m\n    except ImportError:\n        ${handler}\n`;
  const found = (text: string, more: Repo = {}) =>
    lines({ 'src/p/m.py': 'import orjson\n', 'src/p/a.py': text, ...more });
  const refuses = takes('raise ImportError("pip install orjson")');
  expect(await found(refuses)).toEqual(['notice undeclared src/p/m.py:1']);
  const ERROR = ['error undeclared src/p/m.py:1'];
  expect(await found(refuses, { 'src/p/b.py': 'from p import m\n' })).toEqual(ERROR);
  const early =
    'try:\n    from p import m\nexcept ImportError:\n    raise ImportError("pip install orjson")\n';
  expect(await found(early)).toEqual(ERROR);
});

test.each([
  ['if kind == "grpc":', 'notice'],
  ['if x:\n        pass\n    elif self.kind == Exporter.OtlpGrpc:', 'notice'],
  ['if kind == "otlp":', 'error'],
  ['if kind == "fast":', 'error'],
  ['if kind == "grpc" or x:', 'error'],
  ['if kind != "grpc":', 'error'],
])('what a function imports in a branch for a name of its own: %j is told as %s', async (branch, level) => {
  const text = `def f(kind):\n    ${branch}\n        from opentelemetry.exporter.otlp.proto.grpc import x\n`;
  expect(await lines({ 'src/p/m.py': text })).toEqual([
    expect.stringMatching(new RegExp(`^${level} undeclared src/p/m.py`)),
  ]);
});
