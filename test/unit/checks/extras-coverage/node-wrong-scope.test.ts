import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import {
  inShort,
  LIBRARY,
  nodeFindings,
  nodeReport,
  coverageInShort as short,
} from '../../../support/node-code.ts';

describe('wrong-scope', () => {
  const sources = { 'src/a.ts': "import chalk from 'chalk';\nchalk('x');\n" };
  const dev = { ...LIBRARY, devDependencies: { chalk: '^5' } };

  it('is a runtime import of a devDependency in what others install', async () => {
    const findings = await nodeFindings(checkNodeCoverage, { '.': dev }, sources);
    expect(findings.map(inShort)).toEqual(['error wrong-scope src/a.ts:1 chalk']);
    expect(findings[0]?.data).toMatchObject({
      edit: { file: 'package.json', key: 'dependencies', before: null, after: '"chalk": "^5"' },
    });
  });

  it.each([
    ['private', { private: true }],
    ['without an entry', { main: undefined }],
    ['without a name', { name: undefined }],
    ['made of sources that Node does not run from node_modules', { main: './src/a.ts', types: 'a.d.ts' }],
    ['bundled by a script', { scripts: { build: 'rimraf dist && tsup src/a.ts' } }],
    ['bundled by Rslib, as Rstack calls it', { scripts: { build: 'rs lib' } }],
    ['bundled by a tool of its own', { scripts: { build: 'our-tool build src/a.ts --bundle && tsc' } }],
    ['bundled by Parcel', { targets: { main: { includeNodeModules: { other: false } } } }],
    ['bundled, as its tools say', { devDependencies: { chalk: '^5', rollup: '4' } }],
  ])('is none in a package that is %s', async (_, change) => {
    expect(await short({ '.': { ...dev, ...change } }, sources)).toEqual([]);
  });

  it.each([
    ['a warning', { build: 'our-tool build' }, 'warning'],
    ['a warning', { 'build:js': 'node build.mjs', lint: 'eslint .' }, 'warning'],
    [
      'an error where a compiler is called',
      { build: 'node scripts/clean.js && yarn types', types: 'tsc -b' },
      'error',
    ],
    ['an error where nothing builds it', { test: 'our-tool test' }, 'error'],
  ])('is %s: built by %j', async (_, scripts, severity) => {
    const findings = await nodeFindings(checkNodeCoverage, { '.': { ...dev, scripts } }, sources);
    expect(findings.map(inShort)).toEqual([`${severity} wrong-scope src/a.ts:1 chalk`]);
    const doubt = 'the tool that builds it may bundle what it imports';
    expect(findings.map(({ data }) => 'doubt' in data && data.doubt)).toEqual([
      severity === 'warning' && doubt,
    ]);
  });

  it('is one where Rstack runs its tests alone', async () => {
    expect(await short({ '.': { ...dev, scripts: { test: 'rs test' } } }, sources)).toHaveLength(1);
  });

  it('is none where no file is there that npm takes for the main one', async () => {
    const change = { '.': { ...dev, main: undefined } };
    const text = sources['src/a.ts'];
    expect(await short(change, { 'index.ts': text })).toEqual([]);
    expect(await short(change, { 'index.js': text })).toHaveLength(1);
  });

  it('is one where the sources are entries in the repository alone', async () => {
    const change = { main: './src/a.ts', publishConfig: { main: './dist/a.js' } };
    expect(await short({ '.': { ...dev, ...change } }, sources)).toHaveLength(1);
  });

  it('is none among templates, examples and playgrounds', async () => {
    for (const folder of ['templates/a', 'examples', 'playground/a']) {
      expect(await short({ [folder]: dev }, { [`${folder}/a.ts`]: sources['src/a.ts'] })).toEqual([]);
    }
  });

  it('is none where a config file names a bundler, or a package above bundles and this one calls no compiler', async () => {
    expect(await short({ '.': dev }, sources, { 'vite.config.ts': '' })).toEqual([]);
    expect(await short({ '.': dev }, sources, { 'vitest.config.ts': '' })).toHaveLength(1);
    expect(await short({ '.': dev }, sources, { 'bokeh.ext.json': '{}' })).toEqual([]);
    expect(await short({ '.': dev }, sources, { 'other/bokeh.ext.json': '{}' })).toHaveLength(1);
    const root = { name: 'r', private: true, scripts: { build: 'tsdown' } };
    const inner = { 'p/a.ts': sources['src/a.ts'] };
    expect(await short({ '.': root, p: { ...dev, scripts: {} } }, inner)).toEqual([]);
    expect(await short({ '.': root, p: dev }, inner)).toHaveLength(1);
  });

  it('is none for types, for guarded imports, and for what hosts supply', async () => {
    const packages = { '.': { ...dev, devDependencies: { chalk: '^5', electron: '30', vscode: '1' } } };
    const text = `import type { A } from 'chalk';
import { B } from 'chalk';
import { app } from 'electron';
import * as vscode from 'vscode';
try { require('chalk'); } catch {}
app.quit(vscode.x());
let b: B;
`;
    expect(await short(packages, { 'a.ts': text })).toEqual([]);
  });
});

