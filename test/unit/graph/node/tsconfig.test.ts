import { expect, it } from 'vitest';
import { leads } from '../../../support/node-units.ts';

const app = { 'package.json': { name: 'app', dependencies: { declared: '1' } } };
const config = (paths: Readonly<Record<string, readonly string[]>>, more = {}) => ({
  compilerOptions: { paths, ...more },
});

it('takes the longest pattern, and the first target that exists', async () => {
  const repo = {
    ...app,
    'tsconfig.json': config({
      '@a/*': ['./wrong/*'],
      '@a/deep/*': ['./none/*', './deep/*'],
      exact: ['./deep/x.ts'],
      'pre-*-post': ['./deep/*'],
    }),
    'deep/x.ts': '',
    'a.ts': "import '@a/deep/x';\nimport 'exact';\nimport 'pre-x-post';\nimport '@a/y';\nimport 'exact/y';\n",
  };
  expect(await leads(repo, 'a.ts')).toEqual([
    'own deep/x.ts',
    'own deep/x.ts',
    'own deep/x.ts',
    'own null',
    'external exact by nobody',
  ]);
});

it('gives way to a declared package where nothing stands at the target, and never counts * then', async () => {
  const repo = {
    ...app,
    'tsconfig.json': config({ '*': ['./types/*'], 'decl*': ['./types/*'] }),
    'types/typed.d.ts': '',
    'a.ts': "import 'declared';\nimport 'nobody';\nimport 'typed';\n",
  };
  expect(await leads(repo, 'a.ts')).toEqual([
    'external declared by declared',
    'external nobody by nobody',
    'own types/typed.d.ts',
  ]);
});

it('reads the nearest config, all of one folder together, and one above where its target exists', async () => {
  const repo = {
    ...app,
    'tsconfig.json': config({ '@top/*': ['./top/*'], '@near/*': ['./top/*'] }),
    'top/a.ts': '',
    'web/tsconfig.json': { references: [{ path: './configs/tsconfig.app.json' }, { path: '../lib' }] },
    'web/tsconfig.node.json': config({ '@near/*': ['./src/*'] }),
    'web/configs/tsconfig.app.json': config({ '@ref/*': ['../src/*'] }),
    'web/src/a.ts': "import '@near/a';\nimport '@ref/a';\nimport '@top/a';\nimport '@top/none';\n",
  };
  expect(await leads(repo, 'web/src/a.ts')).toEqual([
    'own web/src/a.ts',
    'own web/src/a.ts',
    'own top/a.ts',
    'external @top/none by nobody',
  ]);
});

it('takes a path to an installed package for that package, where the name itself is not declared', async () => {
  const repo = {
    'package.json': { name: 'app', dependencies: { preact: '10', declared: '1' } },
    'tsconfig.json': config({
      react: ['./node_modules/preact/compat/'],
      declared: ['./node_modules/preact'],
      'react-dom': ['./node_modules/gone'],
    }),
    'a.ts': "import 'react';\nimport 'declared';\nimport 'react-dom';\n",
  };
  expect(await leads(repo, 'a.ts')).toEqual([
    'external preact by preact',
    'external declared by declared',
    'external gone by nobody',
  ]);
});

it('takes a starred path into an installed package for that package, with what the star takes', async () => {
  const repo = {
    'package.json': { name: 'app', dependencies: { '@kit/all': '1' } },
    'tsconfig.json': config({
      '@kit-js/*': ['./node_modules/@kit/all/build/*'],
      '@gone/*': ['./node_modules/gone/*'],
      'typed/*': ['./node_modules/@types/typed/*'],
      '@made/*': ['./generated/*', './node_modules/@made/*'],
      '*': ['./node_modules/*'],
    }),
    'a.ts':
      "import '@kit-js/base';\nimport '@gone/x';\nimport 'typed/x';\nimport '@made/x';\nimport 'nobody';\n",
  };
  expect(await leads(repo, 'a.ts')).toEqual([
    'external @kit/all by @kit/all',
    'external gone by nobody',
    'external typed by nobody',
    'own null',
    'external nobody by nobody',
  ]);
});

it('lets a declared package win over a config further up', async () => {
  const repo = {
    ...app,
    'tsconfig.json': config({ declared: ['./src/x.ts'], other: ['./src/x.ts'] }),
    'src/x.ts': '',
    'web/tsconfig.json': {},
    'web/a.ts': "import 'declared';\nimport 'other';\n",
  };
  expect(await leads(repo, 'web/a.ts')).toEqual(['external declared by declared', 'own src/x.ts']);
});

it('looks below baseUrl before it looks for packages', async () => {
  const repo = {
    ...app,
    'tsconfig.json': { compilerOptions: { baseUrl: './src' } },
    'src/declared/index.ts': '',
    'src/a.ts': "import 'declared';\nimport 'other';\n",
  };
  expect(await leads(repo, 'src/a.ts')).toEqual(['own src/declared/index.ts', 'external other by nobody']);
});
