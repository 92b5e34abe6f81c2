import { describe, expect, test } from 'vitest';
import { packageEdn } from '../../../support/manifest.ts';

const python = (keys: string) => packageEdn(`{:package/name "p" :lang :python\n ${keys}}`);
const node = (keys: string) => packageEdn(`{:package/name "p" :lang :node\n ${keys}}`);
const one = (read: ReturnType<typeof packageEdn>) => {
  expect(read.manifest).toBeNull();
  expect(read.complaints).toHaveLength(1);
  return read.complaints[0];
};

describe('every key of the short form', () => {
  test('of Python', () => {
    const { manifest, complaints } = packageEdn(`{:package/name "shared-hf"
 :package/version "0.1.0" :package/description "d" :lang :python :name "Shared.HF" :entry "src/shared_hf"
 :requires ">=3.11" :deps ["pydantic>=2"] :dev-deps ["pytest"] :extras {:hf ["a" "b ; os_name=='nt'"] :none []}
 :groups {:test ["x"] :all [{:include-group :test} "y"]} :targets [{:name :cpu :extras [:hf]}]
 :scripts {"tool" "shared_hf.cli:main"} :import-names ["shared_hf"] :build {:backend :hatchling :requires ["hatchling"]}}`);
    expect(complaints).toEqual([]);
    expect(manifest?.version).toEqual({ value: '0.1.0', path: ['package/version'] });
    expect(manifest?.description?.value).toBe('d');
    const [runtime] = manifest?.runtimes ?? [];
    expect(runtime).toMatchObject({
      lang: 'python',
      name: { value: 'Shared.HF', path: ['name'] },
      entry: { value: 'src/shared_hf', path: ['entry'] },
      requires: { value: '>=3.11' },
      targets: { value: [{ name: 'cpu', extras: ['hf'] }] },
      build: { value: { backend: 'hatchling', requires: ['hatchling'] } },
      importNames: { value: ['shared_hf'] },
    });
    if (runtime?.lang !== 'python') throw new Error('no Python runtime');
    expect(runtime.deps?.value.map(({ text }) => text)).toEqual(['pydantic>=2']);
    expect([...(runtime.extras?.value ?? [])].map(([key, list]) => [key, list.length])).toEqual([
      ['hf', 2],
      ['none', 0],
    ]);
    expect(runtime.groups?.value.get('all')?.[0]).toEqual({ includeGroup: 'test' });
    expect([...(runtime.scripts?.value ?? [])]).toEqual([['tool', 'shared_hf.cli:main']]);
  });

  test('of Node', () => {
    const { manifest, complaints } = packageEdn(`{:package/name "@acme/x" :lang :node :entry "src/index.ts"
 :requires ">=22" :deps ["@scope/a@^1" "b"] :dev-deps ["t@1"] :optional-deps ["o@2"]
 :peers ["zod@^3" {:pkg "react@>=18" :optional true}] :targets [{:name :lite :deps ["openai"] :entry "src/l.ts"} {:name "client/node"}]
 :scripts {"build" "tsc"} :exports {"." {:import "./i.js" :default "./d.js"}} :files ["dist"] :bin {"x" "./x.js"}
 :private true :build {:type "module" :main "./d.js" :module "./m.js" :types "../t.d.ts"}}`);
    expect(complaints).toEqual([]);
    const [runtime] = manifest?.runtimes ?? [];
    if (runtime?.lang !== 'node') throw new Error('no Node runtime');
    expect(runtime.deps?.value).toEqual([
      { text: '@scope/a@^1', name: '@scope/a', range: '^1' },
      { text: 'b', name: 'b', range: null },
    ]);
    expect(runtime.peers?.value.map(({ name, range, optional }) => [name, range, optional])).toEqual([
      ['zod', '^3', false],
      ['react', '>=18', true],
    ]);
    expect(runtime.targets?.value[1]).toEqual({ name: 'client/node', deps: [] });
    expect(JSON.stringify(runtime.exports?.value)).toBe('{".":{"import":"./i.js","default":"./d.js"}}');
    expect([...(runtime.build?.value.keys() ?? [])]).toEqual(['type', 'main', 'module', 'types']);
    expect(runtime.private?.value).toBe(true);
  });

  test('an absent key declares nothing', () => {
    expect(Object.keys(python('').manifest?.runtimes[0] ?? {})).toEqual(['lang', 'path']);
    expect(Object.keys(node('').manifest?.runtimes[0] ?? {})).toEqual(['lang', 'path']);
  });
});

