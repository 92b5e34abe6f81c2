import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scanPythonImports } from '#core/scan/python-imports';
import { pythonPiece } from '../../support/python-pieces.ts';
import { brief, imports, refusal } from '../../support/python-scan.ts';

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

  it('to no print behind an annotation, which Python 2 has not', () => {
    const annotated = 'def f() -> None: pass\n';
    expect(refusal(`import a\n${annotated}print "b"\n`)).toBeNull();
    expect(refusal(`import a\nprint "b"\n${annotated}`)).toEqual([2, 'a print statement: this is Python 2']);
    expect(refusal(`${annotated}print "b"\nimport a`)).toEqual([2, 'a print statement: this is Python 2']);
  });

  it('not at all without an import', () => {
    expect(scanPythonImports(') # plumb: ignore[a] b')).toEqual({ ok: true, imports: [], ignores: [] });
  });
});

test('what is found is what a walk to the end finds', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(pythonPiece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      // A name behind such a line is read back into the comment, as if the line went on: of no sense in Python.
      if (/#.*\\\n/.test(source)) return;
      const whole = scanPythonImports(`${source}\nimport end\n`);
      // A fault behind the last import is seen by the walk to the end alone.
      if (!whole.ok || whole.imports.at(-1)?.module !== 'end') return;
      compared += 1;
      const found = scanPythonImports(source);
      expect(found.ok && found.imports).toEqual(whole.imports.slice(0, -1));
    }),
    { numRuns: 20_000 },
  );
  expect(compared).toBeGreaterThan(500);
});
