import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import type { Role } from '#core/model/code';
import {
  inShort,
  nodeFindings,
  nodeReport,
  nodeRepository,
  type Source,
} from '../../../support/node-code.ts';

/** A package that others install and that no bundler builds. */
const LIBRARY = { name: 'lib', version: '1.0.0', main: 'index.js', scripts: { build: 'tsc -p .' } };

async function short(packages: Record<string, object>, sources: Record<string, Source>, rest = {}) {
  return (await nodeFindings(checkNodeCoverage, packages, sources, rest)).map(inShort);
}

describe('undeclared', () => {
  it('is an import of what nothing declares, one finding a package, at its first place', async () => {
    const findings = await nodeFindings(
      checkNodeCoverage,
      { '.': LIBRARY },
      {
        'src/b.ts': "import { y } from 'left-pad/lib';\n",
        'src/a.ts':
          "import fs from 'node:fs';\nimport './b';\nimport x from 'left-pad';\nx(require('left-pad'));\n",
      },
    );
    expect(findings.map(inShort)).toEqual(['error undeclared src/a.ts:3 left-pad']);
    expect(findings[0]).toMatchObject({
      project: '.',
      data: {
        module: 'left-pad',
        name: 'lib',
        role: 'runtime',
        declaredIn: [],
        edit: { file: 'package.json', key: 'dependencies' },
        places: [
          { file: 'src/a.ts', line: 4 },
          { file: 'src/b.ts', line: 1 },
        ],
        count: 3,
      },
    });
  });

  it.each(['dependencies', 'peerDependencies', 'optionalDependencies'])(
    'is none where %s has it',
    async (key) => {
      expect(
        await short({ '.': { ...LIBRARY, [key]: { a: '1' } } }, { 'a.js': "require('a/sub');\n" }),
      ).toEqual([]);
    },
  );

  it('is a warning where the configuration of a bundler maps the name to something else', async () => {
    const source = { 'src/a.js': "require('a/sub');\n" };
    const level = async (config: string) =>
      (await short({ '.': LIBRARY }, source, { 'vite.config.ts': config }))[0]?.split(' ')[0];
    expect(await level("export default { resolve: { alias: { 'a': './b.js' } } }")).toBe('warning');
    expect(await level("resolve: { alias: [{ find: 'a/sub', replacement: './b.js' }] }")).toBe('warning');
    expect(await level("resolve: { alias: { 'b': './b.js' } }, external: ['a']")).toBe('error');
    expect(await level("modules: { 'a': './b.js' }")).toBe('error');
    expect(await level('const aliases = { c, a: resolve("x"), };')).toBe('warning');
    expect(await level("alias: { 'ba': './b.js' }, globals: { a: 'A' }")).toBe('error');
  });

  it('is a warning in templates and playgrounds, which somebody completes', async () => {
    const source = { 'templates/x/src/a.ts': "import 'a';\n", 'examples/x/src/a.ts': "import 'a';\n" };
    expect(await short({ 'templates/x': LIBRARY, 'examples/x': LIBRARY }, source)).toEqual([
      'error undeclared examples/x/src/a.ts:1 a',
      'warning undeclared templates/x/src/a.ts:1 a',
    ]);
  });

  it('is a warning where an alias of tsconfig leads to a package of the workspace, unless it ships unbundled', async () => {
    const root = { name: 'root', private: true, workspaces: ['a', 'b'] };
    const findings = async (b: object, subpath = '') => {
      const repo = {
        'package.json': root,
        'tsconfig.json': { compilerOptions: { paths: { '@w/*': ['./*/src/index.ts'] } } },
        'a/package.json': { name: '@w/a' },
        'a/src/index.ts': '',
        'b/package.json': { name: '@w/b', version: '1.0.0', main: 'index.js', ...b },
        'b/src/index.ts': `import { a } from '@w/a${subpath}';\n`,
      };
      return (await nodeReport(checkNodeCoverage, repo)).map(inShort);
    };
    expect(await findings({ private: true })).toEqual(['warning undeclared b/src/index.ts:1 @w/a']);
    expect(await findings({ scripts: { build: 'rollup -c' } })).toHaveLength(1);
    expect(await findings({ private: true }, '/menus')).toEqual(['warning undeclared b/src/index.ts:1 @w/a']);
    expect(await findings({ scripts: { build: 'tsc -p .' } })).toEqual([
      'error undeclared b/src/index.ts:1 @w/a',
    ]);
  });

  it('is one for a package of the workspace as well, and none for the package itself', async () => {
    const packages = {
      '.': { name: 'root', private: true, workspaces: ['packages/*'] },
      'packages/a': { name: '@acme/a', version: '1.0.0', main: 'index.js' },
      'packages/b': { name: '@acme/b', version: '1.0.0', main: 'index.js' },
    };
    const sources = { 'packages/b/index.js': "import '@acme/a';\nimport '@acme/b/sub';\n" };
    expect(await short(packages, sources)).toEqual(['error undeclared packages/b/index.js:1 @acme/a']);
  });

  it('is one in an example that is a package of its own', async () => {
    const packages = { '.': LIBRARY, 'examples/x': { name: 'x', private: true } };
    expect(await short(packages, { 'examples/x/main.js': "import 'dotenv/config';\n" })).toEqual([
      'error undeclared examples/x/main.js:1 dotenv',
    ]);
  });

  it('is one where a published package takes it from the root, none where a private one does', async () => {
    const root = { name: 'root', private: true, devDependencies: { a: '1' } };
    const sources = { 'p/index.js': "require('a');\n" };
    expect(await short({ '.': root, p: LIBRARY }, sources)).toEqual(['error undeclared p/index.js:1 a']);
    expect(await short({ '.': root, p: { ...LIBRARY, private: true } }, sources)).toEqual([]);
  });

  it('is none beside the members of a private root for what one of them declares', async () => {
    const root = { name: 'root', private: true, workspaces: ['packages/*'] };
    const packages = { '.': root, 'packages/a': { ...LIBRARY, dependencies: { execa: '1' } } };
    const sources = { 'libs/x.js': "require('execa');\nrequire('chalk');\n" };
    expect(await short(packages, sources)).toEqual(['error undeclared libs/x.js:2 chalk']);
    expect(await short({ ...packages, '.': { ...root, private: false } }, sources)).toHaveLength(2);
  });

  it('is no matter of types: @types cover what TypeScript drops, not what runs', async () => {
    const packages = { '.': { ...LIBRARY, devDependencies: { '@types/ws': '1', '@types/s__p': '1' } } };
    const types =
      "import { Server } from 'ws';\nimport X from '@s/p';\nexport let a: Server, b: Map<X, Server>;\n";
    expect(await short(packages, { 'a.ts': types })).toEqual([]);
    for (const use of [
      'new Server()',
      'x(Server.create())',
      'class A extends Server {}',
      'const s = Server',
    ]) {
      expect(await short(packages, { 'a.ts': `import { Server } from 'ws';\n${use};\n` })).toEqual([
        'error undeclared a.ts:1 ws',
      ]);
    }
    expect(await short(packages, { 'a.js': "import { Server } from 'ws';\n" })).toEqual([
      'error undeclared a.js:1 ws',
    ]);
  });

  it('tells the manifest to edit where that owns the dependencies', async () => {
    const rest = {
      'p/package.edn': '{:package/name "lib" :package/version "1.0.0" :lang :node :deps []}',
    };
    const [finding] = await nodeFindings(
      checkNodeCoverage,
      { p: LIBRARY },
      { 'p/a.js': "require('a');\n" },
      rest,
    );
    expect(finding?.data).toMatchObject({ edit: { file: 'p/package.edn', key: ':deps' } });
    const other = { 'p/package.edn': '{:package/name "lib" :package/version "1.0.0" :lang :node}' };
    const [plain] = await nodeFindings(
      checkNodeCoverage,
      { p: LIBRARY },
      { 'p/a.js': "require('a');\n" },
      other,
    );
    expect(plain?.data).toMatchObject({ edit: { file: 'p/package.json', key: 'dependencies' } });
  });
});