describe('the long form', () => {
  test('is what the short form is sugar for', () => {
    const long = packageEdn(
      '{:package/name "p" :runtimes [{:lang :python :deps ["a"]} {:lang :node :name "@x/p" :deps ["b@1"]}]}',
    );
    expect(long.complaints).toEqual([]);
    expect(long.manifest?.runtimes.map(({ lang, path }) => [lang, path])).toEqual([
      ['python', ['runtimes', 0]],
      ['node', ['runtimes', 1]],
    ]);
    expect(long.manifest?.runtimes[1]?.name).toEqual({ value: '@x/p', path: ['runtimes', 1, 'name'] });
  });

  test.each([
    [
      '{:package/name "p" :lang :python :runtimes [{:lang :python}]}',
      '1:20 :lang has no meaning here: beside :runtimes',
    ],
    ['{:package/name "p" :runtimes []}', '1:30 at least one runtime'],
    ['{:package/name "p" :runtimes {}}', '1:30 expected a vector of maps, found a map'],
    ['{:package/name "p" :runtimes [:python]}', '1:31 expected a map, found the keyword :python'],
    ['{:package/name "p" :runtimes [{}]}', '1:31 the key :lang is missing'],
    [
      '{:package/name "p" :runtimes [{:lang :python} {:lang :python}]}',
      '1:47 a second runtime with :lang :python',
    ],
    [
      '{:package/name "p" :runtimes [{:lang :node :extras {}}]}',
      '1:44 :extras has no meaning here: it belongs to :lang :python',
    ],
  ])('%s', (text, complaint) => {
    expect(one(packageEdn(text))).toContain(complaint);
  });
});

