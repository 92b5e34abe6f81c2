import { describe, expect, test } from 'vitest';
import { accept, findingsOf, gen, type Repo, textOf } from '../../../support/repository.ts';

const EDN = `;; a package
{:package/name "a"
 :package/version "1.0.0"
 :package/description "d"
 :runtimes [{:lang :python
             :requires ">=3.11"
             :deps ["x>=1" ; why
                    "y"
                    "z"]
             :extras {:hf ["t"] :targets ["u"] :extras ["v"]}
             :targets [{:name :cpu :extras [:hf]}]
             :groups {:test ["pytest"]}
             :dev-deps ["ruff"]
             :scripts {"tool" "a.cli:main"}
             :import-names ["a"]
             :build :hatchling}
            {:lang :node
             :name "@s/a"
             :requires ">=22"
             :entry "src/index.ts"
             :deps ["d@^1" "e@^2" "f@^3" "bare"]
             :dev-deps ["t@5"]
             :optional-deps ["o@1"]
             :peers ["zod@^3" {:pkg "react@>=18" :optional true} "bare2"]
             :targets [{:name :lite :deps ["openai"]}]
             :scripts {"build" "tsc"}
             :files ["dist" "src"]
             :bin {"a" "./a.js"}
             :private true
             :build {:type "module"}}]}
`;
const REPO = { 'p/package.edn': EDN, 'p/src/index.ts': '', 'p/src/lite.ts': '' };
const start = async () => (await gen(REPO)).files;

/** What package.json holds instead at some keys (`a.b`); undefined removes one. */
type Edits = Readonly<Record<string, unknown>>;
async function editJson(edits: Edits) {
  const files = await start();
  const json = JSON.parse(textOf(files, 'p/package.json'));
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split(' ');
    const last = String(keys.pop());
    const holder = keys.reduce((inner, key) => inner[key], json);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return { ...files, 'p/package.json': `${JSON.stringify(json, null, 2)}\n` };
}
async function editToml(from: string | RegExp, to: string) {
  const files = await start();
  const text = textOf(files, 'p/pyproject.toml');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  return { ...files, 'p/pyproject.toml': edited };
}

/** Accepts; all is taken; gen then writes only `follows`, and the repository is clean. */
async function taken(repo: Repo, follows: string[] = []) {
  const result = await accept(repo);
  expect(result.left).toEqual([]);
  const after = await gen(result.files);
  expect(after.written).toEqual(follows);
  expect(await findingsOf(after.files)).toEqual([]);
  return { ...result, edn: textOf(result.files, 'p/package.edn') };
}