describe('a name that nobody can have installed', () => {
  const rest = { 'package-lock.json': '{"packages": {"node_modules/a": {"dependencies": {"b": "1"}}}}' };
  const root = { name: 'root', private: true, workspaces: ['packages/*'] };
  const text = "require('virtual-x');\nrequire('b');\n";

  it('is a warning where it ships, and nothing in tests', async () => {
    const packages = { '.': root, 'packages/a': LIBRARY };
    expect(await short(packages, { 'packages/a/i.js': text }, rest)).toEqual([
      'warning undeclared packages/a/i.js:1 virtual-x',
      'error undeclared packages/a/i.js:2 b',
    ]);
    expect(await short(packages, { 'packages/a/i.js': { text, role: 'test' } }, rest)).toEqual([
      'warning undeclared-dev packages/a/i.js:2 b',
    ]);
  });

  it('is not known where the lock is of another installation, or there is none', async () => {
    const packages = { '.': root, 'other/a': { ...LIBRARY, dependencies: { c: '1' } } };
    const sources = { 'other/a/i.js': text };
    expect(await short(packages, sources, rest)).toEqual([
      'error undeclared other/a/i.js:1 virtual-x',
      'error undeclared other/a/i.js:2 b',
    ]);
    expect(await short({ '.': LIBRARY }, { 'i.js': text })).toHaveLength(2);
  });
});

