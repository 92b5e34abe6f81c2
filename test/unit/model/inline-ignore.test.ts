import { describe, expect, test } from 'vitest';
import type { ImportFact, ImportScan } from '#core/model/imports';
import { ignoresOf, silenceOf } from '#core/model/inline-ignore';
import type { RuleId } from '#core/model/rules';
import { scanNodeImports } from '#core/scan/node-imports';
import { scanPythonImports } from '#core/scan/python-imports';
import { scanNotebookImports } from '#core/scan/python-notebook';

/** What the ignores of a source say of one rule, import by import. */
function silences(scan: ImportScan, rule: RuleId = 'extras-coverage/undeclared') {
  if (!scan.ok) throw new Error(scan.error);
  const ignores = ignoresOf(scan) ?? undefined;
  return scan.imports.map((fact) => silenceOf(ignores, rule, fact));
}

const python = (...lines: string[]) => silences(scanPythonImports(lines.join('\n')));

describe('where an ignore stands', () => {
  test('on the line of the import, and for no other line', () => {
    expect(python('import a', 'import b  # plumb: ignore[undeclared] the host has it', 'import c')).toEqual([
      null,
      'ignored',
      null,
    ]);
  });

  test('alone on the line above it', () => {
    expect(python('# plumb: ignore[undeclared] the host has it', 'import a', 'import b')).toEqual([
      'ignored',
      null,
    ]);
  });

  test.each([0, 1, 2, 3])('on line %i of a statement of four', (at) => {
    const lines = ['from a import (', '    b,', '    c,', ')'];
    lines[at] += '  # plumb: ignore[undeclared] the host has it';
    expect(python(...lines, 'import d')).toEqual(['ignored', null]);
  });

  test('all modules of one statement', () => {
    expect(python('import a, b  # plumb: ignore[undeclared] why')).toEqual(['ignored', 'ignored']);
  });

  test('in JavaScript behind //', () => {
    const source = [
      "import a from 'a'; // plumb: ignore[undeclared] the host has it",
      '// plumb: ignore[undeclared] the host has it',
      "const b = require('b');",
      "import c from 'c';",
    ].join('\n');
    const scan = scanNodeImports(source, 'js');
    expect(silences(scan)).toEqual(['ignored', 'ignored', null]);
  });

  test('in its own cell of a notebook', () => {
    const cell = (source: string) => ({ cell_type: 'code', metadata: {}, source });
    const notebook = {
      nbformat: 4,
      metadata: {},
      cells: [cell('import a'), cell('import b  # plumb: ignore[undeclared] why'), cell('import c')],
    };
    expect(silences(scanNotebookImports(JSON.stringify(notebook)))).toEqual([null, 'ignored', null]);
  });
});

describe('what an ignore names', () => {
  const silence = (names: string, rule: RuleId) =>
    silences(scanPythonImports(`import a  # plumb: ignore[${names}] why`), rule)[0];

  test.each<[string, RuleId]>([
    ['extras-coverage/undeclared', 'extras-coverage/undeclared'],
    ['undeclared', 'extras-coverage/undeclared'],
    ['extras-coverage', 'extras-coverage/missing-extra'],
    ['transitive, undeclared', 'extras-coverage/undeclared'],
  ])('%s means %s', (names, rule) => expect(silence(names, rule)).toBe('ignored'));

  test.each<[string, RuleId]>([
    ['undeclared', 'extras-coverage/undeclared-dev'],
    ['gen-and-diff/undeclared', 'extras-coverage/undeclared'],
    ['gen-and-diff', 'extras-coverage/undeclared'],
    ['', 'extras-coverage/undeclared'],
    ['__proto__', 'extras-coverage/undeclared'],
  ])('[%s] does not mean %s', (names, rule) => expect(silence(names, rule)).toBeNull());
});

describe('the reason', () => {
  test('without one an ignore does not count', () => {
    expect(python('import a  # plumb: ignore[undeclared]')).toEqual(['unreasoned']);
    expect(python('import a  # plumb: ignore[transitive]')).toEqual([null]);
  });

  test('one of several that has one is enough', () => {
    expect(
      python('# plumb: ignore[undeclared]', 'import a  # plumb: ignore[extras-coverage] the host has it'),
    ).toEqual(['ignored']);
  });
});

test('no ignores, no map; nor of what could not be scanned', () => {
  expect(ignoresOf(scanPythonImports('import a'))).toBeNull();
  expect(ignoresOf({ ok: false, error: 'x', line: 1 })).toBeNull();
});

test('200,000 ignores in one statement of 2,000 modules are looked at in linear time', () => {
  const fact: ImportFact = {
    module: 'a',
    names: [],
    line: 1,
    endLine: 200_000,
    level: 0,
    scope: ['top'],
    kind: 'import',
  };
  const scan: ImportScan = {
    ok: true,
    imports: Array.from({ length: 2000 }, () => fact),
    ignores: Array.from({ length: 200_000 }, (_, i) => ({ rules: ['x'], reason: 'y', line: i + 1 })),
  };
  const ignores = ignoresOf(scan) ?? undefined;
  for (const { line, endLine } of scan.imports)
    silenceOf(ignores, 'extras-coverage/undeclared', { line, endLine });
  expect(silenceOf(ignores, 'extras-coverage/undeclared', fact)).toBeNull();
});
