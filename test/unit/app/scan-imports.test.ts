import { expect, it } from 'vitest';
import { hasImports, scanImports } from '#core/app/scan-imports';

const text = (content: string) => ({ kind: 'text', text: content }) as const;

it('prints the facts of interface.md, and no more', () => {
  expect(
    scanImports('a/b.py', text('# /// script\n# ///\ntry: import a\nexcept ImportError: pass\n')),
  ).toEqual({
    file: 'a/b.py',
    language: 'python',
    ok: true,
    imports: [{ module: 'a', names: [], line: 3, endLine: 3, level: 0, scope: ['guarded'], kind: 'import' }],
  });
});

it.each([
  ['a.pyi', 'import a', 'python'],
  ['a.ipynb', '{"cells": [{"cell_type": "code", "source": "import a"}]}', 'python'],
  ['a.mjs', 'import "a"', 'javascript'],
  ['a.cts', 'import a = require("a")', 'typescript'],
  ['a.tsx', 'import "a"; <b/>', 'typescript'],
  ['a.vue', '<script>import "a"</script>', 'vue'],
])('reads %s by its ending', (file, source, language) => {
  const report = scanImports(file, text(source));
  expect([report.language, report.ok, report.imports.map(({ module }) => module)]).toEqual([
    language,
    true,
    ['a'],
  ]);
  expect(hasImports(file)).toBe(true);
});

it('says why a file has no facts', () => {
  const errors = [
    scanImports('a.py', text('x = 1\nimport a b')),
    scanImports('a.py', { kind: 'absent' }),
    scanImports('a.py', { kind: 'elsewhere', why: 'lfs' }),
    scanImports('a.py', { kind: 'unreadable', message: 'it is a folder', hint: '' }),
    scanImports('a.rs', text('')),
  ].map(({ ok, error, imports }) => [ok, error, imports.length]);
  expect(errors).toEqual([
    [false, 'line 2: an import statement is not well-formed', 0],
    [false, 'there is no such file', 0],
    [false, 'its content is not here (lfs)', 0],
    [false, 'it is a folder', 0],
    [false, 'no scanner reads files with this ending', 0],
  ]);
  expect(hasImports('a.rs')).toBe(false);
});
