import { describe, expect, test } from 'vitest';
import { marked, serviceFile } from '../../../support/manifest.ts';

const EDN = `{:service/name :foo
 :runtime {:lang :python :entry "shared_web.app:create_app" :workers 2 :requires ">=3.11"}
 :deps {:python [{:pkg "shared-hf" :extras [:hf]}] :node []}
 :transports [:http :ws]
 :endpoints [{:method :get :path "/health" :handler :shared_web.health/handle}]
 :tools [{:name :search :handler "shared_hf.tools:search"}]
 :tasks [{:name "warm" :handler "shared_hf.tasks:warm"}]
 :resources {:gpu false :npu true}
 :telemetry {:otlp {:endpoint "x"}}
 :env [:LOG_LEVEL "HOST"]
 :secrets ["HF_TOKEN"]}`;
const TOML = `"service/name" = "foo"
transports = ["http", "ws"]
env = ["LOG_LEVEL", "HOST"]
secrets = ["HF_TOKEN"]
[runtime]
lang = "python"
entry = "shared_web.app:create_app"
workers = 2
requires = ">=3.11"
[deps]
node = []
[[deps.python]]
pkg = "shared-hf"
extras = ["hf"]
[[endpoints]]
method = "get"
path = "/health"
handler = "shared_web.health:handle"
[[tools]]
name = "search"
handler = "shared_hf.tools:search"
[[tasks]]
name = "warm"
handler = "shared_hf.tasks:warm"
[resources]
gpu = false
npu = true
[telemetry.otlp]
endpoint = "x"
`;
const JSON_TEXT = JSON.stringify(
  {
    'service/name': 'foo',
    runtime: { lang: 'python', entry: 'shared_web.app:create_app', workers: 2, requires: '>=3.11' },
    deps: { python: [{ pkg: 'shared-hf', extras: ['hf'] }], node: [] },
    transports: ['http', 'ws'],
    endpoints: [{ method: 'get', path: '/health', handler: 'shared_web.health:handle' }],
    tools: [{ name: 'search', handler: 'shared_hf.tools:search' }],
    tasks: [{ name: 'warm', handler: 'shared_hf.tasks:warm' }],
    resources: { gpu: false, npu: true },
    telemetry: { otlp: { endpoint: 'x' } },
    env: ['LOG_LEVEL', 'HOST'],
    secrets: ['HF_TOKEN'],
  },
  null,
  1,
);

describe('one service in three formats', () => {
  const { manifest, complaints } = serviceFile(EDN);
  const { source: _, ...edn } = manifest ?? {};

  test('EDN, with handlers and methods in normal form', () => {
    expect(complaints).toEqual([]);
    expect(edn).toMatchObject({
      name: { value: 'foo' },
      runtime: { lang: 'python', workers: 2, requires: { value: '>=3.11' } },
      endpoints: [{ method: 'GET', path: '/health', handler: 'shared_web.health:handle' }],
      tools: [{ name: 'search', handler: 'shared_hf.tools:search' }],
      env: ['LOG_LEVEL', 'HOST'],
      telemetry: { otlp: { endpoint: 'x' } },
    });
  });

  test.each([
    ['service.toml', TOML],
    ['service.json', JSON_TEXT],
  ])('%s says the same', (name, text) => {
    const read = serviceFile(text, name);
    expect(read.complaints).toEqual([]);
    const { source, ...same } = read.manifest ?? {};
    expect(same).toEqual(edn);
    expect(source?.format).toBe(name.slice(8));
  });

  test.each([
    [
      'service.toml',
      TOML.replace('workers = 2', 'workers = "two"'),
      '8:11 expected a whole number from 1 up, found the string "two"',
    ],
    [
      'service.toml',
      TOML.replace('handler = "shared_hf.tools:search"', 'handler = "no handler"'),
      '21:11 "no handler" names no module',
    ],
    [
      'service.toml',
      TOML.replace('[runtime]', 'endpoint = []\n[runtime]'),
      '5:12 unknown key :endpoint, did you mean :endpoints?',
    ],
    [
      'service.json',
      JSON_TEXT.replace('"workers": 2', '"workers": 0'),
      '6:14 expected a whole number from 1 up, found the number 0',
    ],
    [
      'service.json',
      JSON_TEXT.replace('"/health"', '"health"'),
      ' the path "health" does not start with "/"',
    ],
    ['service.toml', '"service/name" = [', '1:'],
    ['service.json', '{"service/name": }', '1:18'],
  ])('%s: a complaint at its line and column', (name, text, complaint) => {
    expect(serviceFile(text, name).complaints).toEqual([expect.stringContaining(complaint)]);
  });

  test('absent keys have their defaults', () => {
    const least = serviceFile('{:service/name "a" :runtime {:lang :node :entry "@a/b:createApp"}}').manifest;
    expect(least).toMatchObject({
      runtime: { workers: 1 },
      deps: { python: [], node: [] },
      transports: ['http'],
      endpoints: [],
      tools: [],
      tasks: [],
      resources: {},
      telemetry: {},
      env: [],
      secrets: [],
    });
    expect(least?.runtime.requires).toBeUndefined();
  });
});

