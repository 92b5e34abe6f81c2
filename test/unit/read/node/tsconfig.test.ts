import { describe, expect, it } from 'vitest';
import { survey } from '#core/app/survey';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../../support/memory-tree.ts';

async function read(repo: Readonly<Record<string, unknown>>, file = 'tsconfig.json') {
  const texts = Object.entries(repo).map(([path, content]) => {
    return [path, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  const { workspace } = await survey(memoryTree(Object.fromEntries(texts)), null, new Set());
  return workspace.tsconfigs.get(repoPath(file));
}

describe('readTsConfigs', () => {
  it('reads comments, trailing commas and a text that ends early', async () => {
    const text =
      '{ // one\n "compilerOptions": { /* two */ "paths": { "@/*": ["./src/*",], }, "outDir": "out"';
    expect(await read({ 'tsconfig.json': text })).toMatchObject({
      paths: [{ pattern: '@/*', targets: ['src/*'], packages: [] }],
      outDir: 'out',
    });
  });

  it('follows extends: each path from the file that says it, the later and the own over the earlier', async () => {
    const repo = {
      'tsconfig.json': { extends: ['./base/one', './base/two.json'], compilerOptions: { rootDir: 'src' } },
      'base/one.json': { compilerOptions: { paths: { a: ['./a'] }, outDir: './one', rootDir: '.' } },
      'base/two.json': { extends: './three.json', compilerOptions: { outDir: './two' } },
      'base/three.json': { compilerOptions: { paths: { b: ['../b'] }, verbatimModuleSyntax: true } },
    };
    expect(await read(repo)).toEqual({
      file: 'tsconfig.json',
      baseUrl: null,
      paths: [{ pattern: 'b', targets: ['b'], packages: [] }],
      rootDir: 'src',
      outDir: 'base/two',
      keepsTypeImports: true,
      references: [],
    });
  });

  it('finds what is extended in packages of the repository', async () => {
    const shared = {
      'tools/ts/package.json': { name: '@w/ts', tsconfig: 'main.json' },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
      'tools/ts/main.json': { compilerOptions: { outDir: '${configDir}/main' } },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
      'tools/ts/app.json': { compilerOptions: { outDir: '${configDir}/app' } },
    };
    const outDir = async (base: string) => {
      return (await read({ ...shared, 'a/tsconfig.json': { extends: base } }, 'a/tsconfig.json'))?.outDir;
    };
    expect(await outDir('@w/ts')).toBe('a/main');
    expect(await outDir('@w/ts/app.json')).toBe('a/app');
    expect(await outDir('@w/ts/app')).toBe('a/app');
    expect(await outDir('./node_modules/@w/ts/app.json')).toBe('a/app');
    expect(await outDir('@other/ts')).toBeNull();
  });

  it('takes paths from baseUrl, and leaves out what leaves the repository, and knows what is installed', async () => {
    const paths = {
      a: ['a', '../../x', './node_modules/x/y'],
      b: ['../../../x'],
      c: 'c',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
      d: [1, '${configDir}/d'],
    };
    expect(await read({ 'tsconfig.json': { compilerOptions: { baseUrl: 'src', paths } } })).toMatchObject({
      baseUrl: 'src',
      paths: [
        { pattern: 'a', targets: ['src/a'], packages: ['x/y'] },
        { pattern: 'b', targets: [], packages: [] },
        { pattern: 'd', targets: ['d'], packages: [] },
      ],
    });
  });

  it('ends where configs extend each other, and far down a chain', async () => {
    const loop = {
      'tsconfig.json': { extends: './b.json', compilerOptions: { outDir: 'out' } },
      'b.json': { extends: ['./tsconfig.json', './b.json'], compilerOptions: { rootDir: 'src' } },
    };
    expect(await read(loop)).toMatchObject({ outDir: 'out', rootDir: 'src' });
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`c${i}.json`, { extends: `./c${i + 1}.json` }]),
    );
    expect(await read({ ...chain, 'tsconfig.json': { extends: './c0.json' } })).toMatchObject({ paths: [] });
  });

  it.each([
    ['', undefined],
    ['[]', undefined],
    ['"x"', undefined],
    ['{"a":'.repeat(100_000), undefined],
    [`// " \n${'/* " */ ['.repeat(100_000)}`, undefined],
    ['{"compilerOptions": [], "extends": 1, "references": {"path": 1}}', []],
    ['{"compilerOptions": {"paths": {"__proto__": ["./x"], "constructor": null}}}', ['__proto__']],
  ])('never throws: %.40s', async (text, patterns) => {
    const config = await read({ 'tsconfig.json': text });
    expect(config?.paths.map(({ pattern }) => pattern)).toEqual(patterns);
  });
});