describe('owned keys of pyproject.toml go back into the manifest', () => {
  test.each<[string, string | RegExp, string, string, string[]]>([
    ['version', 'version = "1.0.0"', 'version = "1.1.0"', ':package/version "1.1.0"', ['p/package.json']],
    [
      'description',
      'description = "d"',
      'description = "a \\"b\\""',
      ':package/description "a \\"b\\""',
      ['p/package.json'],
    ],
    ['requires-python', '">=3.11"', '">=3.12"', ':requires ">=3.12"', []],
    [
      'a requirement changed',
      '"x>=1"',
      '"x>=2"',
      '["x>=2" ; why\n                    "y"\n                    "z"]',
      [],
    ],
    ['requirements removed', / {4}"x>=1",\n {4}"y",\n/, '', ':deps ["z"]', []],
    ['a requirement added', '"z",', '"z", "new>=3",', '"new>=3"]', []],
    ['all requirements removed', /dependencies = \[\n[^\]]*\]\n/, '', ':deps []', []],
    ['an extra changed', 'hf = ["t"]', 'hf = ["t>=2"]', ':hf ["t>=2"]', []],
    [
      'an extra named as a key of manifests',
      'targets = ["u"]',
      'targets = ["u>=2"]',
      ':targets ["u>=2"]',
      [],
    ],
    ['an extra removed', 'extras = ["v"]\n', '', ':extras {:hf ["t"] :targets ["u"]}', []],
    ['an extra added', 'hf = ["t"]', 'hf = ["t"]\nnew = ["n"]', ':new ["n"]}', []],
    ['a group changed', 'test = ["pytest"]', 'test = ["pytest", {include-group = "dev"}]', '', []],
    ['dev-deps', 'dev = ["ruff"]', 'dev = ["ruff>=1"]', ':dev-deps ["ruff>=1"]', []],
    ['dev-deps removed', /dev = \["ruff"\]\n/, '', ':dev-deps []', ['p/pyproject.toml']],
    ['a group added', 'test = ["pytest"]', 'test = ["pytest"]\ndocs = ["sphinx"]', ':docs ["sphinx"]', []],
    ['a script', 'tool = "a.cli:main"', 'tool = "a.cli:run"', '{"tool" "a.cli:run"}', []],
    ['a script added', 'tool = "a.cli:main"', 'tool = "a.cli:main"\nmore = "a:b"', '"more" "a:b"}', []],
    ['a script removed', 'tool = "a.cli:main"\n', '', ':scripts {}', []],
    ['import names', 'import-names = ["a"]', 'import-names = ["A", "b"]', ':import-names ["A" "b"]', []],
    ['the name', 'name = "a"', 'name = "b"', ':package/name "b"', ['p/pyproject.toml']],
  ])('%s', async (name, from, to, expected, follows) => {
    if (name === 'a group changed') {
      // The group `dev` is that of :dev-deps: :groups does not define it, so the manifest would be wrong.
      await expect(accept(await editToml(from, to))).rejects.toThrow('which :groups does not define');
      return;
    }
    const { edn } = await taken(await editToml(from, to), follows);
    expect(edn).toContain(expected);
    expect(edn).toContain(';; a package\n');
  });

  test('what the manifest does not hold as such is left, and told', async () => {
    for (const [from, to, key] of [
      ['cpu = ["a[hf]"]', 'cpu = []', 'project.optional-dependencies.cpu'],
      [/hatchling>=[\d.]+/, 'hatchling==1.27', 'build-system.requires'],
    ] as const) {
      const result = await accept(await editToml(from, to));
      expect(result.taken).toEqual([]);
      expect(result.left).toEqual([
        `p/pyproject.toml ${key}: the manifest does not hold it as such; change the manifest`,
      ]);
      expect(result.written).toEqual([]);
    }
  });

  test('a package has a name', async () => {
    expect((await accept(await editToml('name = "a"\n', ''))).left).toEqual([
      'p/pyproject.toml project.name: a package has a name',
    ]);
  });

  test('a group of groups', async () => {
    const files = (
      await gen({ 'p/package.edn': '{:package/name "a" :lang :python :groups {:a ["x"] :b []}}' })
    ).files;
    const text = textOf(files, 'p/pyproject.toml').replace('b = []', 'b = [{include-group = "a"}, "y"]');
    const result = await accept({ ...files, 'p/pyproject.toml': text });
    expect(textOf(result.files, 'p/package.edn')).toContain(':b [{:include-group "a"} "y"]');
    expect(await findingsOf(result.files)).toEqual([]);
  });
});

