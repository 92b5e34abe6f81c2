import * as v from 'valibot';
import {
  behind,
  either,
  expected,
  flag,
  json,
  mapOf,
  oneOf,
  table,
  text,
  texts,
  word,
  words,
} from './manifest-shape.ts';
import { Keyword } from './manifest-value.ts';

/*
 * The typed schema of the three manifests. Shapes only: what a name or a requirement may hold is judged by the
 * readers, with the place of the value. The JSON Schemas that ship are made from these very objects.
 */

const count = v.pipe(
  v.number(expected('a whole number')),
  v.integer(expected('a whole number')),
  v.minValue(1, (issue) => `expected a number from 1 up, found ${issue.input}`),
);

const common = {
  name: v.optional(text),
  entry: v.optional(text),
  requires: v.optional(text),
  deps: v.optional(texts),
  'dev-deps': v.optional(texts),
  scripts: v.optional(mapOf(text, 'name -> string')),
};

const groupItem = either(
  text,
  { table: table({ 'include-group': word }) },
  'a requirement, or {:include-group "name"}',
);
const BACKENDS = ['setuptools', 'hatchling', 'poetry-core', 'uv_build', 'flit_core', 'pdm-backend'] as const;

const pythonKeys = {
  ...common,
  extras: v.optional(mapOf(texts, 'extra -> vector of requirements')),
  groups: v.optional(
    mapOf(v.array(groupItem, expected('a vector of requirements')), 'group -> vector of requirements'),
  ),
  targets: v.optional(v.array(table({ name: word, extras: words }), expected('a vector of maps'))),
  build: v.optional(
    either(
      oneOf(BACKENDS),
      { table: table({ backend: oneOf(BACKENDS), requires: v.optional(texts) }) },
      'a build backend (:setuptools, :hatchling, …), or {:backend … :requires […]}',
    ),
  ),
  'import-names': v.optional(texts),
};

const peer = either(
  text,
  { table: table({ pkg: text, optional: v.optional(flag) }) },
  '"name@range", or {:pkg "name@range" :optional true}',
);

const nodeKeys = {
  ...common,
  peers: v.optional(v.array(peer, expected('a vector of peers'))),
  'optional-deps': v.optional(texts),
  targets: v.optional(
    v.array(
      table({ name: word, deps: v.optional(texts, []), entry: v.optional(text) }),
      expected('a vector of maps'),
    ),
  ),
  exports: v.optional(json),
  files: v.optional(texts),
  bin: v.optional(json),
  private: v.optional(flag),
  build: v.optional(
    table({
      type: v.optional(text),
      main: v.optional(text),
      module: v.optional(text),
      types: v.optional(text),
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
  'package/version': v.optional(text),
  'package/description': v.optional(text),
};
const inRuntimes = Object.fromEntries(
  ['lang', ...Object.keys(pythonKeys), ...Object.keys(nodeKeys)].map((k) => [
    k,
    'beside :runtimes it stands inside one of them',
  ]),
);

/** The one key that says which of the schemas below a runtime is held against. */
export const langOnly = behind(
  'a map',
  v.looseObject({ lang: oneOf(LANGS) }, () => 'the key :lang is missing (:python or :node)'),
);
export const pythonRuntime = table({ lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeRuntime = table({ lang: oneOf(['node']), ...nodeKeys }, notNode);
export const pythonShort = table({ ...head, lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeShort = table({ ...head, lang: oneOf(['node']), ...nodeKeys }, notNode);
export const packageLong = table(
  {
    ...head,
    runtimes: v.pipe(
      v.array(v.any(), expected('a vector of maps')),
      v.minLength(1, 'at least one runtime is needed'),
    ),
  },
  inRuntimes,
);

/** A handler keeps its spelling: a keyword says `module/callable`, a string `module:callable`. */
const handler = v.union(
  [text, v.instance(Keyword)],
  expected('a handler, as :module/callable or "module:callable"'),
);
const namedHandler = table({ name: word, handler });
const TRANSPORTS = ['http', 'ws', 'grpc'] as const;

export const service = table({
  'service/name': word,
  runtime: table({
    lang: oneOf(LANGS),
    entry: text,
    workers: v.optional(count, 1),
    requires: v.optional(text),
  }),
  deps: v.optional(
    table({
      python: v.optional(
        v.array(table({ pkg: text, extras: v.optional(words, []) }), expected('a vector of maps')),
        [],
      ),
      node: v.optional(
        v.array(table({ pkg: text, targets: v.optional(words, []) }), expected('a vector of maps')),
        [],
      ),
    }),
  ),
  transports: v.optional(v.array(oneOf(TRANSPORTS), expected('a vector of transports'))),
  endpoints: v.optional(
    v.array(table({ method: word, path: text, handler }), expected('a vector of maps')),
    [],
  ),
  tools: v.optional(v.array(namedHandler, expected('a vector of maps')), []),
  tasks: v.optional(v.array(namedHandler, expected('a vector of maps')), []),
  resources: v.optional(mapOf(json, 'gate -> true or false')),
  telemetry: v.optional(mapOf(json, 'exporter -> setting')),
  env: v.optional(words, []),
  secrets: v.optional(words, []),
});

const pythonPins = mapOf(
  either(text, { vector: texts }, 'a version, or a vector of requirements'),
  'name -> version',
);
const nodePins = mapOf(json, 'selector -> version');
export const pins = table({ python: v.optional(pythonPins), node: v.optional(nodePins) });
const LAYOUTS = ['shared-lang', 'flat', 'apps-services-packages'] as const;
const LEVELS = ['error', 'warning', 'notice', 'off'] as const;

export const plumb = table({
  layout: v.optional(
    either(
      oneOf(LAYOUTS),
      { vector: texts, table: mapOf(json, 'role -> globs') },
      `:${LAYOUTS.join(', :')}, or globs`,
    ),
  ),
  pins: v.optional(either(text, { table: pins }, '{:python … :node …}, or the path of an EDN file')),
  node: v.optional(table({ version: v.optional(text), 'package-manager': v.optional(text) })),
  python: v.optional(table({ version: v.optional(text), installer: v.optional(oneOf(['pip', 'uv'])) })),
  ci: v.optional(
    table({
      os: v.optional(words),
      python: v.optional(texts),
      node: v.optional(texts),
      runners: v.optional(mapOf(json, 'resource -> label')),
      schedule: v.optional(text),
    }),
  ),
  heavy: v.optional(words, []),
  legacy: v.optional(words, []),
  services: v.optional(mapOf(json, 'setting -> value')),
  stubs: v.optional(texts, []),
  'import-names': v.optional(mapOf(texts, 'distribution -> vector of import names'), {}),
  rules: v.optional(mapOf(oneOf(LEVELS), 'rule -> severity'), {}),
  exclude: v.optional(texts, []),
  allow: v.optional(texts, []),
});
