import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { runChecks } from '#core/app/run-checks';
import type { FileTree } from '#core/model/file-tree';
import type { ImportScan } from '#core/model/imports';
import type { FactStore } from '#core/ports/fact-store';
import { scannersVersion } from '../../../../scripts/scanners-version.ts';
import { MemoryStore, scans } from '../../../support/facts.ts';
import { memoryTree } from '../../../support/memory-tree.ts';

/** Every kind of fact: scopes, guards, attempts, levels, ignores, cells, faults. */
const TEXTS: Readonly<Record<string, string>> = {
  'a/all.py': `import os, a.b as c  # plumb: ignore[undeclared] provided by the host
from . import (x,
  y)
from typing import TYPE_CHECKING
try:
    import fast
except ImportError:
    import slow
else:
    import also
try:
    import any_fault
except Exception:
    pass
if TYPE_CHECKING:
    from ..t import T
import sys
if sys.version_info >= (3, 11):
    import tomllib
class K:
    def f(self):
        return __import__("dyn")
from star import *
`,
  'a/broken.py': 'import numpy\nprint "two"\n',
  'a/empty.py': '',
  'a/script.py': '# /// script\n# dependencies = ["x"]\n# ///\nimport x\n',
  'a/note.ipynb': JSON.stringify({
    cells: [
      { cell_type: 'code', source: ['%pip install x\n', 'import pandas\n'] },
      {
        cell_type: 'code',
        source: 'try:\n    import q\nexcept ImportError:\n    pass\n# plumb: ignore[all] why\nimport r\n',
      },
    ],
  }),
  'b/main.ts': `import type { A } from 'a';
import b, { type C } from 'b/sub';
export * from './c';
const d = require('d'); // plumb: ignore[undeclared] there
try { require('e') } catch {}
async function f() { await import('lazy'); }
let t: import('types').T;
`,
  'b/view.vue': '<script setup lang="ts">\nimport { ref } from "vue"\n</script>\n',
};
const REPO = {
  ...TEXTS,
  'a/pyproject.toml':
    '[project]\nname = "a"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["pandas"]\n',
  'm/pyproject.toml':
    '[project]\nname = "m"\nversion = "1"\ndependencies = ["attrs", "beautifulsoup4", "click"]\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
  'm/settings.yaml': 'server: bs4.builder\n',
  'm/m/__init__.py': 'import attr\nload("click")\n',
  'b/package.json': '{"name": "b", "dependencies": {"vue": "1"}}',
};

/** A tree of which git knows every file, and which tells what is read once. */
function knownTree(files: Readonly<Record<string, string>>, store: FactStore) {
  const tree = memoryTree(files);
  const read: string[] = [];
  const known: FileTree = {
    ...tree,
    readOnce: (path) => {
      read.push(path);
      return tree.readOnce(path);
    },
    contentOf: (path) => (files[path] === undefined ? null : store.contentOfText(files[path])),
    blobOf: (path) => known.contentOf(path)?.split(':')[0] ?? null,
  };
  return { tree: known, read };
}

const report = async (files: FileTree, facts: FactStore | null) => {
  const request = { checks: [], config: null, failOn: 'error', today: '2026-01-01' } as const;
  return JSON.stringify((await runChecks(files, request, { facts })).report);
};

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});

