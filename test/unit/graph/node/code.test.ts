import { describe, expect, it } from 'vitest';
import { leads, nodeFile, nodeUnits } from '../../../support/node-units.ts';

const imports = (...specifiers: readonly string[]) => specifiers.map((one) => `import '${one}';\n`).join('');

describe('nodeCode: whose file', () => {
  it('gives a file to the nearest package, and to the one above where a package.json is only a mark', async () => {
    const units = await nodeUnits({
      'package.json': { name: 'root', private: true },
      'a/package.json': { name: 'a' },
      'a/src/index.ts': '',
      'a/esm/package.json': { type: 'module' },
      'a/esm/index.js': '',
      'a/sub/package.json': { name: '@a/a/sub', main: '../dist/sub.js' },
      'a/sub/index.ts': '',
      'tool.js': '',
      'note.py': '',
    });
    const owned = units.map(({ project, files }) => [project.folder, files.map(({ path }) => path)]);
    expect(owned).toEqual([
      ['.', ['tool.js']],
      ['a', ['a/esm/index.js', 'a/src/index.ts', 'a/sub/index.ts']],
    ]);
  });

  it('gives nothing to the root of a workspace that has no name', async () => {
    const units = await nodeUnits({
      'package.json': { devDependencies: { vite: '7' } },
      'pnpm-workspace.yaml': 'packages: [a]\n',
      'a/package.json': { name: 'a' },
      'tool.js': imports('vite'),
    });
    expect(units.map(({ files }) => files)).toEqual([[], []]);
  });
});

