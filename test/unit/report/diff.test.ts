import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileChange, renderDiff, renderUnifiedDiff } from '#core/report/diff';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-diff-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Applies the patch with git and returns what the files hold then. */
function applied(files: readonly FileChange[]): (string | null)[] {
  for (const { path, before } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (before === null) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), before);
  }
  const patch = renderUnifiedDiff(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', ...args, '-'], {
      cwd: folder,
      input: patch,
      stdio: 'pipe',
    });
  if (patch !== '') {
    git('--check');
    git();
  }
  return files.map(({ path }) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null,
  );
}

const thirty = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('');

test.each<[string, FileChange]>([
  ['a changed line', { path: 'a.toml', before: 'a\nb\nc\n', after: 'a\nB\nc\n' }],
  ['no final line end before', { path: 'a.toml', before: 'a\nb', after: 'a\nb\n' }],
  ['no final line end after', { path: 'a.toml', before: 'a\nb\n', after: 'a\nc' }],
  ['no final line end at all', { path: 'a.toml', before: 'a\nb', after: 'a\nc' }],
  ['a new file', { path: 'new/a.toml', before: null, after: 'a\nb\n' }],
  ['a new file without final line end', { path: 'new/b.toml', before: null, after: 'a' }],
  ['an empty new file', { path: 'new/__init__.py', before: null, after: '' }],
  ['a deleted file', { path: 'gone.toml', before: 'a\nb\n', after: null }],
  ['an emptied file', { path: 'empty.toml', before: 'a\n', after: '' }],
  ['a filled file', { path: 'filled.toml', before: '', after: 'a\n' }],
  ['CRLF', { path: 'crlf.toml', before: 'a\r\nb\r\nc\r\n', after: 'a\r\nB\r\nc\r\n' }],
  ['CRLF to LF', { path: 'crlf2.toml', before: 'a\r\nb\r\n', after: 'a\nb\n' }],
  ['a name with spaces', { path: 'a b/c d.toml', before: 'a\n', after: 'b\n' }],
  ['a new name with spaces', { path: 'a b/e f.toml', before: null, after: 'b\n' }],
  ['a name with quote, tab, newline and ü', { path: 'q"\t\n\\ü.toml', before: 'a\n', after: 'b\n' }],
  ['two hunks', { path: 'far.toml', before: thirty, after: `top\n${thirty.replace('line 25\n', '')}` }],
  [
    'lines that look like a patch',
    { path: 'p', before: '-- a\n++ b\n@@ -1 +1 @@\n', after: '-- b\n++ b\n\\ No\n' },
  ],
])('git applies %s', (_name, file) => {
  expect(applied([file])).toEqual([file.after]);
});

test('git applies several files at once', () => {
  const files = [
    { path: 'x/1', before: 'a\n', after: 'b\n' },
    { path: 'x/2', before: 'same\n', after: 'same\n' },
    { path: 'x/3', before: null, after: 'c' },
    { path: 'x/4', before: 'd', after: null },
  ];
  expect(applied(files)).toEqual(['b\n', 'same\n', 'c', null]);
});

test('git applies any change of any text', () => {
  const line = fc.oneof(fc.constantFrom('a', 'b', '', '-', '+', '\\', ' ', '\t', 'a\r'), hostile);
  const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean()).map(([lines, ended]) =>
    // Git takes a patch with a NUL for binary; manifests and what they imply hold none.
    (lines.join('\n') + (ended ? '\n' : '')).replace(/[\0\p{Cs}]/gu, ''),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applied([{ path: 'any', before, after }])).toEqual([after]);
    }),
    { numRuns: 40 },
  );
});

test('heads are as git writes them', () => {
  expect(renderUnifiedDiff([{ path: 'a b', before: null, after: 'x' }])).toBe(
    'diff --git a/a b b/a b\nnew file mode 100644\n--- /dev/null\n+++ b/a b\t\n@@ -0,0 +1,1 @@\n+x\n\\ No newline at end of file\n',
  );
  expect(renderUnifiedDiff([{ path: 'ü', before: 'x\n', after: null }])).toBe(
    'diff --git "a/\\303\\274" "b/\\303\\274"\ndeleted file mode 100644\n--- "a/\\303\\274"\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n',
  );
});

test('nothing changed is no patch', () => {
  expect(renderUnifiedDiff([{ path: 'a', before: 'x', after: 'x' }])).toBe('');
});

describe('huge files', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word} ${i}\n`).join('');

  test('whose every line differs come back at once, as one block', () => {
    const file = { path: 'huge', before: lines('old'), after: lines('new') };
    const patch = renderUnifiedDiff([file]);
    expect(patch.match(/^@@/gm)).toHaveLength(1);
    expect(applied([file])).toEqual([file.after]);
  });

  test('without final line end, too', () => {
    const file = { path: 'huge', before: lines('old').slice(0, -1), after: lines('new').slice(0, -1) };
    expect(applied([file])).toEqual([file.after]);
  });
});

describe('for people', () => {
  const patch = renderUnifiedDiff([
    { path: 'a', before: 'x\n::error::y\n', after: 'z\u001b[2J ##[x]\n::error::y\n' },
  ]);

  test('is no command, and shows what is unseen', () => {
    const shown = renderDiff(patch, { color: false });
    expect(runnerCommands(patch).length).toBeGreaterThan(0);
    expect(runnerCommands(shown)).toEqual([]);
    expect(shown).toContain('+z\\u{1b}[2J');
  });

  test('colours what goes and what comes', () => {
    const shown = renderDiff(patch, { color: true });
    expect(shown).toContain('\u001b[31m-x\u001b[39m\n');
    expect(shown).toContain('\u001b[36m@@ -1,2 +1,2 @@\u001b[39m\n');
    expect(renderDiff('', { color: true })).toBe('');
  });
});
