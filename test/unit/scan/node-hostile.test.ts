import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';
import { only } from '../../support/node-scan.ts';

describe('hostile sources take linear time', () => {
  const many = 1_000_000;
  test.each<[string, string, NodeLanguage]>([
    ['nested brackets', `${'('.repeat(many)}import('x')`, 'ts'],
    ['nested blocks', `${'{'.repeat(many)}import('x')`, 'ts'],
    ['nested templates', `${'`$' + '{'}`.repeat(many / 2).concat("import('x')"), 'ts'],
    ['nested elements', `a = ${'<b>'.repeat(many)}{import('x')}`, 'tsx'],
    ['generic calls', `a = ${'<b>('.repeat(many / 2)}import('x')`, 'tsx'],
    ['nested tries', `${'try{'.repeat(many / 4)}require('x')${'}finally{}'.repeat(many / 4)}`, 'js'],
    ['arrows', `${'a=>'.repeat(many)}import('x')`, 'js'],
    ['arrows and colons', `${'a=>'.repeat(many / 4)}b${':c'.repeat(many / 4)};import('x')`, 'js'],
    ['ternaries', `${'a?'.repeat(many / 2)}import('x')${':b'.repeat(many / 2)}`, 'js'],
    ['slashes', `${'a=/b'.repeat(many / 4)}\n;import('x')`, 'js'],
    ['open imports', 'import {a, '.repeat(many / 4), 'ts'],
    ['exports', `${'export {a as b, c}\n'.repeat(many / 8)}import 'x'`, 'ts'],
    ['the word from', `import 'x';${' from       '.repeat(many / 4)}`, 'ts'],
    ['required', `import 'x';${' required imported '.repeat(many / 8)}`, 'ts'],
    ['imports in comments', 'import { // import {\n'.repeat(many / 10), 'ts'],
    ['calls before a comment', "import('x' // ".repeat(many / 10), 'ts'],
    ['exports of nothing', 'export { // from \n'.repeat(many / 10), 'ts'],
    ['tools of tests', 'vi.fn();vi /**/ vi\n jest./*'.repeat(many / 20), 'ts'],
    ['scripts without an end', '<script a="'.repeat(many / 4), 'vue'],
    ['scripts', "<script>import 'x'</script>".repeat(20_000), 'svelte'],
    ['ignores', '// plumb: ignore[a] b\n'.repeat(many / 10), 'ts'],
    ['references', '/// <reference types'.repeat(many / 10), 'ts'],
  ])('%s', (_, source, language) => {
    const start = process.cpuUsage();
    scanNodeImports(source, language);
    const { user, system } = process.cpuUsage(start);
    // Quadratic, the smallest of these would take hours. CPU time, as other suites run beside this one.
    expect((user + system) / 1000).toBeLessThan(8_000);
  });

  test('50 MB on one line', () => {
    const source = `${`a = "${'.'.repeat(993)}";`.repeat(50_000)}import('x')`;
    expect(only(source, 'js')).toBe('1 dynamic x [] top');
  });
});

/** Of which most rows make no sense. */
const piece = fc.constantFrom(
  ...[
    'import',
    'export',
    'from',
    'require',
    "'x'",
    '"',
    "'",
    '`',
    '${',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '/',
  ],
  ...[
    '=>',
    '=',
    ':',
    '?',
    ',',
    ';',
    '\n',
    ' ',
    'a',
    '*',
    'type',
    'class',
    'function',
    'if',
    'try',
    'catch',
    '\\',
  ],
  ...[
    '<script>',
    '</script>',
    '//',
    '/*',
    '*/',
    '@',
    '#',
    '.',
    '...',
    'jest.mock',
    'vi.fn',
    'resolve',
    '-',
    '1',
    '\u2028',
    '\ufeff',
    '\ud800',
  ],
);
const language = fc.constantFrom<NodeLanguage>('ts', 'tsx', 'js', 'jsx', 'vue', 'svelte');

test('no text makes the scanner throw', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), language, (pieces, chosen) => {
      const source = pieces.join('');
      const result = scanNodeImports(source, chosen);
      const lines = source.split('\n').length;
      if (!result.ok) return result.line >= 1 && result.line <= lines;
      return result.imports.every(({ line, endLine }) => line >= 1 && line <= endLine && endLine <= lines);
    }),
    { numRuns: 3000 },
  );
});

test('what is found is what a walk to the end finds', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), language, (pieces, chosen) => {
      if (chosen === 'vue' || chosen === 'svelte') return;
      const source = pieces.join('');
      const whole = scanNodeImports(`${source}\n;import('end')`, chosen);
      // A mistake behind the last import is seen by the walk to the end alone.
      if (!whole.ok || whole.imports.at(-1)?.module !== 'end') return;
      compared += 1;
      expect(scanNodeImports(source, chosen)).toEqual({ ...whole, imports: whole.imports.slice(0, -1) });
    }),
    { numRuns: 10_000 },
  );
  expect(compared).toBeGreaterThan(1_000);
});
