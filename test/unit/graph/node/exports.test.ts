import { describe, expect, it } from 'vitest';
import { exportedSource } from '#core/graph/node/exports';
import { repoPath } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import { memoryTree } from '../../../support/memory-tree.ts';
import { nodeUnits } from '../../../support/node-units.ts';

/** The source behind a subpath of the package in `p`, which holds these files. */
async function source(
  data: Readonly<Record<string, unknown>>,
  subpath: string,
  paths: readonly string[],
  config: Partial<TsConfig> = {},
) {
  const [unit] = await nodeUnits({ 'p/package.json': { name: 'p', ...data } });
  if (unit === undefined) throw new Error('no package');
  const files = memoryTree(Object.fromEntries(paths.map((path) => [`p/${path}`, ''])));
  const file = repoPath('p/tsconfig.json');
  const full: TsConfig = {
    file,
    baseUrl: null,
    paths: [],
    rootDir: null,
    outDir: null,
    keepsTypeImports: false,
    references: [],
    ...config,
  };
  return exportedSource(unit.project, subpath, files, [full]);
}

describe('exportedSource', () => {
  it.each([
    ['./dist/index.js', 'src/index.ts'],
    ['./dist/index.d.mts', 'src/index.mts'],
    ['./dist/esm/index.mjs', 'src/index.ts'],
    ['./dist/src/index.js', 'src/index.ts'],
    ['./lib/index.js', 'src/index.ts'],
    ['./lib/index.js', 'lib/index.ts'],
    ['./index.js', 'index.ts'],
    ['./build/main/index.js', 'main/index.tsx'],
  ])('finds what makes %s in %s', async (target, file) => {
    expect(await source({ exports: target }, '.', [file])).toBe(`p/${file}`);
  });

  it('prefers a source that is exported itself, and never what is built', async () => {
    const exports = { '.': { import: './dist/a.js', development: './source/a.ts' } };
    expect(await source({ exports }, '.', ['dist/a.js', 'src/a.ts', 'source/a.ts'])).toBe('p/source/a.ts');
    expect(await source({ exports: './dist/a.js' }, '.', ['dist/a.js', 'src/a.ts'])).toBe('p/src/a.ts');
    expect(await source({ exports: './dist/a.js' }, '.', ['dist/a.js'])).toBe('p/dist/a.js');
  });

  it('reads outDir and rootDir', async () => {
    const config = { outDir: repoPath('p/made/here'), rootDir: repoPath('p/code') };
    expect(await source({ main: 'made/here/a/b.js' }, '.', ['code/a/b.ts', 'src/b.ts'], config)).toBe(
      'p/code/a/b.ts',
    );
    // beside package.json
    const beside = { outDir: repoPath('p'), rootDir: repoPath('p/code') };
    expect(await source({ main: 'a.js' }, '.', ['code/a.ts'], beside)).toBe('p/code/a.ts');
    expect(await source({ main: 'a.js' }, '.', ['code/b.ts', 'a.js'], beside)).toBe('p/a.js');
  });

  it('meets subpaths as Node does: equal first, then the pattern with the longest text before its star', async () => {
    const exports = {
      './a': './dist/one.js',
      './*': './dist/any/*.js',
      './a/*': './dist/a/*.js',
      './a/*.css': './styles/*.css',
      './list': [{ node: null }, './dist/listed.js'],
    };
    const files = ['src/one.ts', 'src/any/b.ts', 'src/a/c.ts', 'src/listed.ts', 'styles/d.css'];
    const found = ['./a', './b', './a/c', './a/d.css', './list', './none'].map((one) =>
      source({ exports }, one, files),
    );
    expect(await Promise.all(found)).toEqual([
      'p/src/one.ts',
      'p/src/any/b.ts',
      'p/src/a/c.ts',
      'p/styles/d.css',
      'p/src/listed.ts',
      null,
    ]);
  });

  it('takes publishConfig, main, and the file of the same name where nothing else says it', async () => {
    expect(await source({ publishConfig: { exports: { './x': './dist/y.js' } } }, './x', ['src/y.ts'])).toBe(
      'p/src/y.ts',
    );
    expect(await source({ main: 'dist/m' }, '.', ['src/m.ts'])).toBe('p/src/m.ts');
    expect(await source({}, '.', ['index.js'])).toBe('p/index.js');
    expect(await source({}, './lib/x', ['lib/x.js'])).toBe('p/lib/x.js');
    expect(await source({}, './x', ['other.js'])).toBeNull();
  });

  it('stays in the repository and ends, whatever exports hold', async () => {
    let deep: unknown = './dist/a.js';
    for (let i = 0; i < 500; i += 1) deep = { node: deep };
    expect(await source({ exports: deep }, './a', ['src/b.ts'])).toBeNull();
    expect(await source({ exports: { './*': '../../../*' } }, './etc', ['src/b.ts'])).toBeNull();
    expect(await source({ exports: 1, main: [] }, '.', ['src/b.ts'])).toBeNull();
  });
});
