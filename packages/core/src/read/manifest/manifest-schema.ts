import {
  anything,
  count,
  either,
  flag,
  json,
  keyed,
  mapOf,
  oneOf,
  optional,
  spelled,
  table,
  text,
  texts,
  vector,
  word,
  words,
} from './manifest-shape.ts';

/*
 * The typed schema of the three manifests. Shapes only: what a name or a requirement may hold is judged by the
 * readers, with the place of the value. The JSON Schemas that ship are made from these very objects.
 */

const common = {
  name: optional(text),
  entry: optional(text),
  requires: optional(text),
  deps: optional(texts),
  'dev-deps': optional(texts),
  scripts: optional(mapOf(text, 'name -> string')),
};

const groupItem = either('a requirement, or {:include-group "name"}', {
  text,
  table: table({ 'include-group': word }),
});
const BACKENDS = ['setuptools', 'hatchling', 'poetry-core', 'uv_build', 'flit_core', 'pdm-backend'] as const;

const pythonKeys = {
  ...common,
  extras: optional(mapOf(texts, 'extra -> vector of requirements')),
  groups: optional(mapOf(vector(groupItem, 'requirements'), 'group -> vector of requirements')),
  targets: optional(vector(table({ name: word, extras: words }), 'maps')),
  build: optional(
    either('a build backend (:setuptools, :hatchling, …), or {:backend … :requires […]}', {
      word: oneOf(BACKENDS),
      table: table({ backend: oneOf(BACKENDS), requires: optional(texts) }),
    }),
  ),
  'import-names': optional(texts),
};

const peer = either('"name@range", or {:pkg "name@range" :optional true}', {
  text,
  table: table({ pkg: text, optional: optional(flag) }),
});

const nodeKeys = {
  ...common,
  peers: optional(vector(peer, 'peers')),
  'optional-deps': optional(texts),
  targets: optional(vector(table({ name: word, deps: optional(texts, []), entry: optional(text) }), 'maps')),
  exports: optional(json),
  files: optional(texts),
  bin: optional(json),
  private: optional(flag),
  build: optional(
    table({
      type: optional(text),
      main: optional(text),
      module: optional(text),
      types: optional(text),
    }),
  ),
};

/** Where a key that one language does not know belongs. */
function keysOf(
  other: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  lang: string,
) {
  return Object.fromEntries(
    Object.keys(other)
      .filter((k) => !(k in own))
      .map((k) => [k, `it belongs to :lang ${lang}`]),
  );
}
const notPython = keysOf(nodeKeys, pythonKeys, ':node');
const notNode = keysOf(pythonKeys, nodeKeys, ':python');

const LANGS = ['python', 'node'] as const;
const head = {
  'package/name': text,
  'package/version': optional(text),
  'package/description': optional(text),
};
const inRuntimes = Object.fromEntries(
  ['lang', ...Object.keys(pythonKeys), ...Object.keys(nodeKeys)].map((k) => [
    k,
    'beside :runtimes it stands inside one of them',
  ]),
);

/** The one key that says which of the schemas below a runtime is held against. */
export const langOnly = keyed({ lang: oneOf(LANGS) }, () => 'the key :lang is missing (:python or :node)');
export const pythonRuntime = table({ lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeRuntime = table({ lang: oneOf(['node']), ...nodeKeys }, notNode);
export const pythonShort = table({ ...head, lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeShort = table({ ...head, lang: oneOf(['node']), ...nodeKeys }, notNode);
export const packageLong = table(
  {
    ...head,
    runtimes: vector(anything, 'maps', 'at least one runtime is needed'),
  },
  inRuntimes,
);

/** A handler keeps its spelling: a keyword says `module/callable`, a string `module:callable`. */
const handler = spelled;
const namedHandler = table({ name: word, handler });
const TRANSPORTS = ['http', 'ws', 'grpc'] as const;

export const service = table({
  'service/name': word,
  runtime: table({
    lang: oneOf(LANGS),
    entry: text,
    workers: optional(count, 1),
    requires: optional(text),
  }),
  deps: optional(
    table({
      python: optional(vector(table({ pkg: text, extras: optional(words, []) }), 'maps'), []),
      node: optional(vector(table({ pkg: text, targets: optional(words, []) }), 'maps'), []),
    }),
  ),
  transports: optional(vector(oneOf(TRANSPORTS), 'transports')),
  endpoints: optional(vector(table({ method: word, path: text, handler }), 'maps'), []),
  tools: optional(vector(namedHandler, 'maps'), []),
  tasks: optional(vector(namedHandler, 'maps'), []),
  resources: optional(mapOf(json, 'gate -> true or false')),
  telemetry: optional(mapOf(json, 'exporter -> setting')),
  env: optional(words, []),
  secrets: optional(words, []),
});

const pythonPins = mapOf(
  either('a version, or a vector of requirements', { text, vector: texts }),
  'name -> version',
);
const nodePins = mapOf(json, 'selector -> version');
export const pins = table({ python: optional(pythonPins), node: optional(nodePins) });
const LAYOUTS = ['shared-lang', 'flat', 'apps-services-packages'] as const;
const LEVELS = ['error', 'warning', 'notice', 'off'] as const;

export const plumb = table({
  layout: optional(
    either(`:${LAYOUTS.join(', :')}, or globs`, {
      word: oneOf(LAYOUTS),
      vector: texts,
      table: mapOf(json, 'role -> globs'),
    }),
  ),
  pins: optional(either('{:python … :node …}, or the path of an EDN file', { text, table: pins })),
  node: optional(table({ version: optional(text), 'package-manager': optional(text) })),
  python: optional(table({ version: optional(text), installer: optional(oneOf(['pip', 'uv'])) })),
  ci: optional(
    table({
      os: optional(words),
      python: optional(texts),
      node: optional(texts),
      runners: optional(mapOf(json, 'resource -> label')),
      schedule: optional(text),
    }),
  ),
  heavy: optional(words, []),
  legacy: optional(words, []),
  services: optional(mapOf(json, 'setting -> value')),
  stubs: optional(texts, []),
  'import-names': optional(mapOf(texts, 'distribution -> vector of import names'), {}),
  rules: optional(mapOf(oneOf(LEVELS), 'rule -> severity'), {}),
  exclude: optional(texts, []),
  allow: optional(texts, []),
});