describe('wrong-scope under a condition', () => {
  it('is none where that names the package: who comes there has asked for it', async () => {
    const told = (data: object, test: string) =>
      short({ '.': { ...LIBRARY, ...data } }, { 'a.js': `if (${test}) require('toml');\n` });
    const dev = { devDependencies: { toml: '3' } };
    expect(await told(dev, "file.endsWith('.toml')")).toEqual([]);
    expect(await told({}, "file.endsWith('.toml')")).toEqual(['notice optional-undeclared a.js:1 toml']);
    expect(await told(dev, 'file.hasTables')).toEqual(['error wrong-scope a.js:1 toml']);
  });
});

describe('wrong-scope of a source that scripts alone run', () => {
  const repo = {
    'package.json': {
      ...LIBRARY,
      main: undefined,
      exports: { '.': './index.js', './package.json': './package.json' },
      scripts: { build: 'node --no-warnings config/run.js --mode build && tsc' },
      devDependencies: { chalk: '^5' },
    },
    'index.js': "import './used.js';\n",
    'used.js': '',
    'config/run.js': "import './builder.js';\n",
    'config/builder.js': "import chalk from 'chalk';\nimport './run.js';\nchalk('x');\n",
  };
  const told = async (change: Readonly<Record<string, unknown>>) => {
    const findings = await nodeReport(checkNodeCoverage, { ...repo, ...change });
    return findings.map(inShort).filter((one) => one.includes('builder'));
  };
  const manifest = (change: object) => ({ 'package.json': { ...repo['package.json'], ...change } });

  it('is none, as nobody who installs the package comes to it', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ 'test/a.test.js': "import '../config/builder.js';\n" })).toEqual([]);
    // what is declared nowhere its developers lack
    expect(await told(manifest({ devDependencies: {} }))).toEqual([
      'warning undeclared-dev config/builder.js:1 chalk',
    ]);
  });

  it.each([
    ['an entry imports it', { 'used.js': "import './config/builder.js';\n" }],
    ['an entry imports what is run', { 'used.js': "import './config/run.js';\n" }],
    ['an entry names it', { 'used.js': "fork(join(here, 'config/builder.js'));\n" }],
    ['it is an entry', manifest({ exports: { '.': './index.js', './b': './config/builder.js' } })],
    ['it is a program', manifest({ bin: './config/run.js' })],
    ['nothing closes the package', manifest({ exports: undefined, main: './index.js' })],
    ['no script runs it', manifest({ scripts: { build: 'node other.js' } })],
    ['it is run where it is installed', manifest({ scripts: { postinstall: 'node config/run.js' } })],
    ['it may be run to work', manifest({ scripts: { start: 'node config/run.js' } })],
    [
      'it is run for both',
      manifest({ scripts: { build: 'node config/run.js', start: 'node ./config/run.js' } }),
    ],
    ['who imports it is run by nobody', { 'config/other.js': "import './builder.js';\n" }],
  ])('is one where %s', async (_, change) => {
    expect(await told(change)).toEqual(['error wrong-scope config/builder.js:1 chalk']);
  });
});