describe('what is wrong', () => {
  const python = (keys: string) =>
    serviceFile(`{:service/name :s :runtime {:lang :python :entry "a:b"}\n ${keys}}`).complaints;
  const node = (keys: string, entry = '@a/b:c') =>
    serviceFile(`{:service/name :s :runtime {:lang :node :entry "${entry}"}\n ${keys}}`).complaints;

  test.each([
    [':transports §[:grpc]', ':grpc stands without :http'],
    [':transports [§:htp]', 'expected one of :http, :ws, :grpc, found the string "htp", did you mean :http?'],
    [':transports §:http', 'expected a vector of transports, found the keyword :http'],
    [':endpoints [{:method §:FETCH :path "/" :handler "a:b"}]', '"FETCH" is no method of an endpoint'],
    [':endpoints [{:method :GET :path §"a" :handler "a:b"}]', 'the path "a" does not start with "/"'],
    [':endpoints [{:method :GET :path §"/a b" :handler "a:b"}]', 'the path "/a b"'],
    [':endpoints [§{:method :GET :path "/"}]', 'the key :handler is missing'],
    [':endpoints [{:method :GET :path "/" :handler §3}]', 'expected a handler'],
    [':endpoints §{}', 'expected a vector of maps, found a map'],
    [':tools [{:name §1 :handler "a:b"}]', 'expected a keyword or a string, found the number 1'],
    [':tasks [§{:handler "a:b"}]', 'the key :name is missing'],
    [':secrets [§"API_KEY=hunter2"]', '"API_KEY=hunter2" is no name of an environment variable'],
    [':env [§"A B"]', '"A B" is no name'],
    [':env §{:A "1"}', 'expected a vector of keywords or strings, found a map'],
    [':deps §[:a]', 'expected a map, found a vector of 1'],
    [':deps {:python [{:pkg "a" §:extra [:x]}]}', 'unknown key :extra, did you mean :extras?'],
    [':deps {:python [{:pkg §"../../x"}]}', '"../../x" is no name of a Python distribution'],
    [':deps {:node [{:pkg §"../../x"}]}', 'the name "../../x"'],
    [':resources §[:gpu]', 'expected a map of gate -> true or false, found a vector of 1'],
    [':telemetry §:otlp', 'expected a map of exporter -> setting, found the keyword :otlp'],
    ['§:endpoint []', 'unknown key :endpoint, did you mean :endpoints?'],
  ])('%s', (keys, complaint) => {
    const { text, place } = marked(`{:service/name :s :runtime {:lang :python :entry "a:b"}\n ${keys}}`);
    expect(serviceFile(text).complaints).toEqual([expect.stringContaining(`${place} ${complaint}`)]);
  });

  test.each([
    '../x:y',
    'a/b:c',
    'a',
    'a:b:c',
    ':x',
    'a.:b',
    '1a:b',
    'os;import evil:x',
    'a b:c',
    'a:b\n',
    '',
  ])('no handler of Python: %j', (handler) => {
    expect(python(`:tools [{:name :t :handler ${JSON.stringify(handler)}}]`)[0]).toContain(
      'names no module and callable',
    );
  });

  test.each([
    '/etc/x:y',
    'file:///x:y',
    'C:\\x:y',
    'a/../../b:c',
    '../x:y',
    '\\\\h\\s:y',
    'a\u0000:b',
    'data:text/javascript,x',
    'http://x:y',
    'a',
    '',
  ])('no handler of Node: %j', (handler) => {
    expect(node(`:tools [{:name :t :handler ${JSON.stringify(handler)}}]`)[0]).toContain(
      'names no module and callable',
    );
  });

  test.each(['@a/b:c', '@a/b/health:handle', './local.js:x', 'x:$y', 'pkg/sub.path:z'])(
    'a handler of Node: %s',
    (handler) => {
      expect(node(`:tools [{:name :t :handler "${handler}"}]`)).toEqual([]);
    },
  );

  test('a keyword is no handler of Node', () => {
    expect(node(':endpoints [{:method :GET :path "/" :handler :a/b}]')[0]).toContain(
      'the handler :a/b is a keyword',
    );
  });

  test.each([
    ['§{:service/name :s}', 'the key :runtime is missing'],
    [
      '{:service/name §3 :runtime {:lang :node :entry "a:b"}}',
      'expected a keyword or a string, found the number 3',
    ],
    ['{:service/name §"../x" :runtime {:lang :node :entry "a:b"}}', '"../x" is no name of a service'],
    ['{:service/name :s :runtime {:lang §:go :entry "a:b"}}', 'expected one of :python, :node'],
    ['{:service/name :s :runtime §{:lang :python}}', 'the key :entry is missing'],
    ['{:service/name :s :runtime {:lang :python :entry §:a/b}}', 'expected a string, found the keyword :a/b'],
    ['{:service/name :s :runtime {:lang :python :entry §"../../x"}}', '"../../x" names no module'],
    ['{:service/name :s :runtime {:lang :python :entry "a:b" :workers §1.5}}', 'expected a whole number'],
    [
      '{:service/name :s :runtime {:lang :python :entry "a:b" :workers §-1}}',
      'expected a whole number from 1 up',
    ],
    [
      '{:service/name :s :runtime {:lang :python :entry "a:b" :requires §"3"}}',
      '"3" is no version range of Python',
    ],
    [
      '{:service/name :s :runtime {:lang :node :entry "a:b" :requires §"file:x"}}',
      'the range "file:x" is a path',
    ],
  ])('%s', (source, complaint) => {
    const { text, place } = marked(source);
    expect(serviceFile(text).complaints).toEqual([expect.stringContaining(`${place} ${complaint}`)]);
  });

  test('__proto__ is a setting like any other', () => {
    const { manifest } = serviceFile(
      '{:service/name :s :runtime {:lang :python :entry "a:b"} :telemetry {:__proto__ {:x 1}}}',
    );
    expect(Object.keys(manifest?.telemetry ?? {})).toEqual(['__proto__']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
