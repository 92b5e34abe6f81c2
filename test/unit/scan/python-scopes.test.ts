import { describe, expect, it } from 'vitest';
import { brief, imports } from '../../support/python-scan.ts';

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

  it('tells what holds behind an if whose branches leave', () => {
    expect(brief('def f():\n  if not HAS_A: return 1\n  import a\n  def g(): import b\nimport c\n')).toEqual([
      'a @3 function conditional HAS_A',
      'b @4 function conditional HAS_A',
      'c @5 top',
    ]);
    // One gets behind it through the `else`, through what stays, or nowhere.
    expect(
      brief(
        'for x in y:\n  if PY2: continue\n  elif HAS_A: break\n  else: x\n  import a\n  if x: pass\n  elif os.name == "nt": continue\n  import b\n',
      ),
    ).toEqual(['a @5 conditional not (PY2) and not (HAS_A)', 'b @8 conditional not (PY2) and not (HAS_A)']);
    expect(
      brief('if HAS_A:\n  import a\nelse:\n  raise\nimport b\nif HAS_B: raise\nelse: raise\nimport c\n'),
    ).toEqual(['a @2 conditional HAS_A', 'b @5 conditional HAS_A', 'c @8 conditional HAS_A']);
  });

  it('takes a fault for leaving only where what is installed is tested', () => {
    expect(
      brief(
        'if sys.version_info < (3, 9): raise X\nimport a\nif not HAS_B:\n  if x: return\n  raise X\nimport b\n',
      ),
    ).toEqual(['a @2 top', 'b @6 conditional HAS_B']);
  });

  it('keeps so many of the tests behind which it is, however many there are', () => {
    const leaves = Array.from({ length: 50_000 }, (_, i) => `if HAS_${i}: raise X\n`);
    const [fact] = imports(`${leaves.join('')}import a\n`);
    expect(fact?.guard?.match(/HAS/g)).toHaveLength(20);
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
    ['optional_imports.get_module("pandas") is not None', 'from ._choropleth import create', true],
    ['_can_import("pandas")', 'from . import frames', true],
    ['optional_imports', 'from . import frames', undefined],
    ['layers.get_module("pandas") is not None', 'from . import frames', undefined],
    ['available', 'import trio', undefined],
    ['verbose', 'import trio', undefined],
    ['x == "trio":\n  pass\nelse', 'import trio', undefined],
    ['"os" in x', 'import os', undefined],
    ['__name__ == "__main__"', 'import main', undefined],
    ['PYDANTIC_V2', 'from pydantic_core import core_schema', true],
    ['IS_PYDANTIC_V2', 'import pydantic_core', true],
    ['x and _PYDANTIC_GE_2_6', 'import pydantic_core', true],
    ['pydantic.VERSION.startswith("2")', 'import pydantic_core', true],
    ['PYDANTIC_V2', 'import torch', undefined],
    ['PYDANTIC_V2', 'import pydantic_settings', undefined],
    ['USES_PYDANTIC', 'import pydantic_core', undefined],
    ['NOPYDANTIC_V2', 'import pydantic_core', undefined],
  ])('tells whether a condition names the module: if %s', (condition, statement, asked) => {
    expect(imports(`if ${condition}:\n  ${statement}\n`)[0]?.asked).toBe(asked);
  });

  it('tells so too behind a fault of a test that may be about it', () => {
    const behind = (test: string) =>
      imports(`def f():\n  if ${test}: raise X\n  import torch\n  import yaml\n`).map(({ asked }) => asked);
    expect(behind('not has_torch')).toEqual([true, undefined]);
    expect(behind('not _has_torch and x')).toEqual([true, undefined]);
    expect(behind('not _TORCH_AVAILABLE')).toEqual([true, undefined]);
    expect(behind('x or not flags.TORCH_INSTALLED')).toEqual([true, undefined]);
    expect(behind('not _JAX_AVAILABLE')).toEqual([undefined, undefined]);
    for (const test of ['not has_config', 'torch_path is None', 'not behaves_torch'])
      expect(behind(test)).toEqual([undefined, undefined]);
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

  it.each([
    ['suppress(Exception)', 1],
    ['contextlib.suppress(OSError, BaseException)', 1],
    ['suppress(OSError)', undefined],
    ['suppress(acme.Exception)', undefined],
    ['report(Exception)', undefined],
  ])('takes %s for a try that takes every fault, or none', (context, line) => {
    const [found] = imports(`with ${context}:\n  import a\n`);
    expect([found?.scope, found?.attempt?.line]).toEqual([['top'], line]);
  });

  it('takes the cases of a match for branches', () => {
    expect(brief('match x:\n  case {"a": 1} if y:\n    import a\n  case _: import b\nimport c')).toEqual([
      'a @3 conditional',
      'b @4 conditional',
      'c @5 top',
    ]);
  });
});
