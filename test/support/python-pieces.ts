import fc from 'fast-check';

/** What may stand about the word `import`, so that it is one, nearly one, or none. */
export const pythonPiece = fc.constantFrom(
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
