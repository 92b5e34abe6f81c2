import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFile, sourceFile } from '#core/graph/node/files';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../../support/memory-tree.ts';

const treeOf = (...paths: readonly string[]) =>
  memoryTree(Object.fromEntries(paths.map((path) => [path, ''])));

describe('sourceFile', () => {
  it.each([
    ['itself', ['a/x', 'a/x.ts'], 'a/x', 'a/x'],
    ['the likeliest ending', ['x.json', 'x.js', 'x.d.ts', 'x.tsx'], 'x', 'x.tsx'],
    ['an ending of two', ['x.d.mts', 'x.md'], 'x', 'x.d.mts'],
    ['the last ending alone', ['x.d.ts'], 'x.d', 'x.d.ts'],
    ['a dot in its name', ['x.test.ts'], 'x.test', 'x.test.ts'],
    ['TypeScript behind a JavaScript name', ['x.tsx', 'x.d.ts'], 'x.js', 'x.tsx'],
    ['a file before what stands behind it', ['x.js.ts', 'x.ts'], 'x.js', 'x.js.ts'],
    ['the index of a folder', ['a/b.ts', 'a/index.mjs'], 'a', 'a/index.mjs'],
    ['a file before a folder of its name', ['a/index.ts', 'a.vue'], 'a', 'a.vue'],
    ['the index of the root', ['index.js'], '.', 'index.js'],
    ['nothing', ['a/b.ts', 'x.css'], 'x', null],
    ['nothing for a name of its own alone', ['.ts'], 'a', null],
  ])('finds %s', (_, paths, path, expected) => {
    expect(sourceFile(treeOf(...paths), repoPath(path))).toBe(expected);
  });

  it('finds what is there, under the name asked for, whatever stands beside it', () => {
    const name = fc.constantFrom(
      'x',
      'x.ts',
      'x.js',
      'x.d.ts',
      'x.d.d.ts',
      'x.js.tsx',
      'a/index.ts',
      'a.json',
      'a/x.jsx',
    );
    fc.assert(
      fc.property(
        fc.array(name),
        fc.constantFrom('x', 'x.js', 'x.d', 'a', 'a/x', 'a/x.jsx'),
        (paths, path) => {
          const tree = treeOf(...paths);
          const found = sourceFile(tree, repoPath(path));
          const stem = path.replace(/\.jsx?$/, '');
          const fits = (one: string) => one.startsWith(path) || one.startsWith(stem);
          if (found === null) expect(isFile(tree, path) || isFile(tree, `${path}.ts`)).toBe(false);
          else expect(isFile(tree, found) && fits(found)).toBe(true);
        },
      ),
    );
  });
});