describe('what is remembered', () => {
  test('is what the scanners say, to the last fact, and no file is read for it', () => {
    const made = scans(memoryTree(REPO), null);
    expect(Object.values(made).filter((scan) => scan?.ok === false)).toHaveLength(1);
    const first = knownTree(REPO, store);
    expect(scans(first.tree, store)).toEqual(made);
    expect(first.read).toHaveLength(Object.keys(made).length);
    const second = knownTree(REPO, store);
    expect(scans(second.tree, store)).toEqual(made);
    expect(second.read).toEqual([]);
    expect(store.saves).toBe(1);
  });

  test('gives the same report, and neither sources nor settings are read again', async () => {
    const expected = await report(memoryTree(REPO), null);
    expect(expected).toContain('extras-coverage/undeclared');
    expect(expected).not.toContain('unused-dependency');
    await report(knownTree(REPO, store).tree, store);
    const second = knownTree(REPO, store);
    expect(await report(second.tree, store)).toBe(expected);
    // Checks look once more at lines that they report.
    const reported = ['a/all.py', 'a/broken.py', 'b/main.ts'];
    expect(second.read.filter((path) => !reported.includes(path))).toEqual([]);
    const edited = { ...REPO, 'm/settings.yaml': 'server: none\n' };
    const third = await report(knownTree(edited, store).tree, store);
    expect(third).toBe(await report(memoryTree(edited), null));
    expect(third).toContain('unused-dependency');
  });

  test('holds for a text wherever it stands, and for files that git does not know', () => {
    scans(memoryTree(REPO), store);
    const moved = knownTree({ 'x/y.py': TEXTS['a/all.py'] ?? '' }, store);
    expect(scans(moved.tree, store)['x/y.py']).toEqual(scans(memoryTree(REPO), null)['a/all.py']);
    expect(moved.read).toEqual([]);
    expect(store.saves).toBe(1);
  });

  test('is of the text and the dialect: another ending is another fact', () => {
    const text = 'const a = <T>require("x");\n';
    const files = { 'a.ts': text, 'a.tsx': text, 'a.js': text };
    expect(scans(memoryTree(files), store)).toEqual(scans(memoryTree(files), null));
    expect(scans(memoryTree(files), store)).toEqual(scans(memoryTree(files), null));
  });

  test('a changed file is read, and what is gone is forgotten', () => {
    scans(knownTree(REPO, store).tree, store);
    const changed = knownTree({ 'a/all.py': 'import new\n', 'b/main.ts': TEXTS['b/main.ts'] ?? '' }, store);
    expect(scans(changed.tree, store)).toEqual(scans(changed.tree, null));
    expect(changed.read).toContain('a/all.py');
    expect(changed.read).not.toContain('b/view.vue');
    expect(store.saves).toBe(2);
    expect(store.text).not.toContain('tomllib');
    expect(store.text).toContain('"new"');
  });

  test('a text that git changed on its way to the disk (line ends, filters) is not taken for its blob', () => {
    const text = 'import on_disk\n';
    const [blob] = store.contentOfText('import in_git\n').split(':');
    const filtered: FileTree = {
      ...memoryTree({ 'a.py': text }),
      contentOf: () => `${blob}:${text.length}`,
    };
    const plain = knownTree({ 'a.py': 'import in_git\n' }, store).tree;
    scans(plain, store);
    for (const _ of [1, 2]) expect(JSON.stringify(scans(filtered, store))).toContain('on_disk');
    // A check-out without the filter shows what git holds.
    expect(JSON.stringify(scans(plain, store))).toContain('in_git');
  });

  test('what cannot be read, or is not here, is not remembered', () => {
    const files = memoryTree({
      'a.py': { kind: 'unreadable', message: 'is a pipe', hint: '' },
      'b.py': { kind: 'elsewhere', why: 'lfs' },
    });
    expect(scans(files, store)).toEqual({ 'a.py': { ok: false, error: 'is a pipe', line: 1 }, 'b.py': null });
    expect(store.saves).toBe(0);
  });
});

describe('files that are alike', () => {
  const alike = { 'a/x.py': 'import one\n', 'b/x.py': 'import one\n', 'c/x.py': 'import two\n' };

  test('are read once, where git knows it', () => {
    const { tree, read } = knownTree(alike, store);
    expect(scans(tree, store)).toEqual(scans(memoryTree(alike), null));
    expect(read).toEqual(['a/x.py', 'c/x.py']);
  });

  test('only in the index: one that was changed since is read', () => {
    const { tree, read } = knownTree(alike, store);
    const changed: FileTree = {
      ...tree,
      contentOf: () => null,
      blobOf: () => 'as in the index',
    };
    expect(scans(changed, store)).toEqual(scans(memoryTree(alike), null));
    expect(read).toEqual(Object.keys(alike));
  });

  test('in another dialect: each is read', () => {
    const { tree, read } = knownTree({ 'a.ts': 'let a = <b>c', 'a.tsx': 'let a = <b>c' }, store);
    expect(scans(tree, store)['a.ts']?.ok).toBe(true);
    expect(read).toEqual(['a.ts', 'a.tsx']);
  });
});

