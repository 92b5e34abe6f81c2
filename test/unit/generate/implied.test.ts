import { describe, expect, test } from 'vitest';
import { accept, findingsOf, gen, generationOf, type Repo } from '../../support/repository.ts';

const paths = async (repo: Repo) => (await generationOf(repo)).generation.files.map(({ path }) => path);

describe('what the manifests of a repository imply', () => {
  test('nothing without manifests', async () => {
    expect(await paths({ 'package.json': '{}', 'pyproject.toml': '', 'plumb.edn': '{}' })).toEqual([]);
  });

  test('one file a runtime; two for a Python service, three for one of Node', async () => {
    const found = await paths({
      'p/package.edn': '{:package/name "p" :runtimes [{:lang :python} {:lang :node}]}',
      's/service.edn': '{:service/name :s :runtime {:lang :python :entry "a:b"}}',
      't/service.edn': '{:service/name :t :runtime {:lang :node :entry "a:b" :requires ">=24"}}',
      'u/service.edn': '{:service/name :u :runtime {:lang :node :entry "a:b"}}',
    });
    expect(found).toEqual([
      'p/package.json',
      'p/pyproject.toml',
      's/main.py',
      's/settings.json',
      't/package.json',
      't/server.ts',
      't/settings.json',
      'u/package.json',
      'u/server.mjs',
      'u/settings.json',
    ]);
  });

  test("Node's version of plumb.edn decides where a service says none", async () => {
    const service = '{:service/name :t :runtime {:lang :node :entry "a:b"}}';
    expect(await paths({ 'plumb.edn': '{:node {:version "24"}}', 't/service.edn': service })).toContain(
      't/server.ts',
    );
  });

  test('one root package.json takes a package, and the pins', async () => {
    const repo = {
      'package.edn': '{:package/name "root" :lang :node :scripts {"x" "y"}}',
      'plumb.edn': '{:node {:package-manager "npm@11.0.0"} :pins {:node {"zod" "3.0.0"}}}',
      'package.json': '{"name": "other", "license": "MIT"}',
    };
    const { files, written } = await gen(repo);
    expect(written).toEqual(['package.json']);
    expect(JSON.parse(String(files['package.json']))).toEqual({
      name: 'root',
      license: 'MIT',
      scripts: { x: 'y' },
      overrides: { zod: '3.0.0' },
    });
    const bumped = { ...files, 'package.json': String(files['package.json']).replace('3.0.0', '3.1.0') };
    expect((await accept(bumped)).taken).toEqual(['plumb.edn overrides.zod']);
  });

  test('overrides make a file where there is none, keys that must be absent do not', async () => {
    const pins = (name: string) => ({
      'plumb.edn': `{:node {:package-manager "${name}"} :pins {:node {"zod" "3"}}}`,
    });
    expect(await paths(pins('npm@11.0.0'))).toEqual(['package.json']);
    expect(await paths(pins('pnpm@11.0.0'))).toEqual(['pnpm-workspace.yaml']);
  });
});

describe('entries (promises.md 24)', () => {
  const repo = (lang: string, entry: string) => ({
    'p/package.edn': `{:package/name "p" :lang :${lang}\n :entry ${JSON.stringify(entry)}}`,
    'p/src/index.ts': '',
    'p/src/p/__init__.py': '',
    'x/y.py': '',
  });

  test.each([
    '../../x',
    '../x/y.py',
    'src/../../x/y.py',
    '/etc/passwd',
    'C:..\\x',
    'C:\\x',
    '\\\\host\\share',
    'src\\..\\..\\x',
    'src/\u0000',
    '',
    '.',
  ])('%j lies outside', async (entry) => {
    for (const lang of ['python', 'node']) {
      const found = await findingsOf(repo(lang, entry));
      expect(found[0]).toMatch(
        /^gen-and-diff\/invalid-manifest p\/package\.edn:2:9 :entry .* lies outside its package/,
      );
      await expect(gen(repo(lang, entry))).rejects.toThrow('lies outside its package');
    }
  });

  test.each(['src/q', 'src\\p', 'x/y.py', 'SRC/p'])('%j does not exist', async (entry) => {
    expect((await findingsOf(repo('python', entry)))[0]).toContain(
      `p/package.edn:2:9 :entry ${JSON.stringify(entry)} does not exist in p`,
    );
  });

  test('a folder is a Python package, but no module of Node', async () => {
    expect((await findingsOf(repo('python', 'src/p'))).filter((text) => text.includes('invalid'))).toEqual(
      [],
    );
    expect((await findingsOf(repo('node', 'src')))[0]).toContain(
      'p/package.edn:2:9 :entry "src" is a folder',
    );
  });

  test('that is not checked out is not missing', async () => {
    const sparse = {
      ...repo('python', 'src/p/__init__.py'),
      'p/src/p/__init__.py': { kind: 'elsewhere', why: 'sparse' } as const,
    };
    expect((await findingsOf(sparse)).filter((text) => text.includes('invalid'))).toEqual([]);
  });

  test('a target finds its module by its name, or says which', async () => {
    const targets = (text: string) => ({
      'p/package.edn': `{:package/name "p" :lang :node\n :targets ${text}}`,
      'p/src/a.mts': '',
      'p/src/b/index.ts': '',
      'p/lib/c.ts': '',
    });
    expect(await findingsOf(targets('[{:name :z}]'))).toContainEqual(
      expect.stringContaining('p/package.edn:2:19 the target :z has no module'),
    );
    expect(await findingsOf(targets('[{:name :z :entry "lib/none.ts"}]'))).toContainEqual(
      expect.stringContaining('p/package.edn:2:29 :entry of target :z "lib/none.ts" does not exist'),
    );
    const { files } = await gen(targets('[{:name :a} {:name :b} {:name :c :entry "lib/c.ts"}]'));
    expect(JSON.parse(String(files['p/package.json'])).exports).toEqual({
      './a': './dist/a.mjs',
      './b': './dist/b/index.js',
      './c': './dist/lib/c.js',
    });
  });
});