describe('wrong-scope of a source that tests alone reach', () => {
  const repo = {
    'package.json': {
      ...LIBRARY,
      main: 'dist/index.js',
      exports: { '.': './dist/index.js', './x': './dist/lib-x.js', './package.json': './package.json' },
      files: ['dist'],
      devDependencies: { chalk: '^5' },
    },
    'src/index.ts': "export * from './used';\n",
    'src/used.ts': '',
    'src/x.ts': '',
    'src/reader.ts': "import chalk from 'chalk';\nimport './index';\nchalk('x');\n",
    'test/a.test.ts': "import '../src/reader';\n",
  };
  const told = async (change: Readonly<Record<string, unknown>>) => {
    const findings = await nodeReport(checkNodeCoverage, { ...repo, ...change });
    return findings.map(inShort).filter((one) => one.includes('reader'));
  };
  const error = ['error wrong-scope src/reader.ts:1 chalk'];
  const manifest = (change: object) => ({ 'package.json': { ...repo['package.json'], ...change } });

  it('is none, as nothing that is installed has it', async () => {
    expect(await told({})).toEqual([]);
    // nor by way of another such source
    const between = {
      'test/a.test.ts': "import '../src/helper';\n",
      'src/helper.ts': "import './reader';\n",
    };
    expect(await told(between)).toEqual([]);
    // nor what is declared nowhere: tests need it
    expect(await told(manifest({ devDependencies: {} }))).toEqual([
      'warning undeclared-dev src/reader.ts:1 chalk',
    ]);
  });

  it.each([
    ['an entry imports it', { 'src/used.ts': "import './reader';\n" }],
    ['an entry imports its types', { 'src/used.ts': "import type { A } from './reader';\n" }],
    ['a second entry imports it', { 'src/x.ts': "import './reader';\n" }],
    ['nobody imports it', { 'test/a.test.ts': '' }],
    ['who imports it is imported by nobody', { 'src/cli.ts': "import './reader';\n" }],
    ['a script imports it', { 'scripts/a.ts': "import '../src/reader';\n" }],
    ['a source names it', { 'src/used.ts': "new Worker(new URL('./reader.js', import.meta.url));\n" }],
    ['a build names it', { 'ours.config.ts': "export default { entry: ['src/reader.ts'] };\n" }],
    ['it is an entry', manifest({ exports: { '.': './dist/index.js', './reader': './dist/reader.js' } })],
    ['it is a program', manifest({ bin: './dist/reader.js' })],
    ['it ships as it stands', manifest({ files: ['dist', 'src'] })],
    ['all may ship', manifest({ files: undefined })],
    ['others may import any file', manifest({ exports: undefined })],
    ['others may import many files', manifest({ exports: { '.': './dist/index.js', './*': './dist/*.js' } })],
    [
      'an entry is not found',
      manifest({ exports: { '.': './dist/index.js', './gone': './dist/lib-gone.js' } }),
    ],
    ['a program is not found', manifest({ bin: { gone: './dist/gone.js' } })],
  ])('is one where %s', async (_, change) => {
    expect(await told(change)).toEqual(error);
  });
});

