import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import {
  inShort,
  LIBRARY,
  nodeFindings,
  nodeReport,
  coverageInShort as short,
} from '../../../support/node-code.ts';

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

  it('is to be declared for development where a bundler takes in a private package of the workspace', async () => {
    const fix = async (lib: object, member: object) => {
      const packages = { lib: { ...LIBRARY, ...lib }, member: { name: 'member', ...member } };
      const findings = await nodeFindings(checkNodeCoverage, packages, {
        'lib/a.js': "require('member');\n",
      });
      return findings.map(({ data }) => 'edit' in data && data.edit.key);
    };
    const built = { scripts: { build: 'rollup -c' } };
    expect(await fix(built, { private: true })).toEqual(['devDependencies']);
    expect(await fix(built, {})).toEqual(['dependencies']);
    expect(await fix({}, { private: true })).toEqual(['dependencies']);
    expect(await fix({ ...built, private: true }, { private: true })).toEqual(['dependencies']);
  });

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

  it("is none of Module Federation's remotes, which another build brings: a key of what stands behind that word", async () => {
    const source = { 'src/a.js': "import('a/app');\n" };
    const count = async (file: string, config: string) =>
      (await short({ '.': LIBRARY }, source, { [file]: config })).length;
    const silent = [
      ['rsbuild.config.ts', "{ name: 'host', remotes: { b: 'b@http://x', a: 'a@http://y' }, shared: {} }"],
      ['module-federation.config.ts', "export default { remotes: ['a', ['b', 'http://x']] }"],
      ['next.config.js', 'const remotes = (isServer) => {\n  return { a: "a@" + isServer };\n};'],
      ['metro.config.js', "const remotes: Record<string, string> = {\n  'a': 'a@http://y',\n};"],
    ] as const;
    for (const [file, config] of silent) expect(await count(file, config)).toBe(0);
    const told = [
      ['rsbuild.config.ts', "{ remotes: { b: 'a' }, shared: { a: {} } }"],
      ['rsbuild.config.ts', 'remotes: {\n  // a: "a@http://y",\n},'],
      ['module-federation.config.ts', "remotes: ['b'], exposes: ['a']"],
      ['next.config.js', 'remotes: { b: remotes.b },\n shared: { a: 1 }'],
      ['next.config.js', 'remotes: remotes(isServer),\n shared: { a: 1 }'],
      ['src/remotes.js', "remotes: { a: 'a@http://y' }"],
    ] as const;
    for (const [file, config] of told) expect(await count(file, config)).toBe(1);
  });

  it('is a notice beside the entry of an example that runs by nothing else, in a file that the entry does not reach', async () => {
    const told = async (data: object, main = '', folder = 'examples/x', root: object = {}) => {
      const findings = await nodeReport(checkNodeCoverage, {
        'package.json': { name: 'root', private: true, ...root },
        [`${folder}/package.json`]: { name: 'x', main: 'index.ts', ...data },
        [`${folder}/index.ts`]: main,
        [`${folder}/count.ts`]: "import { Card } from 'a';\nCard();\n",
      });
      return findings.map(inShort);
    };
    expect(await told({})).toEqual(['notice undeclared-dev examples/x/count.ts:1 a']);
    const error = ['error undeclared examples/x/count.ts:1 a'];
    expect(await told({}, "import './count';\n")).toEqual(error);
    expect(await told({}, "import './gone';\n")).toEqual(error);
    expect(await told({ scripts: { start: 'node count.ts' } })).toEqual(error);
    expect(await told({ main: undefined })).toEqual(error);
    expect(await told({}, '', 'examples/x', { dependencies: { x: 'file:examples/x' } })).toEqual(error);
    expect(await told({}, '', 'functions/x')).toEqual(['error undeclared functions/x/count.ts:1 a']);
  });

  it('is none of what is required where the file adds folders to look in; imports do not look there', async () => {
    const required = (line: string) =>
      short({ '.': LIBRARY }, { 'a.js': `${line}\nrequire('a');\nimport 'b';\n` });
    const [a, b] = ['error undeclared a.js:2 a', 'error undeclared a.js:3 b'];
    expect(await required('module.paths.push(process.env.MODULES_PATH);')).toEqual([b]);
    expect(await required('module.paths = [folder];')).toEqual([b]);
    expect(await required('console.log(module.paths);')).toEqual([a, b]);
    expect(await required('if (module.paths == null) f(module.paths.map(g));')).toEqual([a, b]);
  });

  it('is a notice in templates and playgrounds, which somebody completes', async () => {
    const source = { 'templates/x/src/a.ts': "import 'a';\n", 'examples/x/src/a.ts': "import 'a';\n" };
    expect(await short({ 'templates/x': LIBRARY, 'examples/x': LIBRARY }, source)).toEqual([
      'error undeclared examples/x/src/a.ts:1 a',
      'notice undeclared templates/x/src/a.ts:1 a',
    ]);
    // a member is installed as it lies
    const root = { name: 'root', private: true, workspaces: ['templates/*'] };
    expect(await short({ '.': root, 'templates/x': LIBRARY }, source)).toContain(
      'warning undeclared templates/x/src/a.ts:1 a',
    );
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

  it('is none beside the members of a published root that runs a program of theirs and nothing else', async () => {
    const root = { name: 'root', version: '1.0.0', workspaces: ['packages/*'] };
    const told = async (data: object) => {
      const member = { ...LIBRARY, dependencies: { execa: '1' } };
      const sources = { 'libs/x.js': "require('execa');\nrequire('chalk');\n", 'packages/a/cli.js': '' };
      return await short({ '.': { ...root, ...data }, 'packages/a': member }, sources);
    };
    const bin = { x: 'packages/a/dist/cli.js' };
    expect(await told({ bin })).toEqual(['error undeclared libs/x.js:2 chalk']);
    for (const more of [
      { main: 'libs/x.js' },
      { bin: { ...bin, y: 'libs/x.js' } },
      { scripts: { postinstall: 'node libs/x.js' } },
    ])
      expect(await told({ bin, ...more })).toHaveLength(2);
  });

  it('is none for what a bundle that Python collects asks for', async () => {
    const call = 'b = WebpackBundle(__name__, "assets", dependencies={"a": "1"})\n';
    const sources = { 'p/assets/i.js': "require('a');\nrequire('b');\n" };
    const packages = { 'p/assets': { name: 'ui' } };
    expect(await short(packages, sources, { 'p/webpack.py': call })).toEqual([
      'error undeclared p/assets/i.js:2 b',
    ]);
    expect(await short(packages, sources)).toHaveLength(2);
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