describe('what is remembered is damaged', () => {
  test('by any change of its text: nothing is thrown, and what is no fact is made anew', () => {
    const made = scans(memoryTree(REPO), null);
    scans(knownTree(REPO, store).tree, store);
    const whole = store.text ?? '';
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 3 }), (from, length, put) => {
        store.text = whole.slice(0, from) + put + whole.slice(from + length);
        const found = scans(knownTree(REPO, store).tree, store);
        for (const scan of Object.values(found)) expect(isFact(scan)).toBe(true);
        expect(Object.keys(found)).toEqual(Object.keys(made));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['half of it', '{"by":'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a deep one', '['.repeat(100_000)],
  ])('%s', (_, text) => {
    store.text = text;
    expect(scans(knownTree(REPO, store).tree, store)).toEqual(scans(memoryTree(REPO), null));
  });

  test.each<[string, (saved: Saved) => void]>([
    ['another version', (saved) => Object.assign(saved, { by: '0.0.0 x' })],
    ['an import that is none', (saved) => saved.likes.splice(0, 1, ['os'])],
    ['a kind that there is not', (saved) => Object.assign(saved.likes[0] ?? [], { 4: 'evil' })],
    ['a scope that there is not', (saved) => Object.assign(saved.likes[0] ?? [], { 3: ['evil'] })],
    ['imports by no list', (saved) => Object.assign(saved, { likes: {} })],
    ['no files', (saved) => Object.assign(saved, { scans: null })],
    ['a file that is no pair', (saved) => Object.assign(saved.scans, { 0: null })],
    ['a file without a name', (saved) => Object.assign(saved.scans[0] ?? [], { 0: 1 })],
    ['mentions by no list', (saved) => Object.assign(saved, { mentions: [['x', {}]] })],
    ['files of an odd length', (saved) => each(saved, (list) => list.push(1))],
    ['lines before the first', (saved) => each(saved, (list) => Object.assign(list, { 0: -1 }))],
    ['lines that are none', (saved) => each(saved, (list) => Object.assign(list, { 0: 1.5, 1: '2' }))],
    ['lines beyond any', (saved) => each(saved, (list) => Object.assign(list, { 0: 1e300 }))],
    ['imports that are not there', (saved) => each(saved, (list) => Object.assign(list, { 2: 1e6 }))],
    ['keys of every object', (saved) => each(saved, (list) => Object.assign(list, { 2: '__proto__' }))],
  ])('%s: made anew', (_, damage) => {
    scans(knownTree(REPO, store).tree, store);
    const saved = JSON.parse(store.text ?? '') as Saved;
    damage(saved);
    store.text = JSON.stringify(saved);
    expect(scans(knownTree(REPO, store).tree, store)).toEqual(scans(memoryTree(REPO), null));
  });

  interface Saved {
    readonly likes: unknown[][];
    readonly scans: [string, number[] | { readonly at?: number[] }][];
  }

  function each({ scans: files }: Saved, damage: (list: number[]) => void): void {
    for (const [, file] of files) {
      const list = Array.isArray(file) ? file : (file.at ?? []);
      if (list.length > 0) damage(list);
    }
  }

  function isFact(scan: ImportScan | null | undefined): boolean {
    if (scan === null || scan === undefined) return false;
    if (!scan.ok) return typeof scan.error === 'string' && scan.line >= 1;
    return scan.imports.every(
      ({ module, names, line, endLine, level, scope, kind }) =>
        typeof module === 'string' &&
        names.every((name) => typeof name === 'string') &&
        line >= 1 &&
        endLine >= line &&
        level >= 0 &&
        scope.length >= 0 &&
        typeof kind === 'string',
    );
  }
});

test('what makes the facts has a name of its own: `node scripts/scanners-version.ts` after a change of it', () => {
  const file = new URL('../../../../packages/core/src/app/code/scanners-version.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(scannersVersion());
});