describe('transitive', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      'node_modules/far': { dependencies: { mid: '1' } },
      'node_modules/mid': { dependencies: { deep: '1' } },
      'node_modules/near': { dependencies: { deep: '1' } },
    },
  };

  it('names who brings it, the nearest by the lock', async () => {
    const packages = { '.': { ...LIBRARY, dependencies: { far: '1', near: '1' } } };
    const rest = { 'package-lock.json': JSON.stringify(lock) };
    const findings = await nodeFindings(checkNodeCoverage, packages, { 'a.js': "require('deep');\n" }, rest);
    expect(findings.map(inShort)).toEqual(['error transitive a.js:1 deep']);
    expect(findings[0]?.data).toMatchObject({ through: ['near'] });
  });

  it('knows what packages of the workspace bring', async () => {
    const packages = {
      a: { name: 'a', dependencies: { deep: '1' } },
      b: { ...LIBRARY, dependencies: { a: '1' } },
    };
    const [finding] = await nodeFindings(checkNodeCoverage, packages, { 'b/i.js': "require('deep');\n" });
    expect(finding).toMatchObject({ rule: 'extras-coverage/transitive', data: { through: ['a'] } });
  });

  it('is plainly undeclared where only what others declare brings it', async () => {
    const rest = { 'package-lock.json': JSON.stringify(lock) };
    expect(await short({ '.': LIBRARY }, { 'a.js': "require('deep');\n" }, rest)).toEqual([
      'error undeclared a.js:1 deep',
    ]);
  });
});

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
    ['bundled by a tool of its own', { scripts: { build: 'our-tool build src/a.ts --bundle && tsc' } }],
    ['bundled by Parcel', { targets: { main: { includeNodeModules: { other: false } } } }],
    ['bundled, as its tools say', { devDependencies: { chalk: '^5', rollup: '4' } }],
  ])('is none in a package that is %s', async (_, change) => {
    expect(await short({ '.': { ...dev, ...change } }, sources)).toEqual([]);
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

describe('what is not needed at run time', () => {
  it.each<[Role, string]>([
    ['test', 'warning'],
    ['tooling', 'warning'],
    ['docs', 'notice'],
    ['example', 'notice'],
    ['script', 'notice'],
  ])('is undeclared-dev in the role %s: a %s', async (role, severity) => {
    const sources = { 'x/a.js': { text: "require('a');\n", role } };
    expect(await short({ '.': LIBRARY }, sources)).toEqual([`${severity} undeclared-dev x/a.js:1 a`]);
    expect(await short({ '.': { ...LIBRARY, devDependencies: { a: '1' } } }, sources)).toEqual([]);
    const below = { 'p/a.js': { text: "require('a');\n", role } };
    expect(await short({ '.': { devDependencies: { a: '1' } }, p: LIBRARY }, below)).toEqual([]);
  });

  it('is nothing in fixtures, and for the package that a program inside tries out', async () => {
    const text = "require('a');\n";
    expect(await short({ '.': LIBRARY }, { 'test/__fixtures__/in.js': { text, role: 'test' } })).toEqual([]);
    const packages = { '.': LIBRARY, 'test/e2e': { name: 'e2e', private: true } };
    const sources = { 'test/e2e/a.js': { text: "require('lib');\n", role: 'test' } as const };
    expect(await short(packages, sources)).toEqual([]);
  });

  it('is a notice in projects that lie among tests and examples', async () => {
    const source = { 'test/app/a.js': { text: "require('a');\n", role: 'test' } } as const;
    expect(await short({ 'test/app': LIBRARY }, source)).toEqual(['notice undeclared-dev test/app/a.js:1 a']);
  });

  it('is nothing for the mock of a module that need not exist, and what imports that', async () => {
    const text = "jest.mock('a', () => 1, {virtual: true});\nrequire('a');\n";
    expect(await short({ '.': LIBRARY }, { 'a.test.js': { text, role: 'test' } })).toEqual([]);
  });

  it('is a notice for a member that the package manager links into the root', async () => {
    const packages = {
      '.': { name: 'root', private: true, workspaces: ['a'] },
      a: { name: '@w/a' },
    };
    const source = { 'e2e/x.js': { text: "require('@w/a');\n", role: 'test' } } as const;
    expect(await short(packages, source)).toEqual(['notice undeclared-dev e2e/x.js:1 @w/a']);
    const pnpm = { 'pnpm-workspace.yaml': 'packages: [a]\n', 'pnpm-lock.yaml': '' };
    const root = { '.': { name: 'root', private: true }, a: packages.a };
    expect(await short(root, source, pnpm)).toEqual(['warning undeclared-dev e2e/x.js:1 @w/a']);
  });

  it('is nothing for the package that an example below it tries out', async () => {
    const packages = { '.': LIBRARY, example: { name: 'lib-example', private: true } };
    expect(await short(packages, { 'example/a.js': "require('lib');\n" })).toEqual([]);
  });

  it('is undeclared-dev for a mock, wherever it stands', async () => {
    expect(await short({ '.': LIBRARY }, { 'src/a.ts': "vi.mock('a', () => ({}));\n" })).toEqual([
      'warning undeclared-dev src/a.ts:1 a',
    ]);
  });

  it('is a notice where absence is caught or only types are asked for', async () => {
    const text = "import type { T } from 'aws-lambda';\ntry { require('fast') } catch {}\n";
    const findings = await nodeFindings(checkNodeCoverage, { '.': LIBRARY }, { 'a.ts': text });
    expect(findings.map(inShort)).toEqual([
      'notice optional-undeclared a.ts:1 aws-lambda',
      'notice optional-undeclared a.ts:2 fast',
    ]);
    expect(findings.map(({ data }) => 'how' in data && data.how)).toEqual(['type-checking', 'guarded']);
    const typed = { ...LIBRARY, devDependencies: { '@types/aws-lambda': '8', fast: '1' } };
    expect(await short({ '.': typed }, { 'a.ts': text })).toEqual([]);
  });

  it('is not told beside the same package undeclared at run time', async () => {
    const sources = {
      'a.test.ts': { text: "import 'a';\n", role: 'test' },
      'b.ts': "import type { T } from 'a';\n",
      'c.ts': "import 'a';\n",
    } as const;
    expect(await short({ '.': LIBRARY }, sources)).toEqual(['error undeclared c.ts:1 a']);
  });
});

it('judges 10,000 files in far less than a second', async () => {
  const sources: Record<string, string> = {};
  for (let i = 0; i < 200; i += 1) sources[`src/${i}.js`] = "require('a');\nrequire('b');\n";
  const { code, workspace } = await nodeRepository({ '.': LIBRARY }, sources);
  const [unit] = code.node;
  if (unit === undefined) throw new Error('no unit');
  const files = Array.from({ length: 50 }, () => unit.files).flat();
  const start = performance.now();
  const findings = checkNodeCoverage({ ...code, node: [{ ...unit, files }] }, workspace);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(findings).toHaveLength(2);
});