describe('nodeCode: what is imported', () => {
  const app = { 'package.json': { name: 'app', dependencies: { react: '19', '@a/b': '1' } } };

  it('knows packages by their names, declared or not, and their types', async () => {
    const repo = {
      'package.json': { name: 'a', dependencies: { '@a/b': '1' }, devDependencies: { '@types/x__y': '1' } },
      'a.ts': imports('@a/b', '@a/b/c/d.js', '@x/y', 'lodash/fp', '!!raw-loader!@a/b', 'lodash?raw'),
    };
    expect(await leads(repo, 'a.ts')).toEqual([
      'external @a/b by @a/b',
      'external @a/b by @a/b',
      'external @x/y by @types/x__y',
      'external lodash by nobody',
      'external @a/b by @a/b',
      'external lodash by nobody',
    ]);
  });

  it('finds own files as bundlers and TypeScript do', async () => {
    const repo = {
      ...app,
      'src/a.ts': imports('./b', './c.js', './d', '..', './gone', './e.vue', '../../out', './icon.svg?raw'),
      'src/b.tsx': '',
      'src/c.ts': '',
      'src/d/index.mts': '',
      'src/e.vue': '',
      'src/icon.svg': '',
      'index.js': '',
    };
    expect(await leads(repo, 'src/a.ts')).toEqual([
      'own src/b.tsx',
      'own src/c.ts',
      'own src/d/index.mts',
      'own index.js',
      'own null',
      'own src/e.vue',
      'own null',
      'own src/icon.svg',
    ]);
  });

  it('takes Node for builtins, but a declared package of that name where it is a dependency', async () => {
    const repo = {
      'package.json': { name: 'a', dependencies: { buffer: '6' }, devDependencies: { events: '3' } },
      'a.js': imports('fs', 'node:test', 'fs/promises', 'buffer', 'events', 'buffer/', 'punycode/'),
    };
    expect(await leads(repo, 'a.js')).toEqual([
      'standard',
      'standard',
      'standard',
      'external buffer by buffer',
      'standard',
      'external buffer by buffer',
      'external punycode by nobody',
    ]);
  });

  it('never takes for a package what no package can be called', async () => {
    const aliases = [
      '@/z',
      '~/z',
      '$lib/z',
      '#a',
      'virtual:x',
      'https://x.example/a.js',
      'bun:test',
      'bun',
      '/a.js',
    ];
    const found = await leads({ ...app, 'a.js': imports(...aliases, '@scope', 'SERVER') }, 'a.js');
    expect(found).toEqual([...aliases.map(() => 'own null'), 'doubt', 'doubt']);
  });

  it('lets a framework supply its modules where it is declared, and its packages never', async () => {
    const repo = (dependencies: Readonly<Record<string, string>>) => ({
      'package.json': { name: 'docs', dependencies },
      'a.js': imports('@docusaurus/Link', '@theme/layout', '@site/x', '@docusaurus/theme-common'),
    });
    expect(await leads(repo({ '@docusaurus/core': '3' }), 'a.js')).toEqual([
      'own null',
      'own null',
      'own null',
      'external @docusaurus/theme-common by nobody',
    ]);
    expect(await leads(repo({}), 'a.js')).toEqual([
      'doubt',
      'external @theme/layout by nobody',
      'external @site/x by nobody',
      'external @docusaurus/theme-common by nobody',
    ]);
  });

  it.each([
    ['vue', 'nuxt'],
    ['vue', 'vitepress'],
    ['h3', 'nuxt'],
    ['server-only', 'next'],
    ['client-only', 'expo'],
    ['styled-jsx', 'next'],
    ['styled-jsx/style', 'next'],
    ['@ember/object/computed', 'ember-source'],
    ['@jest/globals', 'jest'],
    ['unfonts.css', 'unplugin-fonts'],
    ['react/jsx-runtime', '@preact/preset-vite'],
  ])('knows that %s comes with %s', async (specifier, framework) => {
    const repo = (name: string) => ({
      'package.json': { name: 'a', private: true, devDependencies: { [name]: '1' } },
      'a.ts': imports(specifier),
    });
    expect(await leads(repo(framework), 'a.ts')).toEqual(['own null']);
    expect(await leads(repo('another'), 'a.ts')).toEqual([expect.stringContaining('by nobody')]);
  });

  it('lets a framework bring packages to the app that declares it, to no library, and not from the root', async () => {
    const lead = (data: object) =>
      leads({ 'package.json': { name: 'a', ...data }, 'a.ts': imports('vue') }, 'a.ts');
    const library = { version: '1.0.0', main: './index.js', peerDependencies: { nuxt: '4' } };
    expect(await lead(library)).toEqual(['external vue by nobody']);
    // nobody can install these, though they do not say `private`
    expect(await lead({ ...library, main: './nuxt.config.ts' })).toEqual(['own null']);
    expect(await lead({ dependencies: { nuxt: '4' } })).toEqual(['own null']);
    const styled = { ...library, peerDependencies: { next: '16' } };
    expect(
      await leads({ 'package.json': { name: 'a', ...styled }, 'a.ts': imports('styled-jsx') }, 'a.ts'),
    ).toEqual(['external styled-jsx by nobody']);
    const repo = {
      'package.json': { name: 'root', private: true, workspaces: ['a'], devDependencies: { nuxt: '4' } },
      'a/package.json': { name: 'a', private: true },
      'a/a.ts': imports('vue'),
    };
    expect(await leads(repo, 'a/a.ts')).toEqual(['external vue by nobody']);
  });

  it('follows the imports of package.json, also to a package', async () => {
    const repo = {
      'package.json': {
        name: 'a',
        dependencies: { dep: '1' },
        imports: {
          '#a': './src/a.ts',
          '#x/*': { types: './gone/*.d.ts', default: './src/*.js' },
          '#dep': { node: 'dep/sub', default: './gone.js' },
          '#missing': 'nobody-has-it',
          '#loop': '#loop',
        },
      },
      'src/a.ts': imports('#a', '#x/b/c', '#dep', '#missing', '#loop', '#other'),
      'src/b/c.ts': '',
    };
    expect(await leads(repo, 'src/a.ts')).toEqual([
      'own src/a.ts',
      'own src/b/c.ts',
      'external dep by dep',
      'external nobody-has-it by nobody',
      'own null',
      'own null',
    ]);
  });

  it('leads a specifier below an app to the file there, in a package to the package', async () => {
    const repo = (isPrivate: boolean) => ({
      'package.json': { name: 'a', private: isPrivate },
      'src/a.js': imports('helpers/b', 'c', 'react'),
      'src/helpers/b.js': '',
      'src/c.js': '',
      'src/react.d.ts': '',
    });
    const react = 'external react by nobody';
    expect(await leads(repo(true), 'src/a.js')).toEqual(['own src/helpers/b.js', 'doubt', react]);
    expect(await leads(repo(false), 'src/a.js')).toEqual([
      'external helpers by nobody',
      'external c by nobody',
      react,
    ]);
  });

  it('says nothing of what fixtures and folders of Deno import, unless it is declared', async () => {
    const repo = {
      ...app,
      'test/fixtures/in.js': imports('react', 'not-there'),
      'edge/deno.json': {},
      'edge/src/a.ts': imports('std/fs.ts', 'react'),
    };
    expect(await leads(repo, 'test/fixtures/in.js')).toEqual(['external react by react', 'doubt']);
    expect(await leads(repo, 'edge/src/a.ts')).toEqual(['doubt', 'external react by react']);
  });

  it('reads every import of a declaration file for type checkers, and names of types alone', async () => {
    const source = "import {type A} from 'x';\nimport {type A, b} from 'x';\nimport 'x';\n";
    const scopes = async (path: string, options: unknown) => {
      const repo = { ...app, 'tsconfig.json': { compilerOptions: options }, [path]: source };
      return (await nodeFile(repo, path)).uses.map(({ fact }) => fact.scope.join());
    };
    const types = 'type-checking';
    expect(await scopes('a.d.ts', {})).toEqual([types, types, types]);
    expect(await scopes('a.ts', {})).toEqual([types, 'top', 'top']);
    expect(await scopes('a.ts', { verbatimModuleSyntax: true })).toEqual(['top', 'top', 'top']);
  });

  it('takes only own files from what is built or vendored', async () => {
    const repo = { ...app, 'dist/a.js': imports('not-there', '../src/b.js'), 'src/b.js': '' };
    expect(await leads(repo, 'dist/a.js')).toEqual(['own src/b.js']);
    expect((await nodeFile(repo, 'dist/a.js')).role).toBe('script');
  });

  it('keeps a file that cannot be read, without uses and with the reason', async () => {
    const file = await nodeFile({ ...app, 'a.js': 'import "x"; `never closed\nimport "y";' }, 'a.js');
    expect(file).toEqual({
      path: 'a.js',
      role: 'runtime',
      module: null,
      uses: [],
      fault: { error: expect.stringMatching(/template/), line: 1 },
    });
  });
});