describe('owned keys of package.json go back into the manifest', () => {
  test.each<[string, Edits, string]>([
    ['a range', { 'dependencies d': '^1.5' }, '["d@^1.5" "e@^2" "f@^3" "bare"]'],
    ['a range of a bare name', { 'dependencies bare': '^9' }, '"f@^3" "bare@^9"]'],
    [
      'several removed',
      { 'dependencies d': undefined, 'dependencies f': undefined },
      ':deps ["e@^2" "bare"]',
    ],
    ['all removed', { dependencies: undefined }, ':deps []'],
    [
      'one added, one removed, one changed',
      { dependencies: { e: '^2.2', bare: '*', f: '^3', g: '4' } },
      ':deps ["e@^2.2" "f@^3" "bare" "g@4"]',
    ],
    ['dev-deps', { 'devDependencies t': '6', 'devDependencies u': '1' }, ':dev-deps ["t@6" "u@1"]'],
    ['optional-deps', { optionalDependencies: {} }, ':optional-deps []'],
    ['a peer', { 'peerDependencies zod': '^4' }, '["zod@^4" {:pkg "react@>=18" :optional true} "bare2"]'],
    ['an optional peer', { 'peerDependencies react': '>=19' }, '{:pkg "react@>=19" :optional true}'],
    [
      'a peer that is optional now',
      { 'peerDependenciesMeta zod': { optional: true } },
      '[{:pkg "zod@^3" :optional true} {',
    ],
    [
      'a peer that is required now',
      { 'peerDependenciesMeta react': undefined },
      '["zod@^3" "react@>=18" "bare2"]',
    ],
    [
      'both of a peer',
      { 'peerDependenciesMeta react': undefined, 'peerDependencies react': '19' },
      '["zod@^3" "react@19" "bare2"]',
    ],
    [
      'a peer removed',
      { 'peerDependenciesMeta react': undefined, 'peerDependencies react': undefined },
      ':peers ["zod@^3" "bare2"]',
    ],
    [
      'peers removed',
      { 'peerDependencies zod': undefined, 'peerDependencies bare2': undefined },
      ':peers [{:pkg "react@>=18" :optional true}]',
    ],
    ['a peer added', { 'peerDependencies vue': '3' }, '"bare2" "vue@3"]'],
    [
      'an optional peer added',
      { 'peerDependencies vue': '3', 'peerDependenciesMeta vue': { optional: true } },
      '"bare2" {:pkg "vue@3" :optional true}]',
    ],
    [
      'a bare peer that is optional now',
      { 'peerDependenciesMeta bare2': { optional: true } },
      '{:pkg "bare2" :optional true}]',
    ],
    ['scripts', { scripts: { build: 'tsc -p .', test: 'x' } }, '{"build" "tsc -p ." "test" "x"}'],
    ['files in another order', { files: ['src', 'dist'] }, ':files ["src" "dist"]'],
    ['bin', { bin: { b: './b.js' } }, ':bin {:b "./b.js"}'],
    ['engines', { engines: { node: '>=24' } }, ':requires ">=24"'],
    ['private', { private: undefined }, ':bin {"a" "./a.js"}\n             :build'],
    ['type', { type: 'commonjs' }, ':build {:type "commonjs"}'],
    ['the name of the runtime', { name: '@s/b' }, ':name "@s/b"'],
  ])('%s', async (_, edits, expected) => {
    const { edn } = await taken(await editJson(edits));
    expect(edn).toContain(expected);
  });

  test('a peer that is said not to be optional is one that is required', async () => {
    const edited = await editJson({ 'peerDependenciesMeta react': { optional: false } });
    const { edn } = await taken(edited, ['p/package.json']);
    expect(edn).toContain('["zod@^3" "react@>=18" "bare2"]');
  });

  test('the version, which the other runtime follows', async () => {
    const { edn } = await taken(await editJson({ version: '2.0.0' }), ['p/pyproject.toml']);
    expect(edn).toContain(':package/version "2.0.0"');
  });

  test.each<[string, Edits, string]>([
    ['an export made of :entry', { 'exports .': './x.js' }, 'exports.".": '],
    ['an export made of a target', { 'exports ./lite': undefined }, 'exports."./lite": '],
    ['a peer made of a target', { 'peerDependencies openai': '^5' }, 'peerDependencies.openai: '],
    ['a value that is no range', { 'dependencies d': 3 }, 'dependencies.d: its value is no version range'],
  ])('%s is left', async (_, edits, key) => {
    const result = await accept(await editJson(edits));
    expect(result.left).toContainEqual(expect.stringContaining(`p/package.json ${key}`));
    expect(result.written).toEqual([]);
  });

  test('declared exports are taken', async () => {
    const { files } = await gen({
      'p/package.edn': '{:package/name "a" :lang :node :exports {"." "./a.js" "./b" "./b.js"}}',
    });
    const json = {
      ...JSON.parse(textOf(files, 'p/package.json')),
      exports: { '.': { import: './a.mjs' }, './c': './c.js' },
    };
    const result = await accept({ ...files, 'p/package.json': JSON.stringify(json) });
    expect(textOf(result.files, 'p/package.edn')).toContain(
      ':exports {"." {:import "./a.mjs"} "./c" "./c.js"}',
    );
    expect(await findingsOf(result.files)).toEqual([]);
  });

  test('of two packages and both files at once', async () => {
    const { files } = await gen({
      ...REPO,
      'q/package.edn': '{:package/name "q" :lang :node :deps ["a@1"]}',
    });
    const edited = {
      ...files,
      'q/package.json': textOf(files, 'q/package.json').replace('"a": "1"', '"a": "2"'),
      'p/package.json': textOf(files, 'p/package.json').replace('"^2"', '"^2.5"'),
      'p/pyproject.toml': textOf(files, 'p/pyproject.toml').replace('"x>=1"', '"x>=9"'),
    };
    const result = await accept(edited);
    expect(result.written.sort()).toEqual(['p/package.edn', 'q/package.edn']);
    expect(await findingsOf(result.files)).toEqual([]);
  });
});