describe('wrong-scope of an example among the sources', () => {
  const repo = {
    'package.json': {
      ...LIBRARY,
      main: 'dist/index.js',
      exports: { '.': './dist/index.js' },
      devDependencies: { chalk: '^5' },
    },
    'src/index.ts': "export * from './used';\n",
    'src/used.ts': '',
    'src/examples/shared.ts': "import chalk from 'chalk';\nchalk('x');\n",
    'src/examples/server.ts': "import './shared';\nimport '../index';\n",
  };
  const told = async (change: Readonly<Record<string, unknown>>) =>
    (await nodeReport(checkNodeCoverage, { ...repo, ...change })).map(inShort);
  const manifest = (change: object) => ({ 'package.json': { ...repo['package.json'], ...change } });

  it('is none, as nobody who installs the package comes to it', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ 'test/a.test.ts': "import '../src/examples/server';\n" })).toEqual([]);
    // who runs it needs what it imports
    expect(await told(manifest({ devDependencies: {} }))).toEqual([
      'notice undeclared-dev src/examples/shared.ts:1 chalk',
    ]);
  });

  it.each([
    ['others may import any file', manifest({ exports: undefined })],
    ['others may import many files', manifest({ exports: { '.': './dist/index.js', './*': './dist/*.js' } })],
    ['an entry imports it', { 'src/used.ts': "import './examples/shared';\n" }],
    ['an entry imports one that imports it', { 'src/used.ts': "import './examples/server';\n" }],
    ['a script imports it', { 'scripts/a.ts': "import '../src/examples/server';\n" }],
    [
      'another package imports it',
      { 'p/package.json': { name: 'p' }, 'p/a.ts': "import '../src/examples/shared';\n" },
    ],
    [
      'a source names it',
      { 'src/used.ts': "new Worker(new URL('./examples/server.js', import.meta.url));\n" },
    ],
    ['it is an entry', manifest({ exports: { '.': './dist/index.js', './x': './dist/examples/server.js' } })],
    ['it is a program', manifest({ bin: './dist/examples/server.js' })],
  ])('is one where %s', async (_, change) => {
    expect(await told(change)).toContain('error wrong-scope src/examples/shared.ts:1 chalk');
  });

  it('is one of what lies beside it, imported by nobody', async () => {
    const aside = {
      'src/examples/shared.ts': '',
      'src/server.ts': "import chalk from 'chalk';\nchalk('x');\n",
    };
    expect(await told(aside)).toEqual(['error wrong-scope src/server.ts:1 chalk']);
  });
});

describe('wrong-scope of a source that nothing reaches', () => {
  const repo = {
    'package.json': {
      ...LIBRARY,
      main: undefined,
      exports: './dist/index.js',
      devDependencies: { chalk: '^5' },
    },
    'src/index.ts': "import './utils/used.js';\n",
    'src/utils/used.ts': '',
    'src/utils/store.ts': "import chalk from 'chalk';\nchalk('x');\n",
  };
  const told = async (change: Readonly<Record<string, unknown>>) => {
    const findings = await nodeReport(checkNodeCoverage, { ...repo, ...change });
    return findings.map(inShort).filter((one) => one.includes('chalk'));
  };
  const manifest = (change: object) => ({ 'package.json': { ...repo['package.json'], ...change } });
  const used = (source: string) => ({ 'src/utils/used.ts': source });

  it('is none, as nobody who installs the package comes to it', async () => {
    expect(await told({})).toEqual([]);
    expect(await told(used("export const load = () => import('node:fs');\n"))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an entry reaches it', used("import './store.js';\n")],
    ['something imports it that nobody imports', { 'src/other.ts': "import './utils/store.js';\n" }],
    ['a test tries it out', { 'src/store.test.ts': "import './utils/store.js';\n" }],
    ['a source names it', used("use('./utils/store.js');\n")],
    ['a script names it', manifest({ scripts: { build: 'tsc', start: 'node "dist/utils/store.js"' } })],
    ['a source names its folder', used("load(join(here, 'utils'));\n")],
    ['a source names all of its folder', used("load('dist/utils/*.js');\n")],
    ['package.json names its folder', manifest({ plugin: { commands: './dist/utils' } })],
    ['a source loads what is computed', used('export const load = (name) => import(name);\n')],
    ['a source loads what is put together', used("export const load = (name) => require('./' + name);\n")],
    ['a source runs what is computed', used('export const run = (name) => fork(name);\n')],
    ['an import leads nowhere', used("import './gone.js';\n")],
    ['no other file of its folder is reached', { 'src/index.ts': '' }],
    ['others may import any file', manifest({ exports: undefined, main: './dist/index.js' })],
    ['it is let in', manifest({ exports: { '.': './dist/index.js', './x': './dist/utils/store.js' } })],
    ['its folder is that of an entry', manifest({ exports: './dist/utils/used.js' })],
  ])('is one where %s', async (_, change) => {
    expect(await told(change)).toEqual(['error wrong-scope src/utils/store.ts:1 chalk']);
  });

  it('is none of what nothing declares: who builds the package lacks it', async () => {
    expect(await told(manifest({ devDependencies: {} }))).toEqual([
      'error undeclared src/utils/store.ts:1 chalk',
    ]);
  });
});