describe('nodeCode: packages of the workspace', () => {
  const workspace = {
    'package.json': { name: 'root', private: true, workspaces: ['packages/*', 'apps/*'] },
    'packages/lib/package.json': {
      name: '@w/lib',
      exports: {
        '.': './dist/index.js',
        './sub/*': { import: './dist/sub/*.mjs' },
        './deep': './lib/deep.cjs',
      },
    },
    'packages/lib/src/index.ts': imports('@w/lib', '@w/lib/sub/one'),
    'packages/lib/src/sub/one.ts': '',
    'packages/lib/lib/deep.cjs': '',
  };

  it('leads to their sources through exports', async () => {
    const repo = {
      ...workspace,
      'apps/web/package.json': { name: 'web', private: true },
      'apps/web/a.ts': imports('@w/lib', '@w/lib/sub/one', '@w/lib/deep', '@w/lib/nothing', '@w/other'),
    };
    expect(await leads(repo, 'apps/web/a.ts')).toEqual([
      'member @w/lib . packages/lib/src/index.ts',
      'member @w/lib ./sub/one packages/lib/src/sub/one.ts',
      'member @w/lib ./deep packages/lib/lib/deep.cjs',
      'member @w/lib ./nothing null',
      'external @w/other by nobody',
    ]);
  });

  it('leads a package that imports itself to its own sources', async () => {
    expect(await leads(workspace, 'packages/lib/src/index.ts')).toEqual([
      'own packages/lib/src/index.ts',
      'own packages/lib/src/sub/one.ts',
    ]);
  });

  it('takes a project outside the workspace for a stranger, but where its range names the folder', async () => {
    const repo = (range: string) => ({
      ...workspace,
      'examples/one/package.json': { name: 'one', dependencies: { '@w/lib': range } },
      'examples/one/a.ts': imports('@w/lib'),
    });
    expect(await leads(repo('^1'), 'examples/one/a.ts')).toEqual(['external @w/lib by @w/lib']);
    expect(await leads(repo('link:../../packages/lib'), 'examples/one/a.ts')).toEqual([
      'member @w/lib . packages/lib/src/index.ts',
    ]);
  });

  it('takes an alias to a neighbour for the package at run time, for its sources in tests', async () => {
    const repo = {
      ...workspace,
      'tsconfig.json': { compilerOptions: { paths: { '@w/lib': ['./packages/lib/src'] } } },
      'packages/b/package.json': { name: '@w/b' },
      'packages/b/src/a.ts': imports('@w/lib'),
      'packages/b/src/a.test.ts': imports('@w/lib'),
    };
    expect(await leads(repo, 'packages/b/src/a.ts')).toEqual(['member @w/lib . packages/lib/src/index.ts']);
    expect(await leads(repo, 'packages/b/src/a.test.ts')).toEqual(['own packages/lib/src/index.ts']);
  });
});
