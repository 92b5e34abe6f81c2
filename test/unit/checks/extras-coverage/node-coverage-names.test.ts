import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { RULES } from '#core/model/rules';
import { LIBRARY, nodeFindings, coverageInShort as short } from '../../../support/node-code.ts';

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

  it('is nothing to declare unseen', async () => {
    const packages = { '.': root, 'packages/a': LIBRARY };
    const [unknown, known] = await nodeFindings(
      checkNodeCoverage,
      packages,
      { 'packages/a/i.js': text },
      rest,
    );
    const fixOf = (finding = unknown) =>
      finding?.rule === 'extras-coverage/undeclared' ? RULES[finding.rule].fix(finding.data) : '';
    expect(fixOf(unknown)).toMatch(/^install `virtual-x` if that is a package; an alias/);
    expect(fixOf(known)).toBe('add `b` to dependencies of packages/a/package.json');
  });

  it('is none where the project describes its types and its bundler leaves it to the host', async () => {
    const host = async (types: string, config: string) => {
      const sources = { 'packages/a/i.js': "require('host/sdk');\n", 'packages/a/host.d.ts': types };
      const all = { ...rest, 'packages/a/tsup.config.ts': `export default { ${config} };` };
      return (await short({ '.': root, 'packages/a': LIBRARY }, sources, all)).length;
    };
    const types = 'declare module "host/sdk" { export const x: number }\n';
    for (const external of ['["host"]', "['x', 'host/*']", '[/^host\\//, "x"]'])
      expect(await host(types, `external: ${external}`)).toBe(0);
    expect(await host(types, 'noExternal: ["host"]')).toBe(1);
    expect(await host(types, 'external: ["hosts", /^host-x/]')).toBe(1);
    expect(await host(types, 'entry: ["host"]')).toBe(1);
    expect(await host('declare module "hosts" {}\n', 'external: ["host"]')).toBe(1);
  });

  it('is no package where the runtime of AppSync has it; what is compiled for that needs types', async () => {
    const text = "import { util } from '@aws-appsync/utils';\nutil.error();\n";
    const found = (path: string, source = text) => short({ '.': LIBRARY }, { [path]: source });
    expect(await found('graphql/Query.send.js')).toEqual([]);
    expect(await found('graphql/Query.send.ts')).toEqual([
      'error undeclared graphql/Query.send.ts:1 @aws-appsync/utils',
    ]);
    expect(await found('graphql/Query.send.js', text.replace('utils', 'other'))).toHaveLength(1);
  });

  it('is none where a bundler or the nearest baseUrl leads its beginning into own code', async () => {
    const text = { 'src/a.ts': "import '@helpers/api/x';\nimport 'src/generated/client';\n" };
    const found = (config: Record<string, string>) => short({ '.': LIBRARY }, text, { ...rest, ...config });
    const vite = { 'vite.config.ts': "resolve: { alias: { '@helpers': path.resolve('x') } }" };
    const base = { 'tsconfig.json': '{"compilerOptions": {"baseUrl": "./"}}' };
    expect(await found({ ...vite, ...base })).toEqual([]);
    expect(await found(vite)).toEqual(['warning undeclared src/a.ts:2 src']);
    expect(await found(base)).toEqual(['warning undeclared src/a.ts:1 @helpers/api']);
    // the lock knows it
    const known = { 'package-lock.json': '{"packages": {"node_modules/src": {}}}' };
    expect(await found({ ...base, ...known })).toContain('error undeclared src/a.ts:2 src');
  });

  it('is none where the lock in the folder of a package alone leaves it out, and it is one of own code', async () => {
    const packages = { '.': root, 'other/a': { ...LIBRARY, dependencies: { c: '1' } } };
    const sources = { 'other/a/i.js': "import 'styles/a.css';\nimport 'd';\n", 'other/a/styles/b.js': '' };
    const base = { 'other/a/tsconfig.json': '{"compilerOptions": {"baseUrl": ".", "allowJs": true}}' };
    const [styles, missing] = ['error undeclared other/a/i.js:1 styles', 'error undeclared other/a/i.js:2 d'];
    const own = { ...rest, 'other/a/package-lock.json': '{"packages": {"node_modules/c": {}}}' };
    expect(await short(packages, sources, { ...own, ...base })).toEqual([missing]);
    expect(await short(packages, sources, own)).toEqual([styles, missing]);
    expect(await short(packages, sources, { ...rest, ...base })).toEqual([styles, missing]);
  });

  it('is none where it is an alias of Docusaurus, which may be gone', async () => {
    const sources = { 'i.js': "import '@site/static/a.svg';\nimport '@sites/b';\n" };
    expect(await short({ '.': LIBRARY }, sources, rest)).toEqual(['warning undeclared i.js:2 @sites/b']);
    expect(await short({ '.': LIBRARY }, sources)).toHaveLength(2);
    const known = { 'package-lock.json': '{"packages": {"node_modules/@site/static": {}}}' };
    expect(await short({ '.': LIBRARY }, sources, known)).toContain('error undeclared i.js:1 @site/static');
  });

  it('is one of types where the lock has those alone, and no value is imported', async () => {
    const lock = { 'package-lock.json': '{"packages": {"node_modules/@types/estree": {}}}' };
    const types = "import * as ESTree from 'estree';\nexport let node: ESTree.Node;\n";
    expect(await short({ '.': LIBRARY }, { 'a.ts': types }, lock)).toEqual([
      'notice optional-undeclared a.ts:1 @types/estree',
    ]);
    expect(await short({ '.': LIBRARY }, { 'a.ts': `${types}ESTree.parse();\n` }, lock)).toEqual([
      'warning undeclared a.ts:1 estree',
    ]);
    const unsure = `${types}f({ ESTree });\n`;
    expect(await short({ '.': LIBRARY }, { 'a.ts': unsure }, lock)).toEqual([
      'notice optional-undeclared a.ts:1 @types/estree',
    ]);
    expect(await short({ '.': LIBRARY }, { 'a.ts': unsure }, rest)).toEqual([
      'warning undeclared a.ts:1 estree',
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
