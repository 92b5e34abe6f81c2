import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { checkNodeUnused } from '#core/checks/extras-coverage/node-unused';
import type { Role } from '#core/model/code';
import { inShort, nodeFindings, nodeReport, type Source } from '../../../support/node-code.ts';

const SOURCES: Record<string, Source> = { 'src/a.ts': "import 'used';\n" };
const withDependencies = (...names: string[]) => ({
  name: 'lib',
  version: '1.0.0',
  main: 'x.js',
  dependencies: Object.fromEntries(names.map((name) => [name, '1'])),
});

async function short(
  root: object,
  sources = SOURCES,
  rest: Record<string, string> = {},
  mentions: Record<string, readonly string[]> = {},
) {
  return (await nodeFindings(checkNodeUnused, { '.': root }, sources, rest, mentions)).map(inShort);
}

describe('unused-dependency', () => {
  it('is a dependency that no source imports', async () => {
    const findings = await nodeFindings(
      checkNodeUnused,
      { '.': withDependencies('used', 'left-pad') },
      SOURCES,
    );
    expect(findings.map(inShort)).toEqual(['warning unused-dependency package.json left-pad']);
    expect(findings[0]?.data).toMatchObject({
      section: 'dependencies',
      testsOnly: false,
      edit: { file: 'package.json', key: 'dependencies' },
    });
  });

  it('is none where Pulumi runs the package as a program of its own', async () => {
    const program = withDependencies('used', '@pulumi/pulumi', 'left-pad');
    const found = (rest: Record<string, string>) => short(program, SOURCES, rest);
    expect(await found({})).toHaveLength(2);
    for (const name of ['Pulumi.yaml', 'PulumiPolicy.yaml'])
      expect(await found({ [name]: 'name: x\n' })).toEqual([
        'warning unused-dependency package.json left-pad',
      ]);
    expect(await found({ 'other/Pulumi.yaml': 'name: x\n' })).toHaveLength(2);
  });

  it('is one that tests alone import, and says so', async () => {
    const sources: Record<string, Source> = {
      ...SOURCES,
      'a.test.ts': { text: "import 'left-pad';\n", role: 'test' },
    };
    const findings = await nodeFindings(checkNodeUnused, { '.': withDependencies('left-pad') }, sources);
    expect(findings.map(({ data }) => 'testsOnly' in data && data.testsOnly)).toEqual([true]);
  });

  it('is none where a script runs a program of it, whatever that is called', async () => {
    const told = async (build: string, rest: Record<string, string> = {}, name = 'bundler') =>
      short({ ...withDependencies(name), scripts: { build } }, SOURCES, rest);
    const lock = {
      'package-lock.json': '{"packages": {"node_modules/bundler": {"bin": {"bundle": "cli.js"}}}}',
    };
    const member = { 'packages/b/package.json': '{"name": "bundler", "bin": {"bundle": "cli.js"}}' };
    const unused = ['warning unused-dependency package.json bundler'];
    expect(await told('bundle src')).toEqual(unused);
    expect(await told('bundle src', lock)).toEqual([]);
    expect(await told('tsc && NODE_ENV=production npx bundle', lock)).toEqual([]);
    expect(await told('npm run bundle', lock)).toEqual(unused);
    expect(await told('tsc src/bundle && bundle-all', lock)).toEqual(unused);
    expect(await told('parcel build index.html', {}, 'parcel-bundler')).toEqual([]);
    expect(await told('tsc', {}, 'parcel-bundler')).toHaveLength(1);
    expect(
      await short(
        { ...withDependencies('bundler'), workspaces: ['packages/*'], scripts: { build: 'bundle src' } },
        SOURCES,
        member,
      ),
    ).toEqual([]);
  });

  it('is none where a vendored source imports it, which needs no declaration; built files tell nothing', async () => {
    const dependencies = { highlighter: '1', bundled: '1', built: '1' };
    const repo = {
      'package.json': { name: 'app', private: true, dependencies },
      'src/a.js': "import './third-party/h';\n",
      'src/third-party/h.js': "import 'highlighter/core';\nimport 'its-own';\n",
      'src/third-party/b.min.js': "require('bundled');\n",
      'dist/a.js': "require('built');\n",
    };
    expect((await nodeReport(checkNodeUnused, repo)).map(inShort)).toEqual([
      'warning unused-dependency package.json bundled',
      'warning unused-dependency package.json built',
    ]);
    expect(await nodeReport(checkNodeCoverage, repo)).toEqual([]);
  });

  it('is none where a tool, a type or a subpath uses it', async () => {
    const sources: Record<string, Source> = {
      'src/a.ts': "import type { A } from 'types-only';\nimport 'sub/path';\n",
      'vite.config.ts': { text: "import 'tool';\n", role: 'tooling' },
    };
    expect(await short(withDependencies('types-only', 'sub', 'tool'), sources)).toEqual([]);
  });

  it('is none for what is used by being installed', async () => {
    const names = [
      '@types/node',
      'eslint-plugin-x',
      '@acme/tsconfig',
      'normalize.css',
      'create-vue',
      'react-native-screens',
      '@react-native-async-storage/async-storage',
      '@react-navigation/native',
      'react-dom',
      '@scarf/scarf',
      '@fontsource/inter',
    ];
    expect(await short(withDependencies(...names, 'acme-cli', 'postcss-nested'))).toEqual([]);
  });

  it('is none for the hooks of instrumentation that Next.js looks for in the app', async () => {
    const hooks = ['import-in-the-middle', 'require-in-the-middle'];
    expect(await short(withDependencies('next', ...hooks))).toEqual([]);
    expect(await short(withDependencies(...hooks))).toHaveLength(2);
  });

  it('is none for what texts mention, and for the peer of another dependency', async () => {
    const lock = { packages: { 'node_modules/used': { peerDependencies: { friend: '1' } } } };
    const root = withDependencies('used', 'friend', 'named');
    const rest = { 'package-lock.json': JSON.stringify(lock) };
    expect(await short(root, SOURCES, rest, { 'node:.': ['named'] })).toEqual([]);
    expect(await short(root)).toHaveLength(2);
  });

  it('is none for what code imports that a declared generator writes', async () => {
    const root = withDependencies('used', '@lezer/lr');
    expect(await short({ ...root, devDependencies: { '@lezer/generator': '1' } })).toEqual([]);
    expect(await short(root)).toEqual(['warning unused-dependency package.json @lezer/lr']);
  });

  it('is a notice where it is optional', async () => {
    const root = { ...withDependencies('used'), optionalDependencies: { fast: '1' } };
    expect(await short(root)).toEqual(['notice unused-dependency package.json fast']);
  });

  it('is a notice in templates, which somebody completes', async () => {
    const packages = { 'templates/a': withDependencies('b'), 'examples/a': withDependencies('b') };
    const sources = { 'templates/a/x.ts': "import 'used';\n", 'examples/a/x.ts': "import 'used';\n" };
    expect((await nodeFindings(checkNodeUnused, packages, sources)).map(inShort)).toEqual([
      'warning unused-dependency examples/a/package.json b',
      'notice unused-dependency templates/a/package.json b',
    ]);
    const root = { name: 'root', private: true, workspaces: ['templates/*'] };
    expect((await nodeFindings(checkNodeUnused, { '.': root, ...packages }, sources)).map(inShort)).toContain(
      'warning unused-dependency templates/a/package.json b',
    );
  });

  it('is not judged without code that ships, nor where packages lie below', async () => {
    expect(await short(withDependencies('left-pad'), {})).toEqual([]);
    const packages = { '.': withDependencies('left-pad'), 'packages/a': { name: 'a' } };
    expect(await nodeFindings(checkNodeUnused, packages, SOURCES)).toEqual([]);
  });

  it('is none for what sources above import that may be built into the package', async () => {
    const packages = {
      '.': { name: 'root', private: true, workspaces: ['packages/*'] },
      'packages/a': withDependencies('used', 'ws', 'left-pad'),
    };
    const sources = { 'packages/a/a.ts': "import 'used';\n", 'libs/b.ts': "import 'ws';\n" };
    expect((await nodeFindings(checkNodeUnused, packages, sources)).map(inShort)).toEqual([
      'warning unused-dependency packages/a/package.json left-pad',
    ]);
  });

  it('is none for a build of one platform', async () => {
    const optionalDependencies = { '@acme/fast-linux-x64': '1', '@acme/fast-win32-arm64-msvc': '1' };
    expect(await short({ ...withDependencies('used'), optionalDependencies })).toEqual([]);
  });

  it('is none for what an imported package of the workspace requires as well', async () => {
    const packages = {
      app: { ...withDependencies('lib2', 'ws') },
      lib2: { name: 'lib2', dependencies: { ws: '1' } },
    };
    expect(await nodeFindings(checkNodeUnused, packages, { 'app/a.ts': "import 'lib2';\n" })).toEqual([]);
  });

  it('is none for what the sources of a neighbour want that are taken in by a path', async () => {
    const repo = (specifier: string) => ({
      'package.json': { name: 'root', private: true, workspaces: ['a', 'b'] },
      'a/package.json': { ...withDependencies('left-pad'), name: 'a' },
      'a/src/index.ts': `import '${specifier}';\n`,
      'b/package.json': { name: 'b', dependencies: { 'left-pad': '1' } },
      'b/src/index.ts': "import 'left-pad';\n",
    });
    expect((await nodeReport(checkNodeUnused, repo('../../b/src/index'))).map(inShort)).toEqual([]);
    expect((await nodeReport(checkNodeUnused, repo('./here'))).map(inShort)).toEqual([
      'warning unused-dependency a/package.json left-pad',
    ]);
  });

  it('is none for what packages of the workspace behind an imported one require', async () => {
    const packages = {
      a: { ...withDependencies('left-pad'), name: 'a' },
      b: { name: 'b', dependencies: { c: 'workspace:*' } },
      c: { name: 'c', dependencies: { 'left-pad': '1' } },
    };
    expect(
      (await nodeFindings(checkNodeUnused, packages, { 'a/x.ts': "import 'b';\n" })).map(inShort),
    ).toEqual([]);
  });

  it('is none for what an imported package of the workspace imports at run time without a dependency of its own', async () => {
    const packages = {
      a: { ...withDependencies('left-pad'), name: 'a' },
      b: { name: 'b', devDependencies: { 'left-pad': '1' } },
    };
    const found = async (from: string, role: Role) => {
      const b = { text: "import('left-pad');\n", role };
      const sources = { 'a/x.ts': `import '${from}';\n`, 'b/x.ts': b };
      return (await nodeFindings(checkNodeUnused, packages, sources)).map(inShort);
    };
    const unused = ['warning unused-dependency a/package.json left-pad'];
    expect(await found('b', 'runtime')).toEqual([]);
    expect(await found('b', 'tooling')).toEqual(unused);
    expect(await found('c', 'runtime')).toEqual(unused);
    const root = { '.': { name: 'root', private: true, dependencies: { 'left-pad': '1' } } };
    const sources = { 'a/x.ts': "import 'b';\n", 'b/x.ts': "import('left-pad');\n" };
    expect((await nodeFindings(checkNodeUnused, { ...packages, ...root }, sources)).map(inShort)).toEqual(
      unused,
    );
  });
});
