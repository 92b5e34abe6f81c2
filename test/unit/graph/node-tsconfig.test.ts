import { expect, it } from 'vitest';
import { leads } from '../../support/node-units.ts';

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
    'tsconfig.json': config({ '*': ['./types/*'], 'decl*': ['./types/*'], installed: ['./node_modules/x'] }),
    'types/typed.d.ts': '',
    'a.ts': "import 'declared';\nimport 'nobody';\nimport 'typed';\nimport 'installed';\n",
  };
  expect(await leads(repo, 'a.ts')).toEqual([
    'external declared by declared',
    'external nobody by nobody',
    'own types/typed.d.ts',
    'external installed by nobody',
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

it('looks below baseUrl before it looks for packages', async () => {
  const repo = {
    ...app,
    'tsconfig.json': { compilerOptions: { baseUrl: './src' } },
    'src/declared/index.ts': '',
    'src/a.ts': "import 'declared';\nimport 'other';\n",
  };
  expect(await leads(repo, 'src/a.ts')).toEqual(['own src/declared/index.ts', 'external other by nobody']);
});