describe('wrong types say what is expected and found, at their place', () => {
  test.each([
    [':deps "x"', '2:8 expected a vector of strings, found the string "x"'],
    [':deps [:x]', '2:9 expected a string, found the keyword :x'],
    [':deps ["a" 3]', '2:13 expected a string, found the number 3'],
    [':entry :x', '2:9 expected a string, found the keyword :x'],
    [':requires 3', '2:12 expected a string, found the number 3'],
    [':scripts ["a"]', '2:11 expected a map of name -> string, found a vector of 1'],
    [':scripts {"a" 1}', '2:16 expected a string, found the number 1'],
    [':extras [:a]', '2:10 expected a map of extra -> vector of requirements, found a vector of 1'],
    [':extras {:a "x"}', '2:14 expected a vector of strings, found the string "x"'],
    [':extras {:a nil}', '2:14 expected a vector of strings, found nil'],
    [':groups {:a [{}]}', '2:15 the key :include-group is missing'],
    [':groups {:a [{:include-group "a" :include "x"}]}', '2:35 unknown key :include'],
    [':groups {:a [["x"]]}', '2:15 expected a requirement, or {:include-group "name"}, found a vector of 1'],
    [':targets {:name :cpu}', '2:11 expected a vector of maps, found a map'],
    [':targets [{:name :cpu}]', '2:12 the key :extras is missing'],
    [
      ':targets [{:name :cpu :extras :hf}]',
      '2:32 expected a vector of keywords or strings, found the keyword :hf',
    ],
    [':targets [{:extras []}]', '2:12 the key :name is missing'],
    [':build :setuptool', '2:9 expected one of :setuptools, :hatchling'],
    [':build :setuptool', 'did you mean :setuptools?'],
    [':build [:hatchling]', '2:9 expected a build backend'],
    [':build {:requires []}', '2:9 the key :backend is missing'],
    [':build {:backend :hatchling :requires [1]}', '2:41 expected a string, found the number 1'],
    [':import-names {}', '2:16 expected a vector of strings, found a map'],
    [':name true', '2:8 expected a string, found the boolean true'],
    [':package/version 1', '2:19 expected a string, found the number 1'],
    [':extra {}', '2:2 unknown key :extra, did you mean :extras?'],
    [':peers []', '2:2 :peers has no meaning here: it belongs to :lang :node'],
    [':zebra 1', '2:2 unknown key :zebra (known: :package/name'],
    [':constructor 1', '2:2 unknown key :constructor'],
    [':__proto__ 1', '2:2 unknown key :__proto__'],
    [':deps [##Inf]', '2:9 a number that is not finite has no meaning in a manifest'],
    [':deps [#x "a"]', '2:9 a value tagged #x has no meaning in a manifest'],
    [':deps [a]', '2:9 a symbol has no meaning in a manifest'],
    ['1 2', '2:2 a map key that is neither keyword nor string'],
    ['"lang" "node"', '2:2 a second "lang" (as keyword and string)'],
  ])('Python %s', (keys, complaint) => {
    expect(one(python(keys))).toContain(complaint);
  });

  test.each([
    [':peers {"zod" "1"}', '2:9 expected a vector of peers, found a map'],
    [
      ':peers [:zod]',
      '2:10 expected "name@range", or {:pkg "name@range" :optional true}, found the keyword :zod',
    ],
    [':peers [{:pkg 1}]', '2:16 expected a string, found the number 1'],
    [':peers [{:pkgs "x"} "y"]', '2:10 the key :pkg is missing'],
    [':peers [{:pkg "x" :optional "yes"}]', '2:30 expected true or false, found the string "yes"'],
    [':private "true"', '2:11 expected true or false, found the string "true"'],
    [':files "dist"', '2:9 expected a vector of strings, found the string "dist"'],
    [':targets [{:name 3}]', '2:19 expected a keyword or a string, found the number 3'],
    [':targets [{:name :a :extras []}]', '2:22 unknown key :extras'],
    [':build {:typ "module"}', '2:10 unknown key :typ, did you mean :type?'],
    [':build {:type 1}', '2:16 expected a string, found the number 1'],
    [':optional-deps "x"', '2:17 expected a vector of strings'],
    [':import-names []', '2:2 :import-names has no meaning here: it belongs to :lang :python'],
  ])('Node %s', (keys, complaint) => {
    expect(packageComplaints(node(keys))).toContainEqual(expect.stringContaining(complaint));
  });

  const packageComplaints = (read: ReturnType<typeof packageEdn>) => {
    expect(read.manifest).toBeNull();
    return read.complaints;
  };

  test.each([
    ['{:package/name :p :lang :python}', '1:16 expected a string, found the keyword :p'],
    ['{:lang :python :package/nam "p"} ; :package/name', '1:1 the key :package/name is missing'],
    ['{:package/name "p"}', '1:1 the key :lang is missing (:python or :node)'],
    ['{:package/name "p" :lang :ruby}', '1:26 expected one of :python, :node, found the string "ruby"'],
    ['{:package/name "p" :lang ["python"]}', '1:26 expected one of :python, :node, found a vector of 1'],
    ['[:package/name]', '1:1 expected a map, found a vector of 1'],
    [':package/name', '1:1 expected a map, found the keyword :package/name'],
  ])('%s', (text, complaint) => {
    expect(packageComplaints(packageEdn(text))).toContainEqual(expect.stringContaining(complaint));
  });

  test('all of one manifest at once', () => {
    const { complaints } = packageEdn(`{:package/name "p" :lang :python
 :dep []
 :extra {}
 :deps 3
 :build :x}`);
    expect(complaints.map((text) => text.slice(0, 4)).sort()).toEqual(['2:2 ', '3:2 ', '4:8 ', '5:9 ']);
  });
});
