import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pythonExtent } from '#core/scan/python-extent';
import { scanPythonImports, scanPythonStart } from '#core/scan/python-imports';
import { pythonPiece } from '../../support/python-pieces.ts';

const FILLING = 'x = "a line of a generated source"\n'.repeat(4_000);

/** The text that is asked for of a source. */
function start(source: string): string {
  const bytes = Buffer.from(source);
  return bytes.toString('utf8', 0, pythonExtent(bytes));
}

describe('how much of a large source is asked for', () => {
  test('whole lines up to some way behind the last import', () => {
    const text = start(`import a\n${FILLING}import b\n${FILLING}`);
    expect(text).toMatch(/\nimport b\n(?:.*\n){50,200}$/);
    expect(text.length).toBeLessThan(FILLING.length + 5_000);
  });

  test('whole characters', () => {
    const foreign = FILLING.replaceAll('line', 'l\u00efne \u{1f600}');
    const text = start(`import a\n${foreign}import b\n${foreign}`);
    expect(text).toMatch(/\nimport b\n(?:x = .*"\n){50,200}$/);
    expect(text).not.toContain('\ufffd');
  });

  test('the first lines of a source that imports nothing', () => {
    expect(start(FILLING).length).toBeLessThan(5_000);
    expect(scanPythonStart(start(FILLING))).toEqual({ ok: true, imports: [], ignores: [] });
  });

  test.each([
    ['that is not large', 'import a\nx = 1\n'],
    ['that imports at its end', `${FILLING}import a\n`],
    ['of one line', `import a${' '.repeat(100_000)}`],
    ['with a NUL', `import a\n${FILLING}\0\n${FILLING}`],
    ['with other line ends', `import a\r\n${FILLING}${FILLING}`],
    ['that says what it runs with', `import a\n${FILLING}# /// script\n# ///\n${FILLING}`],
  ])('all of one %s', (_, source) => {
    expect(start(source)).toBe(source);
  });

  test('up to the last print of Python 2', () => {
    const source = `import a\n${FILLING}print "two"\n${FILLING}print(1)\n`;
    expect(start(source).length).toBeLessThan(FILLING.length + 5_000);
    expect(scanPythonStart(start(source))).toBeNull();
    expect(scanPythonImports(source).ok).toBe(false);
  });
});

test.each([
  ['behind an annotation', `def f() -> None: pass\n${FILLING}print "two"\n`, true],
  ['before one', `${FILLING}print "two"\n${FILLING}def f() -> None: pass\n`, false],
])('a print of Python 2 %s: the start tells what the whole does', (_, behind, ok) => {
  const source = `import a\n${behind}${FILLING}`;
  expect(scanPythonImports(source).ok).toBe(ok);
  expect(scanPythonStart(start(source))?.ok ?? false).toBe(ok);
});

describe('what a start tells', () => {
  const scans = (source: string) => [scanPythonStart(start(source)), scanPythonImports(source)];

  test('is what the whole text does', () => {
    const [found, whole] = scans(`try:\n  import a\nexcept ImportError:\n  a = None\n${FILLING}`);
    expect(found).toEqual(whole);
    expect(found?.ok && found.imports).toHaveLength(1);
  });

  test.each([
    [
      'a handler far behind the import',
      `try:\n  import a\n  ${FILLING.replaceAll('\n', ';')}\nexcept E:\n  x\n`,
    ],
    ['a name that imports too', `from importlib import import_module as load\n${FILLING}load("b")\n`],
    ['a text that does not end', `import a; x = """\n${FILLING}"""\n`],
  ])('nothing for %s', (_, source) => {
    expect(scanPythonStart(source.slice(0, 9_000))).toBeNull();
  });

  test('is never anything else, wherever the text is cut behind its last import', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(pythonPiece, { maxLength: 12 }), fc.array(pythonPiece), (before, behind) => {
        const rest = behind.join('').replaceAll('import', 'export').replaceAll('print', 'point');
        // all of a text with other line ends is asked for
        const source = `${before.join('')}\npass\n${rest}`.replaceAll('\r', '');
        const found = scanPythonStart(source.slice(0, source.length - rest.replaceAll('\r', '').length));
        if (found === null) return;
        told += 1;
        expect(found).toEqual(scanPythonImports(source));
      }),
      { numRuns: 20_000 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
