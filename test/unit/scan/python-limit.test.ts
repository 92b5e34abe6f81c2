import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanPythonImports } from '#core/scan/python-imports';

/** What may stand about the word `import`, so that it is one, nearly one, or none. */
const piece = fc.constantFrom(
  ...['import', 'from', 'lazy', 'as', 'a', 'b.c', '.', '..', '*', ',', '(', ')', ' ', '\t', '\f', ' \\\n'],
  ...['\n', '\r\n', '\n    ', '\n  ', ';', ':', '#', '"', "'", '"""', "'''", 'f"', 'f"{', '}"', 'é', '_'],
  ...['import a', 'from a import b', 'from a import (b,\n c)', 'lazy import a', 'from .a import b as c\n'],
  ...[
    'try:\n    ',
    'except ImportError:\n    ',
    'else:',
    'if x: ',
    'def f():\n    ',
    'pass',
    'lambda: ',
    'class C:',
  ],
  ...[
    'import importlib\n',
    'import importlib as i\n',
    'from importlib import import_module as m\n',
    'm("a")',
  ],
  ...['i.import_module("a")', 'importlib.import_module("a")', '__import__("a")', 'pytest.importorskip("a")'],
  ...['importlib.util.find_spec("a")', 'importlib . util\\\n.find_spec("a")', 'import importlib.util as u\n'],
  ...[
    'u.find_spec("a")',
    'find_spec("a")',
    'from importlib.util import find_spec\n',
    'important',
    'reimport',
  ],
  ...['importer(', 'x.import_', '# plumb: ignore[undeclared] why\n', 'print "a"', 'if TYPE_CHECKING:\n    '],
);

test('what is found is what a walk to the end finds', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
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
