import { expect, test } from 'vitest';
import { timingOf } from '#core/graph/extras/import-timing';
import type { ImportFact } from '#core/model/imports';
import { scanPythonImports } from '#core/scan/python-imports';

/** When the last import of a text runs. */
function timing(text: string) {
  const scan = scanPythonImports(text);
  const fact: ImportFact | undefined = scan.ok ? scan.imports.at(-1) : undefined;
  return fact === undefined ? null : timingOf(fact);
}

test.each([
  ['import a\n', 'load'],
  ['class A:\n    import a\n', 'load'],
  ['for x in y:\n    from a import b\n', 'load'],
  ['if x:\n    import a\n', 'load'],
  ['def f():\n    import a\n', 'call'],
  ['class A:\n    def f(self):\n        if self:\n            import a\n', 'call'],
  ['try:\n    import a\nexcept ImportError:\n    pass\n', 'maybe'],
  ['def f():\n    try:\n        import a\n    except ImportError:\n        pass\n', 'maybe'],
  ['import sys\nif sys.version_info >= (3, 11):\n    import a\n', 'maybe'],
  ['import sys\nif sys.platform == "win32":\n    import a\n', 'maybe'],
  ['from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\n', 'maybe'],
  ['from importlib.util import find_spec\nfind_spec("a")\n', 'maybe'],
])('%j runs: %s', (text, expected) => {
  expect(timing(text)).toBe(expected);
});
